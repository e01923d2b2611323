import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch} from './chromium.js';
import type {Server} from './file-server.js';
import {open, serveStorybook} from './storybook/story-page.js';
import {folder, treeOf, trees} from './storybook/trees.js';

// What Chromium tells assistive technology, in each language, is what somebody has read and agreed
// to. `npm run trees` writes it down anew; the difference is then read in the commit.

describe('trees of accessibility', () => {
  let browser: Browser;
  let server: Server;
  let page: Page;

  before(async () => {
    server = await serveStorybook();
    browser = await launch();
    page = await open(browser, server, 1280, 900);
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  it('are those that are kept', () => {
    assert.deepEqual(readdirSync(folder).sort(), trees.map(({file}) => file).sort());
  });

  for (const tree of trees) {
    it(`${tree.file} holds`, async () => {
      assert.equal(await treeOf(page, tree), readFileSync(join(folder, tree.file), 'utf8'));
    });
  }
});
