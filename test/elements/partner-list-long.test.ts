import {expect} from 'chai';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {bigDirectory} from '../../stories/big-directory.js';
import {highlighted} from '../helpers/highlighted.js';
import {embed, html, next, show, until} from '../helpers/page.js';
import {byRole} from '../helpers/roles.js';

/** More than are shown first, and few enough for an engine on a busy machine. */
const MANY = 160;

const content = (layout: string) =>
  html`<pfig-partner-list
    lang="fr"
    layout=${layout}
    .data=${bigDirectory(MANY)}
  ></pfig-partner-list>`;

const long = (layout: string) => embed<PartnerList>(content(layout));

const rows = (element: Element) => [...element.shadowRoot!.querySelectorAll('[part=item]')];
const filled = (element: Element) => rows(element).filter((row) => row.childElementCount > 0);
const seen = (element: Element) => rows(element).filter((row) => !row.hasAttribute('hidden'));

/** The list at its first rendering, whenever an engine paints it. */
async function begun(layout: string) {
  const place = show(content(layout));
  const element = place.querySelector('pfig-partner-list')!;
  await until(element, () => rows(element).length > 0);
  return element;
}

async function search(element: PartnerList, words: string) {
  const box = byRole(element, 'searchbox', 'Rechercher un partenaire') as HTMLInputElement;
  const told = next(element, 'pfig-filter');
  box.value = words;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  return told;
}

describe('a long list', () => {
  for (const layout of ['grid', 'list', 'table', 'compact']) {
    it(`shows what is in view first, and then all of it, as ${layout}`, async () => {
      const element = await begun(layout);
      expect(rows(element)).to.have.length(MANY);
      expect(filled(element).length).to.be.within(100, MANY - 1);
      await until(element, () => filled(element).length === MANY);
    });
  }

  it('finds what is not rendered yet', async () => {
    const element = await long('list');
    const {count} = await search(element, `numero ${MANY - 1}`);
    expect(count).to.equal(1);
    expect(seen(element)).to.have.length(1);
    expect(seen(element)[0]!.textContent).to.contain(String(MANY - 1));
  });

  it('shows all again, in order, when the search is over', async () => {
    const element = await long('list');
    await until(element, () => filled(element).length === MANY);
    const order = rows(element).map((row) => row.textContent);
    await search(element, '23');
    expect(seen(element).length).to.be.within(2, 30);
    expect(highlighted(element)).not.to.deep.equal([]);
    await search(element, '');
    expect(seen(element)).to.have.length(MANY);
    expect(highlighted(element)).to.deep.equal([]);
    expect(rows(element).map((row) => row.textContent)).to.deep.equal(order);
  });

  it('opens a partner at once, whatever still waits', async () => {
    const element = await long('list');
    const button = byRole(element, 'button', /^Détails.*OE 7$/);
    button.click();
    await element.updateComplete;
    expect((button.parentElement as HTMLDetailsElement).open).to.equal(true);
  });

  it('is printed whole', async () => {
    const element = await long('list');
    dispatchEvent(new Event('beforeprint'));
    expect(filled(element)).to.have.length(MANY);
    dispatchEvent(new Event('afterprint'));
  });

  it('goes on where it stood when it is taken out of the page and put back', async () => {
    const element = await begun('list');
    const place = element.parentElement!;
    element.remove();
    const before = filled(element).length;
    place.append(element);
    expect(before).to.be.lessThan(MANY);
    await until(element, () => filled(element).length === MANY);
  });
});
