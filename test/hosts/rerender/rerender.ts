import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch} from '../../chromium.js';
import {bundle, ourScript} from './bundle.js';
import {ACTS, FIRST, type Form, type State} from './state.js';

const FORMS: readonly Form[] = ['tag', 'div', 'link'];

/** What a page shows: what the framework believes to be there, and what a visitor sees of ours. */
interface Seen {
  /** The page's own nodes, without our elements. */
  readonly html: string;
  /** Our elements that can be seen, with their layout or partner. */
  readonly elements: readonly string[];
  /** What can be seen of what an element takes the place of. */
  readonly fallback: readonly string[];
}

/** Runs in the page. */
const SURVEY = `(() => {
  const main = document.querySelector('main');
  const own = [...main.querySelectorAll('*')].filter(({localName}) => localName.startsWith('pfig-'));
  const seen = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const points = [...main.querySelectorAll('[data-pfig] > :not([lang]), a[href*="#pfig-"], pfig-partner-list > p')];
  const copy = main.cloneNode(true);
  for (const element of copy.querySelectorAll('*')) {
    if (!element.localName.startsWith('pfig-')) continue;
    if (main.dataset.form !== 'tag') element.remove();
    // Frameworks set properties where an element has them, and attributes where not.
    else for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
  return {
    html: copy.innerHTML,
    elements: own.filter((element) => seen(element) && element.shadowRoot?.querySelector('[part~=item]'))
      .map(({layout, partner}) => partner ?? layout),
    fallback: points.filter(seen).map(({localName, textContent}) => localName + ': ' + textContent),
  };
})()`;

/** Opens a page of an application, with our script or without it. */
async function open(browser: Browser, app: string, script: string, form: Form): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>Page</title><main data-form="${form}"></main></html>`,
    }),
  );
  await page.goto('http://site.test/');
  if (script) await page.addScriptTag({content: script});
  await page.addScriptTag({content: app});
  return page;
}

/** Renders a state in both pages: what a visitor sees is ours, and the page is as without us. */
async function check(withUs: Page, without: Page, state: State): Promise<void> {
  const show = (page: Page) => page.evaluate((next) => globalThis.renderState(next), state);
  await show(without);
  await show(withUs);
  const elements = [...(state.shown ? [state.layout] : []), ...state.cards];
  await withUs
    .waitForFunction(
      `(() => { const {elements} = ${SURVEY}; return String(elements) === ${JSON.stringify(String(elements))}; })()`,
      undefined,
      {timeout: 5000},
    )
    .catch(() => undefined);
  const seen = await withUs.evaluate<Seen>(SURVEY);
  const {html} = await without.evaluate<Seen>(SURVEY);
  assert.deepEqual(seen, {html, elements, fallback: []});
}

/** The tests of one framework's page: five other renderings, a removal and a return, in each form. */
export function rerenders(framework: string): void {
  describe(`a page of ${framework} renders again and again`, () => {
    let browser: Browser;
    let ours: string;
    let app: string;
    before(async () => {
      browser = await launch();
      ours = await ourScript();
      app = await bundle(`test/hosts/rerender/${framework.toLowerCase()}.ts`);
    });
    after(() => browser.close());

    for (const form of FORMS) {
      it(`around a ${form}`, async (test) => {
        const withUs = await open(browser, app, ours, form);
        const without = await open(browser, app, '', form);
        const said: string[] = [];
        withUs.on('console', (message) => {
          if (/^(error|warning)$/.test(message.type())) said.push(message.text());
        });
        withUs.on('pageerror', (error) => said.push(String(error)));
        let state: State = {...FIRST, form};
        await check(withUs, without, state);
        for (const [name, change] of Object.entries(ACTS)) {
          state = {...state, ...change};
          await test.test(name, () => check(withUs, without, state));
        }
        assert.deepEqual(said, []);
        await withUs.close();
        await without.close();
      });
    }
  });
}
