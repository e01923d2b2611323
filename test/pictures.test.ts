import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import pixelmatch from 'pixelmatch';
import type {Browser, Page} from 'playwright-core';
import {PNG} from 'pngjs';
import type {Server} from './file-server.js';
import {folder, hasFace, launchForPictures} from './pictures/browser.js';
import {openForPictures, pictures, rounded, shoot, take} from './pictures/take.js';
import {serveStorybook} from './storybook/story-page.js';

// Every story looks as it did when somebody last looked at it. `npm run pictures` takes all
// pictures anew; what differs is put into `.screenshots`, marked in red.

/** How many pixels of a picture may differ: fewer than an arrow, a sign or an underline has. */
const TOLERANCE = 5;

/**
 * What a pixel may differ by, of the way from black to white: more than the half of a step that
 * what is kept has been rounded by (0.032), less than a step (0.064).
 */
const THRESHOLD = 0.05;

/** How many pixels differ, and where: in red. */
function compared(before: PNG, {data, width, height}: PNG): {different: number; marked: PNG} {
  assert.deepEqual([width, height], [before.width, before.height], 'size of the picture');
  const marked = new PNG({width, height});
  // Half as large, arrows and signs are nothing but soft edges.
  const options = {threshold: THRESHOLD, includeAA: true};
  return {
    different: pixelmatch(before.data, data, marked.data, width, height, options),
    marked,
  };
}

/** What a picture has to tell of: a rule that takes a piece of the design away. */
const BREAKS: readonly (readonly [what: string, id: string, css: string])[] = [
  ['edges of cards', 'partner-list--grid', '.card { border-color: transparent }'],
  ['lines between rows', 'partner-list--list', '.list > li { border-color: transparent }'],
  ['the ground of cards', 'manual-themes--ministry', '.card { background: none }'],
  ['shadows of what scrolls', 'partner-list--table', '.scroll { background: none }'],
  [
    'the arrow of a button',
    'partner-card--card',
    '[part=toggle]::after { border-color: transparent }',
  ],
  ['the way an arrow points', 'partner-card--card', '[part=toggle]::after { rotate: 225deg }'],
  ['signs of footnotes', 'partner-card--card', '.note-sign { opacity: 0 }'],
  ['the line under a link', 'partner-card--card', 'a { text-decoration: none }'],
];

describe('pictures of the stories', () => {
  let browser: Browser;
  let server: Server;
  let page: Page;

  before(async () => {
    assert.ok(hasFace(), 'needs the face DejaVu Sans (Debian: fonts-dejavu-core)');
    server = await serveStorybook();
    browser = await launchForPictures();
    page = await openForPictures(browser, server);
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  it('are those of the stories there are', () => {
    assert.deepEqual(readdirSync(folder).sort(), pictures.map(({file}) => file).sort());
  });

  for (const [what, id, css] of BREAKS) {
    it(`tell of ${what}`, async () => {
      const before = await take(
        page,
        pictures.find(({file}) => file === `${id}.png`)!,
      );
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        for (const {shadowRoot} of document.querySelectorAll('#storybook-root *'))
          shadowRoot?.adoptedStyleSheets.push(sheet);
      }, css);
      const {different} = compared(rounded(before), await shoot(page));
      assert.ok(different > TOLERANCE, `${different} pixels`);
      // The next one may be of the same story: it is made anew.
      await page.evaluate(() => window.showStory('partner-card--compact', {}));
    });
  }

  for (const picture of pictures) {
    it(`${picture.file} is as before`, async () => {
      const before = PNG.sync.read(readFileSync(join(folder, picture.file)));
      const now = await take(page, picture);
      const {different, marked} = compared(before, now);
      if (different > TOLERANCE) {
        mkdirSync('.screenshots', {recursive: true});
        writeFileSync(join('.screenshots', picture.file), PNG.sync.write(marked));
        assert.fail(`${different} pixels differ: see .screenshots/${picture.file}`);
      }
    });
  }
});
