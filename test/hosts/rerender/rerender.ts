import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch} from '../../chromium.js';
import {bundle, ourScript} from './bundle.js';
import {content} from './html.js';
import {ACTS, FIRST, type Form, type State} from './state.js';

/** A page that renders again and again. */
export interface App {
  readonly name: string;
  /** Its module in this folder. */
  readonly module: string;
  /** Content of the head for a library that replaces pages. */
  readonly head?: string;
  /** Whether a server writes the pages, and a visitor can go back to the one before. */
  readonly pages?: boolean;
  /** The HTML of the server that the framework hydrates. */
  readonly print?: (state: State) => string;
  /** Messages that are allowed on the console. Default: none. */
  readonly says?: RegExp;
  /** Default: each. */
  readonly forms?: readonly Form[];
}

const FORMS: readonly Form[] = ['tag', 'div', 'link'];

/** The content of a page: the nodes of the framework, and the visible parts of our elements. */
interface Seen {
  /** The page's own nodes, without our elements. */
  readonly html: string;
  /** Our elements that can be seen, by their layout or partner. */
  readonly elements: readonly string[];
  /** The visible nodes that the elements replace. */
  readonly fallback: readonly string[];
}

/** Runs in the page. */
const SURVEY = `(() => {
  const main = document.querySelector('main');
  const own = [...main.querySelectorAll('*')].filter(({localName}) => localName.startsWith('pfig-'));
  const isSeen = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
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
    elements: own.filter((element) => isSeen(element) && element.shadowRoot?.querySelector('[part~=item]'))
      .map(({layout, partner}) => partner ?? layout),
    fallback: points.filter(isSeen).map(({localName, textContent}) => localName + ': ' + textContent),
  };
})()`;

/** A page, and the errors and warnings on its console. */
interface Opened {
  readonly page: Page;
  readonly said: readonly string[];
}

/** A page of an application, with our script or with an empty one. */
async function open(browser: Browser, app: App, files: Files, form: Form): Promise<Opened> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (/^(error|warning)$/.test(message.type())) said.push(message.text());
  });
  await page.route('**/*', (route) => {
    const {pathname, searchParams} = new URL(route.request().url());
    const script = files[pathname];
    if (script !== undefined) return route.fulfill({contentType: 'text/javascript', body: script});
    const state = searchParams.get('state');
    const first: State = {...FIRST, form};
    const main = app.print
      ? `<main data-form="${form}" data-state='${JSON.stringify(first)}'>${app.print(first)}</main>`
      : `<main data-form="${form}">${state ? content(JSON.parse(state) as State) : ''}</main>`;
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="data:,">
        ${app.head ?? ''}<script defer src="/pfig.en.js"></script><script defer src="/app.js"></script></head>
        <body>${main}</body></html>`,
    });
  });
  await page.goto('http://site.test/page');
  return {page, said};
}

type Files = Readonly<Record<string, string>>;

/** The same page twice: with our script, and as it is by itself. */
interface Pair {
  readonly ours: Page;
  readonly plain: Page;
}

/** The visible content is from our elements, and the nodes of the page are as they are without them. */
async function check({ours, plain}: Pair, state: State): Promise<void> {
  const elements = [...(state.shown ? [state.layout] : []), ...state.cards];
  const expected = JSON.stringify(String(elements));
  // A missing element is named below.
  await ours
    .waitForFunction(`String(${SURVEY}.elements) === ${expected}`, undefined, {timeout: 5000})
    .catch(() => undefined);
  const seen = await ours.evaluate<Seen>(SURVEY);
  const {html} = await plain.evaluate<Seen>(SURVEY);
  assert.deepEqual(seen, {html, elements, fallback: []});
}

async function render(pair: Pair, state: State): Promise<void> {
  const {ours, plain} = pair;
  for (const page of [plain, ours]) {
    await page.evaluate(async (next) => void (await globalThis.renderState(next)), state);
  }
  await check(pair, state);
}

async function goBack(pair: Pair, state: State): Promise<void> {
  for (const page of [pair.plain, pair.ours]) await page.evaluate(() => globalThis.goBack());
  await check(pair, state);
}

/** Five other renderings, a removal and a return, and back where there are pages. */
async function renderAll(pair: Pair, form: Form, pages: boolean): Promise<void> {
  let state: State = {...FIRST, form};
  const states = [state];
  await render(pair, state);
  for (const [act, change] of Object.entries(ACTS)) {
    state = {...state, ...change};
    states.push(state);
    await render(pair, state).catch((cause: unknown) => {
      throw new Error(act, {cause});
    });
  }
  if (!pages) return;
  for (const before of states.reverse().slice(1, 4)) await goBack(pair, before);
}

/** The tests of one page, with our elements in each form. */
export function rerenders(app: App): void {
  describe(`a page of ${app.name} renders again and again`, () => {
    let browser: Browser;
    let files: Files;
    before(async () => {
      browser = await launch();
      files = {
        '/pfig.en.js': await ourScript(),
        '/app.js': await bundle(`test/hosts/rerender/${app.module}.ts`),
      };
    });
    after(() => browser.close());

    for (const form of app.forms ?? FORMS) {
      it(`around each ${form}`, async () => {
        const {page: ours, said} = await open(browser, app, files, form);
        const {page: plain} = await open(browser, app, {...files, '/pfig.en.js': ''}, form);
        await renderAll({ours, plain}, form, app.pages ?? false);
        if (app.says) assert.ok(said.length > 0);
        const unexpected = said.filter((line) => !app.says?.test(line));
        assert.deepEqual(unexpected, []);
        await ours.close();
        await plain.close();
      });
    }
  });
}
