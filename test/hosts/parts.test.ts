import {expect} from 'chai';
import {byRole, visibleText} from '../helpers/roles.js';
import {sample} from '../helpers/sample.js';
import {openAt} from './host-page.js';

/** A card of a page whose script cannot fetch what reads the page's own data. */
async function open(failure: string) {
  const site = `/flaky/${failure}-${Math.random().toString(36).slice(2)}/`;
  const page = await openAt(site, 2);
  const card = page.document.querySelector<HTMLElement & {data: unknown}>('pfig-partner-card')!;
  card.removeAttribute('partner');
  const text = () => visibleText(card);
  const shows = (expected: string) =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(look);
      observer.observe(card.shadowRoot!, {subtree: true, childList: true});
      function look() {
        if (!text().includes(expected)) return;
        observer.disconnect();
        resolve();
      }
      look();
    });
  return {site, page, card, shows};
}

describe('the part of pfig.js that reads a page’s own data', () => {
  for (const failure of ['404', 'cut', 'html']) {
    it(`does not arrive: a message says so, and a button asks again: ${failure}`, async () => {
      const {site, page, card, shows} = await open(failure);
      card.data = sample();
      await shows('Réessayer');
      expect(page.recorded.filter((line) => line.includes('[data-unavailable]'))).to.have.length(1);
      await fetch(`${site}repair`);
      byRole(card, 'button', 'Réessayer').click();
      await shows('Institut d’exemple A');
    });
  }

  it('is fetched once for all elements, and only where there are such data', async () => {
    const {site, page, card, shows} = await open('404');
    const requests = () =>
      page.frame
        .contentWindow!.performance.getEntriesByType('resource')
        .filter(({name}) => name.includes('parts/own-data'));
    expect(requests()).to.have.length(0);
    await fetch(`${site}repair`);
    const list = page.document.querySelector<HTMLElement & {data: unknown}>('pfig-partner-list')!;
    list.data = sample();
    card.data = sample();
    await shows('Institut d’exemple A');
    expect(requests()).to.have.length(1);
  });
});
