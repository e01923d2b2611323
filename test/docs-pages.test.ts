import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch} from './chromium.js';
import type {Server} from './file-server.js';
import {docs, ofColour, serveStorybook} from './storybook/story-page.js';

// Every page of Storybook that is no story, for a reader of light pages and of dark ones, 1,280 px
// wide and 320: axe finds nothing, nothing scrolls sideways, and none is long.

/** How many screens of 1,280 by 900 px a page may take; fonts of systems differ by some of it. */
const SCREENS = 5.5;

describe('pages of the manual', {concurrency: 2}, () => {
  let browser: Browser;
  let server: Server;

  before(async () => {
    server = await serveStorybook();
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    describe(`for readers of ${colorScheme} pages`, {concurrency: 1}, () => {
      let page: Page;

      before(async () => {
        page = await browser.newPage({colorScheme, reducedMotion: 'reduce'});
        await page.addInitScript({path: 'test/storybook-listener.js'});
        await page.addInitScript({path: 'test/storybook/show.js'});
      });

      for (const {id, title} of docs) {
        it(`shows ${title} to all`, async () => {
          await open(page, id);
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          assert.ok(height < SCREENS * 900, `is ${(height / 900).toFixed(1)} screens long`);
          for (const width of [1280, 320]) {
            await page.setViewportSize({width, height: 900});
            const only = colorScheme === 'light' ? undefined : ofColour;
            const found = await page.evaluate((only) => window.violations(only), only);
            assert.deepEqual(found, [], `${width} px`);
          }
        });
      }
    });
  }

  /** Opens a page, 1,280 px wide, until all that stands in it is painted. */
  async function open(page: Page, id: string): Promise<void> {
    await page.setViewportSize({width: 1280, height: 900});
    await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=docs`);
    await page.waitForFunction(() => window.ended);
    // Stories in a page come after it.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.sb-story')].every((one) =>
        [...one.querySelectorAll('*')].some(({localName}) => localName.startsWith('pfig-')),
      ),
    );
    await page.evaluate(() => window.painted('#storybook-docs'));
    await page.addScriptTag({path: 'node_modules/axe-core/axe.min.js'});
    await page.addScriptTag({path: 'test/storybook/axe.js'});
  }
});
