import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, CDPSession, Page} from 'playwright-core';
import {launch} from './chromium.js';
import {serve, type Server} from './file-server.js';
import {countRetained, type Counts} from './retained.js';
import {full} from './width.js';

/** As often as a page that is left open all day may do a thing; fewer times show a leak as well. */
const CYCLES = full ? 10_000 : 600;

/** Cycles until caches are filled: what they keep is no leak. */
const WARM = full ? 500 : 200;

/** Values that may be there for other reasons; one for every second of 600 cycles would be more. */
const VALUES = 300;

/** Things that happen over and over in a page that stays open, each run as often as it is told. */
const CYCLE: Readonly<Record<string, (times: number) => Promise<void>>> = {
  'elements that come and go': async (times) => {
    const place = document.querySelector('#place')!;
    for (let n = 0; n < times; n++) {
      place.innerHTML =
        '<pfig-partner-card partner="wco" deep-link></pfig-partner-card>' +
        '<pfig-partner-list limit="1" controls="none" deep-link filters-in-url></pfig-partner-list>';
      // Half of them leave before they have been painted.
      if (n % 2)
        await (place.lastElementChild as HTMLElement & {updateComplete: Promise<unknown>})
          .updateComplete;
      place.replaceChildren();
      // Timers and idle work of those that have gone.
      if (n % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
  },
  'an element that is moved': async (times) => {
    const [place, other] = document.querySelectorAll('#place, #other');
    place!.innerHTML = '<pfig-partner-list limit="1" controls="none"></pfig-partner-list>';
    const list = place!.firstElementChild as HTMLElement & {updateComplete: Promise<unknown>};
    await list.updateComplete;
    for (let n = 0; n < times; n++) (n % 2 ? place! : other!).append(list);
    await list.updateComplete;
    list.remove();
  },
  'a page that changes its language': async (times) => {
    const place = document.querySelector('#place')!;
    place.innerHTML = '<pfig-partner-card partner="wco" hide="sources"></pfig-partner-card>';
    const card = place.firstElementChild as HTMLElement & {updateComplete: Promise<unknown>};
    const frame = () => card.shadowRoot!.querySelector<HTMLElement>('.frame')?.lang;
    await card.updateComplete;
    for (let n = 0; n < times; n++) {
      const lang = n % 2 ? 'fr' : 'en';
      document.documentElement.lang = lang;
      // The observer is told in a microtask, and asks for the update.
      await Promise.resolve();
      await card.updateComplete;
      if (frame() !== lang) throw new Error(`found ${frame()}, expected ${lang}, at ${n}`);
    }
    place.replaceChildren();
  },
  'mount points that come, are rewritten and go': async (times) => {
    const place = document.querySelector('#place')!;
    const stays = document.createElement('a');
    stays.href = 'https://illicitflows.eu/#pfig-partner-card?layout=compact';
    for (let n = 0; n < times; n++) {
      place.innerHTML =
        n % 2
          ? '<div data-pfig="partner-card" data-layout="compact"><p>1</p><b slot="actions">2</b></div>'
          : '<p><a href="/#pfig-partner-card?layout=compact">3</a></p>';
      place.append(stays);
      // Observers are called in a microtask.
      await Promise.resolve();
      const div = place.querySelector('div');
      if (n % 3 === 0 && div) div.innerHTML = '<p>4</p>';
      if (n % 3 === 1) div?.removeAttribute('data-pfig');
      await Promise.resolve();
      const found = place.querySelectorAll('pfig-partner-card').length;
      const expected = n % 3 === 1 && div ? 1 : 2;
      if (found !== expected) throw new Error(`found ${found}, expected ${expected}, at ${n}`);
      place.replaceChildren();
      if (n % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
  },
  'another src': async (times) => {
    const place = document.querySelector('#place')!;
    place.innerHTML = '<pfig-partner-card></pfig-partner-card>';
    const card = place.firstElementChild!;
    const file = (name: string) =>
      URL.createObjectURL(
        new Blob([
          JSON.stringify({lang: 'fr', partners: [{id: 'a', kind: 'civil-society', name}]}),
        ]),
      );
    const files = [file('Une'), file('Autre')];
    const text = () => card.shadowRoot!.textContent ?? '';
    for (let n = 0; n < times; n++) {
      card.setAttribute('src', files[n % 2]!);
      // Most are given up for the next one before they have come.
      await (card as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
      if (n % 9) continue;
      const expected = n % 2 ? 'Autre' : 'Une';
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(look);
        function look() {
          if (!text().includes(expected)) return;
          observer.disconnect();
          resolve();
        }
        observer.observe(card.shadowRoot!, {subtree: true, childList: true, characterData: true});
        look();
      });
    }
    files.forEach((address) => URL.revokeObjectURL(address));
    place.replaceChildren();
  },
};

const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>leaks</title>
<script src="/pfig.fr.js"></script><script src="/pfig.en.js"></script>
<div id="place"></div><div id="other"></div></html>`;

describe('nothing stays behind', () => {
  let server: Server;
  let browser: Browser;

  before(async () => {
    server = await serve('dist', {});
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  async function open(): Promise<{page: Page; session: CDPSession}> {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.route('**/leaks', (route) => route.fulfill({contentType: 'text/html', body: PAGE}));
    await page.goto(`${server.origin}/leaks`);
    return {page, session: await page.context().newCDPSession(page)};
  }

  /** Does a thing often, and counts the memory retained before and after. */
  async function watch(
    page: Page,
    session: CDPSession,
    cycle: (times: number) => Promise<void>,
  ): Promise<{before: Counts; after: Counts}> {
    // The bundler of tsx names functions by a helper that pages do not have.
    await page.evaluate('globalThis.__name = (one) => one');
    // Work that an element has deferred until the page is idle is no leak.
    const run = (times: number) =>
      page.evaluate(
        `(${cycle})(${times}).then(() => new Promise((then) => requestIdleCallback(() => requestIdleCallback(then))))`,
      );
    await run(WARM);
    const before = await countRetained(session);
    await run(CYCLES);
    return {before, after: await countRetained(session)};
  }

  for (const [name, cycle] of Object.entries(CYCLE)) {
    it(`after ${CYCLES} times: ${name}`, async () => {
      const {page, session} = await open();
      const {before, after} = await watch(page, session, cycle);
      assert.equal(after.listeners, before.listeners, 'listeners');
      assert.ok(after.nodes <= before.nodes + 10, `nodes: ${before.nodes}, then ${after.nodes}`);
      assert.equal(after.documents, before.documents, 'documents');
      assert.ok(
        after.values < before.values + VALUES,
        `values: ${before.values}, then ${after.values}`,
      );
      await page.close();
    });
  }

  it('would be told of one small object that each time leaves behind', async () => {
    const {page, session} = await open();
    await page.evaluate(() => {
      const kept: object[] = [];
      Object.assign(window, {kept});
      const card = customElements.get('pfig-partner-card')!.prototype as {
        update(map: Map<PropertyKey, unknown>): void;
      };
      const {update} = card;
      card.update = function (map) {
        kept.push({});
        update.call(this, map);
      };
    });
    const {before, after} = await watch(page, session, CYCLE['a page that changes its language']!);
    assert.ok(after.values >= before.values + CYCLES);
    await page.close();
  });
});
