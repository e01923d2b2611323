import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch} from './chromium.js';
import type {Server} from './file-server.js';
import {languages, ofColour, open, serveStorybook, show, stories} from './storybook/story-page.js';

// Every story in every language, on a light page, a dark page and in forced colours, 320 px wide:
// what a screen of 1,280 by 1,024 px shows at 400 % (WCAG 1.4.10), for a page of 320 CSS pixels is
// the same thing to a browser, whether a phone or zoom makes it. Nothing may scroll sideways.
// (At 1,280 px, `storybook.test.ts` runs axe in French.)

/**
 * In forced colours the system sets the colours of words, and axe reads those that the page had
 * set; what remains is the size of targets, whose edges change, and that links can be told.
 */
const ofForcedColour = ['link-in-text-block', 'target-size'];

declare global {
  interface Window {
    oneLanguage(): boolean;
  }
}

describe('axe', {concurrency: 2}, () => {
  let browser: Browser;
  let server: Server;
  const free: Page[] = [];

  before(async () => {
    server = await serveStorybook();
    browser = await launch();
    for (let page = 0; page < 2; page++) {
      const opened = await open(browser, server, 320, 256);
      await opened.addScriptTag({path: 'node_modules/axe-core/axe.min.js'});
      await opened.addScriptTag({path: 'test/storybook/axe.js'});
      free.push(opened);
    }
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  /** What axe finds, each with the language and the scheme it was found in. */
  async function violations(page: Page, id: string) {
    const found: string[] = [];
    const look = async (where: string, only?: readonly string[]) =>
      found.push(
        ...(await page.evaluate((only) => window.violations(only), only)).map(
          (one) => `${where}: ${one}`,
        ),
      );
    for (const lang of languages) {
      await show(page, id, {lang});
      await look(`${lang}, light`);
      await page.emulateMedia({forcedColors: 'active'});
      await look(`${lang}, forced colours`, ofForcedColour);
      await page.emulateMedia({forcedColors: 'none', colorScheme: 'dark'});
      await show(page, id, {lang, scheme: 'dark'});
      await look(`${lang}, dark`, ofColour);
      await page.emulateMedia({colorScheme: 'light'});
      // A page about the elements may be in one language, whatever is asked for.
      if (await page.evaluate(() => window.oneLanguage())) break;
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
    }
    return found;
  }

  for (const {id, title, name} of stories) {
    it(`finds nothing in ${title}: ${name}, in any language and scheme`, async () => {
      const page = free.pop()!;
      try {
        assert.deepEqual(await violations(page, id), []);
      } finally {
        free.push(page);
      }
    });
  }
});
