import {expect} from 'chai';
import type {PartnerList} from '../../../src/elements/partner-list/partner-list.js';
import {PARTNERS} from '../../helpers/bundled.js';
import {embed, html, next} from '../../helpers/page.js';
import {byRole} from '../../helpers/roles.js';
import {holdTimers} from '../../helpers/timers.js';

const titles = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[data-partner]:not([hidden])')].map(
    (item) => item.querySelector('.short')?.textContent?.trim() ?? '',
  );

const searchBox = (element: Element) =>
  byRole(element, 'searchbox', 'Rechercher un partenaire') as HTMLInputElement;

/** Types into a search box as a visitor does. */
function type(element: PartnerList, words: string) {
  const box = searchBox(element);
  box.focus();
  box.value = words;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** The same, until the page has been told. */
async function search(element: PartnerList, words: string) {
  const told = next(element, 'pfig-filter');
  type(element, words);
  return told;
}

/** How long a visitor has stopped before the address is written, in milliseconds. */
const PAUSE_MS = 200;

/** Goes back, until the page has been told. */
async function goBack() {
  const arrived = next(window, 'popstate' as keyof HTMLElementEventMap);
  history.back();
  await arrived;
}

/** Counts how often an element is rendered from now on. */
function countUpdates(element: PartnerList): () => number {
  let updates = 0;
  element.addController({
    hostUpdated() {
      updates++;
    },
  });
  return () => updates;
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
      byRole(element, 'button', 'Tout effacer').click();
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
      const timers = holdTimers(PAUSE_MS);
      await search(element, 'organisation');
      expect(location.search).to.contain('p-q=wco');
      timers.run();
      timers.release();
      expect(location.search).to.contain('p-q=organisation');
      expect(location.search).to.contain('other=1');
      expect(location.hash).to.equal('#own');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('is the one that a visitor goes back to, whatever was typed just before', async () => {
    const before = location.href;
    history.replaceState(null, '', '?p-q=wco');
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" filters-in-url="p-"></pfig-partner-list>`,
    );
    history.pushState(null, '', '?p-q=iss');
    const timers = holdTimers(PAUSE_MS);
    try {
      await search(element, 'organisation');
      await goBack();
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['OMD']);
      timers.run();
      expect(location.search).to.equal('?p-q=wco');
    } finally {
      timers.release();
      history.replaceState(null, '', before);
    }
  });

  it('is written at once where the element leaves its place, unless its page is left', async () => {
    const before = location.href;
    history.replaceState(null, '', '?other');
    const timers = holdTimers(PAUSE_MS);
    try {
      const element = await embed<PartnerList>(
        html`<pfig-partner-list lang="fr" filters-in-url="p-"></pfig-partner-list>`,
      );
      const place = element.parentElement!;
      await search(element, 'organisation');
      element.remove();
      expect(location.search).to.equal('?other&p-q=organisation');
      place.append(element);
      await element.updateComplete;
      expect(searchBox(element).value).to.equal('organisation');
      await search(element, 'douanes');
      history.pushState(null, '', '?next');
      element.remove();
      timers.run();
      expect(location.search).to.equal('?next');
    } finally {
      timers.release();
      history.back();
      await next(window, 'popstate' as keyof HTMLElementEventMap);
      history.replaceState(null, '', before);
    }
  });

  for (const [what, leave] of [
    ['follows a link', () => document.body.click()],
    ['goes to another page', () => dispatchEvent(new Event('pagehide'))],
    [
      'hides the page',
      () => document.dispatchEvent(new Event('visibilitychange', {bubbles: true})),
    ],
  ] as const) {
    it(`is written at once where the visitor ${what}`, async () => {
      const before = location.href;
      const timers = holdTimers(PAUSE_MS);
      try {
        const element = await embed<PartnerList>(
          html`<pfig-partner-list lang="fr" filters-in-url="p-"></pfig-partner-list>`,
        );
        await search(element, 'douanes');
        expect(location.search).not.to.contain('p-q');
        leave();
        expect(location.search).to.contain('p-q=douanes');
        element.remove();
      } finally {
        timers.release();
        history.replaceState(null, '', before);
      }
    });
  }

  it('is none of a list’s business that keeps nothing there, nor of one it does not change', async () => {
    const plain = await embed<PartnerList>(html`<pfig-partner-list lang="fr"></pfig-partner-list>`);
    const kept = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" filters-in-url></pfig-partner-list>`,
    );
    const updates = [plain, kept].map(countUpdates);
    dispatchEvent(new PopStateEvent('popstate'));
    await Promise.all([plain.updateComplete, kept.updateComplete]);
    expect(updates.map((count) => count())).to.deep.equal([0, 0]);
    plain.remove();
  });
});
