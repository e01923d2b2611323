import {expect} from '@esm-bundle/chai';
import type {PartnerCard} from '../../src/elements/partner-card.js';
import type {PartnerList} from '../../src/elements/partner-list.js';
import {html, show, until} from '../helpers/page.js';
import {byRole} from '../helpers/roles.js';

const details = (element: Element) => [...element.shadowRoot!.querySelectorAll('[part=details]')];
const filled = (element: Element) => details(element).filter(({children}) => children.length > 0);

/** A list that has been painted for the first time, and has had no idle moment yet. */
async function painted(): Promise<PartnerList> {
  const list = show(html`<pfig-partner-list lang="fr"></pfig-partner-list>`)
    .firstElementChild as PartnerList;
  await list.updateComplete;
  await until(list, () => list.painted);
  return list;
}

describe('what is closed', () => {
  it('does not keep the first paint waiting, and is in the tree a moment later', async () => {
    const list = await painted();
    expect(details(list)).to.have.length(11);
    expect(filled(list)).to.have.length(0);
    await until(list, () => !list.pending);
    expect(filled(list)).to.have.length(11);
    const [first] = details(list);
    expect(first!.textContent).to.include('CIVIPOL, société de droit privé');
    expect(first!.getAttribute('hidden')).to.not.equal(null);
  });

  it('is there at once where a visitor opens it first', async () => {
    const list = await painted();
    byRole(list, 'button', 'En savoir plus\u00a0: INTERPOL').click();
    await list.updateComplete;
    expect(filled(list).map(({id}) => id)).to.include('details-interpol');
  });

  it('is on paper, however early the page is printed', async () => {
    const list = await painted();
    dispatchEvent(new Event('beforeprint'));
    expect(filled(list)).to.have.length(11);
    dispatchEvent(new Event('afterprint'));
  });

  it('is on the paper of a single card too', async () => {
    const card = show(html`<pfig-partner-card lang="fr" partner="wco"></pfig-partner-card>`)
      .firstElementChild as PartnerCard;
    await card.updateComplete;
    await until(card, () => card.painted);
    dispatchEvent(new Event('beforeprint'));
    expect(filled(card)).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
  });

  it('comes where an element stands again that left its page before', async () => {
    const list = await painted();
    const {parentElement} = list;
    list.remove();
    await new Promise((resolve) => setTimeout(resolve));
    parentElement!.append(list);
    await until(list, () => !list.pending);
    expect(filled(list)).to.have.length(11);
  });

  it('keeps filters in the order of their names', async () => {
    const list = await painted();
    await until(list, () => !list.pending);
    const names = [...list.shadowRoot!.querySelectorAll('#filter-country option')].map(
      ({textContent}) => textContent!.trim(),
    );
    expect(names.slice(1)).to.deep.equal(names.slice(1).sort(new Intl.Collator('fr').compare));
    expect(names.length).to.be.greaterThan(5);
  });
});
