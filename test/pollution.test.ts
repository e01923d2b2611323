import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch} from './chromium.js';
import {serve, type Server} from './file-server.js';
import {full} from './width.js';

// `Object.prototype` polluted on purpose, as in `hosts/host-javascript.test.ts`, with what no
// page can be read by a script of its own any more: what is shown is read from outside, from the
// accessibility tree.

const KINDS = full
  ? ['text', 'list', 'object', 'yes', 'no', 'zero', 'nothing', 'code']
  : ['object'];
/** What an array says of a place that it leaves empty, or that lies behind its end. */
const INDEXES = full ? ['0', '0&1&2&3&10'] : ['0&1&2&3&10'];
const POLLUTIONS = [
  ...(full ? ['text'] : []),
  ...KINDS.flatMap((kind) => INDEXES.map((name) => `${kind}&${name}`)),
];
/** Up to more than any array of the page has: what is put in another order is moved by its place. */
const PLACES = Array.from({length: 30}, (_, place) => `&${place}`).join('');

/** Puts the rows of the table in the order of a column. */
async function sort(tab: Page): Promise<void> {
  await tab.getByRole('button', {name: 'Siège'}).click();
  await tab.locator('th[aria-sort]', {hasText: 'Siège'}).waitFor();
}

describe('Object.prototype polluted on purpose', () => {
  let browser: Browser;
  let server: Server;
  let expected: string;
  let sorted: string;

  /** What the elements of a host page say, and where their links lead, once all is in the tree. */
  async function told(page: string, act?: (tab: Page) => Promise<void>): Promise<string> {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => {
      if (!message.location().url.endsWith('/favicon.ico')) complaints.push(message.text());
    });
    tab.on('pageerror', (error) => complaints.push(String(error)));
    await tab.goto(`${server.origin}/test/hosts/pages/${page}`);
    await tab.locator('html[data-settled]').waitFor();
    await act?.(tab);
    const tree = await tab.locator('body').ariaSnapshot();
    await context.close();
    assert.deepEqual(complaints, []);
    return tree;
  }

  before(async () => {
    server = await serve('.', {});
    browser = await launch();
    expected = await told('bare-page.html');
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  it('is compared with a page that shows everything', () => {
    assert.match(expected, /INTERPOL/);
    assert.ok(expected.split('\n').length > 300);
    assert.doesNotMatch(expected, /EVIL/);
  });

  for (const pollution of POLLUTIONS) {
    it(`changes nothing that is shown: ${pollution}`, async () => {
      assert.equal(await told(`other-script.html?polluted-on-purpose.js&${pollution}`), expected);
    });
  }

  it('is compared with rows in another order', async () => {
    sorted = await told('bare-page.html', sort);
    assert.notEqual(sorted, expected);
  });

  for (const kind of KINDS) {
    it(`sorts rows as anywhere: ${kind}`, async () => {
      const page = `other-script.html?polluted-on-purpose.js&${kind}${PLACES}`;
      assert.equal(await told(page, sort), sorted);
    });
  }
});
