import {expect} from 'chai';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {bundled} from '../../src/model/directory.js';
import {PARTNERS} from '../helpers/bundled.js';
import {embed, html, next, toggle, until} from '../helpers/page.js';
import {byRole} from '../helpers/roles.js';
import {
  clear,
  CHANGED,
  folder,
  LATER,
  listOf,
  requested,
  rowOf,
  settled,
} from '../helpers/updates.js';

describe('a visitor, when newer data come', () => {
  /** A list whose newer data are on their way. */
  async function waiting() {
    const address = folder('held');
    const list = await embed<PartnerList>(listOf(address));
    await until(list, () => !!list.shadowRoot!.querySelector('.description'));
    await requested(address);
    const come = async () => {
      await fetch(`${address}/release`);
      await settled(address);
      await new Promise((resolve) => setTimeout(resolve));
      await list.updateComplete;
    };
    return {list, come};
  }

  it('keeps the search, the filter, the open details and the focus', async () => {
    const {list, come} = await waiting();
    const input = byRole(list, 'searchbox') as HTMLInputElement;
    input.value = 'douanes';
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await next(list, 'pfig-filter');
    const row = rowOf(list, 'wco');
    const line = row.querySelector<HTMLElement>('[part=toggle]')!;
    await toggle(list, line);
    line.focus();
    await come();
    expect(row.textContent).to.match(CHANGED);
    expect(input.value).to.equal('douanes');
    expect(list.shadowRoot!.activeElement).to.equal(line);
    expect(row.querySelector<HTMLDetailsElement>('[part=details]')!.open).to.equal(true);
    expect(rowOf(list, 'civipol').hidden).to.equal(true);
  });

  it('types on, or chooses: they wait until the field is left', async () => {
    for (const role of ['searchbox', 'combobox']) {
      const {list, come} = await waiting();
      const field = [...list.shadowRoot!.querySelectorAll<HTMLElement>('input, select')].find(
        (one) => (one.localName === 'select') === (role === 'combobox'),
      )!;
      field.focus();
      expect(list.shadowRoot!.activeElement).to.equal(field);
      await come();
      expect(list.edition).to.equal(bundled.edition);
      const came = next(list, 'pfig-update');
      field.blur();
      await came;
      expect(list.edition).to.equal(LATER);
      clear();
    }
  });

  it('selects text: they wait until nothing is selected', async () => {
    const {list, come} = await waiting();
    const text = list.shadowRoot!.querySelector('[part=summary]')!.firstChild!;
    getSelection()!.setBaseAndExtent(text, 0, text, 5);
    await come();
    expect(list.edition).to.equal(bundled.edition);
    const came = next(list, 'pfig-update');
    getSelection()!.removeAllRanges();
    await came;
    expect(list.edition).to.equal(LATER);
  });

  it('presses: they wait for the end, and for what follows from it', async () => {
    const {list, come} = await waiting();
    const line = rowOf(list, 'wco').querySelector<HTMLElement>('[part=toggle]')!;
    const press = (type: string) =>
      line.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true}));
    press('pointerdown');
    await come();
    expect(list.edition).to.equal(bundled.edition);
    press('pointerup');
    expect(list.edition).to.equal(bundled.edition);
    await next(list, 'pfig-update');
    expect(list.edition).to.equal(LATER);
  });

  it('prints in between: everything is there', async () => {
    const {list, come} = await waiting();
    dispatchEvent(new Event('beforeprint'));
    await come();
    expect(rowOf(list, 'wco').textContent).to.match(CHANGED);
    dispatchEvent(new Event('afterprint'));
    await list.updateComplete;
    expect(list.shadowRoot!.querySelectorAll('li[data-partner]')).to.have.length(PARTNERS);
  });

  it('reads on in the same line, though a partner has been added above it', async () => {
    const list = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" layout="list"></pfig-partner-list>`,
    );
    list.parentElement!.append(
      Object.assign(document.createElement('div'), {style: 'block-size: 3000px'}),
    );
    const row = rowOf(list, 'unodc').querySelector<HTMLElement>('h3')!;
    row.scrollIntoView();
    scrollBy(0, -40);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const {top} = row.getBoundingClientRect();
    const came = next(list, 'pfig-update');
    list.updates = folder('added');
    await came;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(Math.abs(row.getBoundingClientRect().top - top)).to.be.below(2);
    scrollTo(0, 0);
  });
});
