import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch} from './chromium.js';
import {serve, type Server} from './file-server.js';
import {CANNOT_START} from './hosts/cases/case.js';
import {full} from './width.js';

// `Object.prototype` polluted on purpose, as in `hosts/host-javascript.test.ts`, with what no
// page can be read by a script of its own any more: what is shown is read from outside, from the
// accessibility tree.

const KINDS = full
  ? ['text', 'list', 'object', 'yes', 'no', 'zero', 'nothing', 'code']
  : ['object'];
/** Members of a polluted prototype that arrays then have at holes and behind their end. */
const INDEXES = full ? ['0', '0&1&2&3&10'] : ['0&1&2&3&10'];
const POLLUTIONS = [
  ...(full ? ['text'] : []),
  ...KINDS.flatMap((kind) => INDEXES.map((name) => `${kind}&${name}`)),
];

describe('Object.prototype polluted on purpose', () => {
  let browser: Browser;
  let server: Server;

  before(async () => {
    server = await serve('.', {});
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  for (const pollution of POLLUTIONS) {
    it(`leaves the fallback, with one line: ${pollution}`, async () => {
      const context = await browser.newContext();
      const tab = await context.newPage();
      const complaints: string[] = [];
      tab.on('console', (message) => {
        if (!message.location().url.endsWith('/favicon.ico')) complaints.push(message.text());
      });
      tab.on('pageerror', (error) => complaints.push(String(error)));
      const page = `other-script.html?polluted-on-purpose.js&${pollution}`;
      await tab.goto(`${server.origin}/test/hosts/pages/${page}`);
      const tree = await tab.locator('body').ariaSnapshot();
      await context.close();
      assert.equal(tree.split('\n').join('; '), Array(4).fill('- paragraph: fallback').join('; '));
      assert.equal(complaints.length, 1, complaints.join('\n'));
      assert.match(complaints[0]!, CANNOT_START);
    });
  }
});
