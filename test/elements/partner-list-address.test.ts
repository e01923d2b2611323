import {expect} from '@esm-bundle/chai';
import type {PartnerList} from '../../src/elements/partner-list.js';
import {PARTNERS} from '../helpers/bundled.js';
import {embed, html, next, until} from '../helpers/page.js';
import {allByRole, byRole} from '../helpers/roles.js';

const titles = (element: Element) =>
  allByRole(element, 'article').map(
    (article) => article.querySelector('.short')?.textContent?.trim() ?? '',
  );

const searchBox = (element: Element) =>
  byRole(element, 'searchbox', 'Rechercher un partenaire') as HTMLInputElement;

/** What a visitor does to a search box: the words stand there, and the page is told. */
async function search(element: PartnerList, words: string) {
  const box = searchBox(element);
  const told = next(element, 'pfig-filter');
  box.focus();
  box.value = words;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  return told;
}

describe('a visitor’s choice in the address', () => {
  it('leaves a way back from a search in the address where the page wants none of them', async () => {
    const before = location.href;
    history.replaceState(null, '', '?flag&p-q=wco&p-kind=none&b=%20x');
    try {
      const element = await embed<PartnerList>(
        html`<pfig-partner-list lang="fr" controls="none" filters-in-url="p-"></pfig-partner-list>`,
      );
      expect(titles(element)).to.deep.equal(['OMD']);
      const told = next(element, 'pfig-filter');
      byRole(element, 'button', 'Effacer la recherche et les filtres').click();
      expect((await told).filters).to.deep.equal({});
      expect(titles(element)).to.have.length(PARTNERS);
      while (location.search.includes('p-')) await new Promise(requestAnimationFrame);
      expect(location.search).to.equal('?flag&b=%20x');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('goes back and forward', async () => {
    const before = location.href;
    try {
      const element = await embed<PartnerList>(
        html`<pfig-partner-list lang="fr" filters-in-url="p-"></pfig-partner-list>`,
      );
      history.pushState(null, '', '?p-q=wco');
      history.pushState(null, '', '?p-q=iss');
      history.back();
      await next(window, 'popstate' as keyof HTMLElementEventMap);
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['OMD']);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('is kept only when asked, and read from there', async () => {
    const before = location.href;
    history.replaceState(null, '', '?other=1&p-q=wco&p-sort=-name#own');
    try {
      const element = await embed<PartnerList>(
        html`<pfig-partner-list lang="fr" filters-in-url="p-"></pfig-partner-list>`,
      );
      expect(titles(element)).to.deep.equal(['OMD']);
      await search(element, 'organisation');
      await until(element, () => location.search.includes('p-q=organisation'));
      expect(location.search).to.contain('other=1');
      expect(location.hash).to.equal('#own');
    } finally {
      history.replaceState(null, '', before);
    }
  });
});
