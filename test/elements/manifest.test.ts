import {expect} from 'chai';
import type {Declaration, Described, Manifest} from '../../src/tools/manifest/types.js';
import {embed, html, next, show, toggle, until} from '../helpers/page.js';
import {sample} from '../helpers/sample.js';

// Which parts and slots an element really has, in all it can show, is what the manifest says.

const found = (await (await fetch('/sources/custom-elements.json')).json()) as Manifest;
const declared = (tag: string): Declaration =>
  found.modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName}) => tagName === tag)!;
const names = (items: readonly Described[] = []) => items.map(({name}) => name).sort();

class Seen {
  readonly #parts = new Set<string>();
  readonly #slots = new Set<string>();

  add(element: Element): void {
    const root = element.shadowRoot!;
    for (const {part} of root.querySelectorAll('[part]')) {
      for (const name of part) this.#parts.add(name);
    }
    // A list has one slot for each partner; the manifest names that of one.
    for (const {name} of root.querySelectorAll('slot'))
      this.#slots.add(name.replace(/^logo-.+$/, 'logo-interpol'));
  }

  check(tag: string): void {
    const {cssParts, slots} = declared(tag);
    expect([...this.#parts].sort()).to.deep.equal(names(cssParts));
    expect([...this.#slots].sort()).to.deep.equal(names(slots));
  }
}

/** An element while a file of its own is on its way, and when that has failed. */
async function failing(tag: string, seen: Seen): Promise<void> {
  const element = document.createElement(tag) as HTMLElementTagNameMap['pfig-partner-card'];
  element.src = '/served/404/manifest';
  const failed = next(element, 'pfig-error');
  show(html`${element}`);
  await until(element, () => !!element.shadowRoot!.querySelector('[part=frame]'));
  seen.add(element);
  await failed;
  await element.updateComplete;
  seen.add(element);
}

describe('the manifest', () => {
  it('knows each part and slot of a card, and no other', async () => {
    const seen = new Seen();
    seen.add(
      await embed(
        html`<pfig-partner-card
          partner="interpol"
          logos="data:,{id}"
          monograms
          expanded
          deep-link
        ></pfig-partner-card>`,
      ),
    );
    seen.add(await embed(html`<pfig-partner-card layout="compact"></pfig-partner-card>`));
    await failing('pfig-partner-card', seen);
    seen.check('pfig-partner-card');
  });

  it('knows each part and slot of a list, and no other', async () => {
    const seen = new Seen();
    const list = await embed<HTMLElementTagNameMap['pfig-partner-list']>(
      html`<pfig-partner-list
        deep-link
        logos="data:,{id}"
        monograms
        group-by="country"
        limit="2"
        controls="search filter sort layout"
      ></pfig-partner-list>`,
    );
    await until(list, () => !!list.shadowRoot!.querySelector('[part=description]'));
    seen.add(list);
    await toggle(list, list.shadowRoot!.querySelector<HTMLElement>('[part=toggle]')!);
    seen.add(list);
    const type = async (query: string) => {
      const input = list.shadowRoot!.querySelector('input')!;
      input.value = query;
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await next(list, 'pfig-filter');
      seen.add(list);
    };
    await type('interpol');
    await type('drogue');
    const filter = list.shadowRoot!.querySelector('select')!;
    filter.selectedIndex = 1;
    filter.dispatchEvent(new Event('change'));
    await next(list, 'pfig-filter');
    seen.add(list);
    await type('no such partner');
    seen.add(await embed(html`<pfig-partner-list layout="table"></pfig-partner-list>`));
    await failing('pfig-partner-list', seen);
    seen.check('pfig-partner-list');
  });

  it('knows each part and slot of the overview, and no other', async () => {
    const seen = new Seen();
    seen.add(await embed(html`<pfig-programme-overview></pfig-programme-overview>`));
    seen.add(
      await embed(html`<pfig-programme-overview sections="partners"></pfig-programme-overview>`),
    );
    seen.add(
      await embed(html`<pfig-programme-overview .data=${sample()}></pfig-programme-overview>`),
    );
    await failing('pfig-programme-overview', seen);
    seen.check('pfig-programme-overview');
  });
});
