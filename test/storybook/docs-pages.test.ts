import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {full} from '../width.js';
import {listen, storybook} from './shared.js';
import {docs, ofColour} from './story-page.js';

// Every page of Storybook that is no story, 1,280 px wide and 320: it appears without a word on
// the console, axe finds nothing, nothing scrolls sideways, and none is long.

/** How many screens of 1,280 by 900 px a page may take; fonts of systems differ by some of it. */
const SCREENS = 5.5;

/** Pages that together have parts of each kind: words, code, tables, controls, examples. */
const OF_EACH_KIND = [
  'partner-list--docs',
  'manual-theming--docs',
  'manual-getting-started--docs',
  'reference-attributes--docs',
  'reports-performance--docs',
];

describe('pages of the manual', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    describe(`for readers of ${colorScheme} pages`, () => {
      let page: Page;
      let said: string[] = [];

      before(async () => {
        const {context, server} = await storybook();
        page = await context.newPage();
        await page.emulateMedia({colorScheme});
        listen(page, (text) => said.push(text));
        for (const path of ['show', 'axe'])
          await page.addInitScript({path: `test/storybook/${path}.js`});
        await page.addInitScript({path: 'node_modules/axe-core/axe.min.js'});
        // Whether a page is dark is decided when it is loaded; its pages then follow each other.
        await page.goto(`${server.origin}/iframe.html?id=${docs[0]!.id}&viewMode=docs`);
        await page.locator('#storybook-docs h1').waitFor();
      });

      after(() => page.close());

      const shown =
        full || colorScheme === 'light' ? docs : docs.filter(({id}) => OF_EACH_KIND.includes(id));
      for (const {id, title} of shown) {
        it(`shows ${title} to all (${id})`, async () => {
          said = [];
          await page.setViewportSize({width: 1280, height: 900});
          await page.evaluate((id) => window.showDocs(id), id);
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          assert.ok(height < SCREENS * 900, `is ${(height / 900).toFixed(1)} screens long`);
          const rules = colorScheme === 'light' ? {} : {only: ofColour};
          for (const width of [1280, 320]) {
            await page.setViewportSize({width, height: 900});
            const found =
              full || width === 320
                ? await page.evaluate((rules) => window.violations(rules), rules)
                : await page.evaluate(() => window.sideways());
            assert.deepEqual(found, [], `${width} px`);
          }
          assert.deepEqual(said, []);
        });
      }
    });
  }

  it('are looked at in the dark, of each kind one that there is', () => {
    const ids = docs.map(({id}) => id);
    assert.deepEqual(
      OF_EACH_KIND.filter((id) => !ids.includes(id)),
      [],
    );
  });
});
