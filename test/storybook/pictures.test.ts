import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {compare, TOLERANCE} from '../pictures/compare.js';
import {hasFace} from '../pictures/face.js';
import {folder, openForPictures, pictures, rounded, shoot, take} from '../pictures/take.js';
import {storybook} from './shared.js';
import {show} from './story-page.js';

// Each layout, in each mode that changes it, looks like the picture that a person has approved.
// `npm run update -- pictures` takes the pictures again; what differs is put into `.screenshots`,
// marked in red.

/** Rules that remove a part of the design; the pictures must show each of them. */
const BREAKS: readonly (readonly [what: string, id: string, css: string])[] = [
  ['edges of cards', 'partner-list--grid', '.card { border-color: transparent }'],
  ['lines between rows', 'partner-list--list', '.list > li { border-color: transparent }'],
  ['the ground of cards', 'manual-themes--ministry', '.card { background: none }'],
  [
    'the arrow of a button',
    'partner-card--card',
    '[part=toggle]::after { border-color: transparent }',
  ],
  ['the way an arrow points', 'partner-card--card', '[part=toggle]::after { rotate: 225deg }'],
  ['the line of facts', 'partner-card--card', '.fact-line { opacity: 0 }'],
  ['the line under a link', 'partner-card--card', 'a { text-decoration: none }'],
];

describe('pictures of the stories', () => {
  let page: Page;

  before(async () => {
    assert.ok(hasFace(), 'needs the face DejaVu Sans (Debian: fonts-dejavu-core)');
    page = await openForPictures(await storybook());
  });

  after(() => page.close());

  it('are those that are listed, no more and no fewer', () => {
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
      const {different} = compare(rounded(before), await shoot(page));
      assert.ok(different > TOLERANCE, `${different} pixels`);
      // The next picture may be of the same story, which is then rendered again.
      await show(page, 'partner-card--compact');
    });
  }

  for (const picture of pictures) {
    it(`${picture.file} is as before`, async () => {
      const before = PNG.sync.read(readFileSync(join(folder, picture.file)));
      const now = await take(page, picture);
      const {different, marked} = compare(before, now);
      if (different > TOLERANCE) {
        mkdirSync('.screenshots', {recursive: true});
        writeFileSync(join('.screenshots', picture.file), PNG.sync.write(marked));
        assert.fail(`${different} pixels differ: see .screenshots/${picture.file}`);
      }
    });
  }
});
