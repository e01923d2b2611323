import {expect} from 'chai';
import {full} from '../width.js';
import {
  ownWindow,
  CLASSIC,
  one,
  readied,
  rendersOf,
  showsAllAfter,
  title,
  type Embedded,
} from './host-actions.js';
import {ELEMENTS, MODULE_FILES} from './cases/case.js';
import {TITLES} from './cases/groups.js';
import {pathOf} from './first-page.js';
import {EVERYTHING} from './everything.js';
import {expectQuiet, expectComplete, openPage, until} from './host-page-results.js';

describe(TITLES['lifecycle']!, () => {
  showsAllAfter(
    'properties that were set before the script came',
    () => undefined,
    '/case/lifecycle/early',
  );

  showsAllAfter('moved a hundred times within the page', (page) => {
    const {body} = page.document;
    for (let count = 0; count < 100; count++) body.append(...[...body.children].reverse());
    return one(page).updateComplete;
  });

  showsAllAfter('removed and put back, a frame later', async (page) => {
    const hosts = [...page.document.body.children];
    for (const host of hosts) host.remove();
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
    page.document.body.append(...hosts);
  });

  showsAllAfter(
    'removed in the middle of loading, and put back when all is there',
    async (page) => {
      const {document} = page;
      const before = readied(page);
      const card = document.createElement('pfig-partner-card') as Embedded;
      card.partner = 'unodc';
      card.lang = 'en';
      one(page).replaceWith(card);
      card.remove();
      card.lang = '';
      card.removeAttribute('lang');
      document.body.append(card);
      await until(page, () => readied(page) > before);
    },
    '/case/lifecycle/module',
  );

  showsAllAfter('adopted into the document of a frame, and back', async (page) => {
    const hosts = [...page.document.body.children];
    const frame = page.document.createElement('iframe');
    page.document.body.append(frame);
    const inner = frame.contentDocument!;
    inner.body.append(...hosts);
    const card = inner.querySelector<Embedded>('pfig-partner-card')!;
    const {display} = frame.contentWindow!.getComputedStyle(
      card.shadowRoot!.querySelector('article')!,
    );
    expect(display, 'its style in the frame').to.equal('grid');
    page.document.body.prepend(...hosts);
    frame.remove();
    await card.updateComplete;
  });

  showsAllAfter('first connected in the document of a frame, then brought home', async (page) => {
    const before = readied(page);
    const frame = page.document.createElement('iframe');
    page.document.body.append(frame);
    const card = page.document.createElement('pfig-partner-card') as Embedded;
    card.partner = 'unodc';
    frame.contentDocument!.body.append(card);
    await until(page, () => readied(page) > before || title(card));
    one(page).replaceWith(card);
    frame.remove();
    await card.updateComplete;
  });

  showsAllAfter('a thousand changes of attributes in a frame make one rendering', async (page) => {
    const list = one(page, 'partner-list');
    const renders = rendersOf(list);
    const layouts = ['list', 'table', 'compact', 'grid'];
    for (let count = 0; count < 1000; count++) list.setAttribute('layout', layouts[count % 4]!);
    await list.updateComplete;
    expect(renders()).to.equal(1);
  });

  showsAllAfter(
    '<html lang> flipped a hundred times in a frame: one rendering, no request',
    async (page) => {
      const list = one(page, 'partner-list');
      const renders = rendersOf(list);
      const {documentElement} = page.document;
      for (let count = 0; count < 100; count++) documentElement.lang = count % 2 ? 'fr' : 'en';
      await new Promise((resolve) => page.requestAnimationFrame(resolve));
      await list.updateComplete;
      expect(renders()).to.be.at.most(1);
    },
    '/case/lifecycle/module',
  );

  it('<html lang> flipped many times, frame by frame: each language once', async () => {
    const page = await openPage('/case/lifecycle/module');
    for (let count = 0; count < (full ? 100 : 20); count++) {
      page.document.documentElement.lang = count % 2 ? 'fr' : 'en';
      await new Promise((resolve) => page.requestAnimationFrame(resolve));
    }
    await until(page, () => title(one(page)) === 'ONUDC');
    const requests = [...MODULE_FILES, '/dist/locales/en.js'];
    expectComplete(page, {name: '', requests});
    const asked = page.performance.getEntriesByType('resource').map(({name}) => name);
    expect(new Set(asked)).to.have.length(asked.length);
  });

  it('printed in the middle of loading: the fallback, and then everything', async () => {
    const page = await openPage('/case/lifecycle/module', 0);
    page.dispatchEvent(new page.Event('beforeprint'));
    page.dispatchEvent(new page.Event('afterprint'));
    await until(page, () => readied(page) >= 3);
    expectComplete(page, {name: '', requests: MODULE_FILES});
  });

  it('stopped and resumed (freeze, resume, pagehide, pageshow)', async () => {
    const page = await openPage(CLASSIC);
    const {document} = page;
    for (const type of ['freeze', 'resume']) document.dispatchEvent(new page.Event(type));
    for (const type of ['pagehide', 'pageshow']) {
      page.dispatchEvent(new page.PageTransitionEvent(type, {persisted: true}));
    }
    document.documentElement.lang = 'fr-BE';
    await one(page).updateComplete;
    expectComplete(page, {name: ''});
  });

  it('left and come back to (back/forward cache, where the browser keeps the page)', async () => {
    const address = new URL('/case/plain/report', location.href).href;
    const {shown, recorded} = await ownWindow({address});
    expect(shown).to.deep.equal(EVERYTHING.fr);
    expect(recorded).to.deep.equal([]);
  });

  it('the same, printed by the first script', async () => {
    const before = '<script defer src="/case/bundle/report.js"></script>';
    const query = String(new URLSearchParams({body: ELEMENTS, before}));
    const address = new URL(`${pathOf('now')}/page?${query}`, location.href).href;
    const {shown, recorded} = await ownWindow({address});
    expect(shown).to.deep.equal(EVERYTHING.fr);
    expect(recorded).to.deep.equal([]);
  });

  it('removed for good: nothing is left behind that speaks', async () => {
    const page = await openPage(CLASSIC);
    page.document.body.replaceChildren();
    page.document.documentElement.lang = 'en';
    for (const type of ['beforeprint', 'online', 'hashchange']) {
      page.dispatchEvent(new page.Event(type));
    }
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
    expectQuiet(page, {});
  });
});
