import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {full} from '../width.js';
import {storyPage} from './shared.js';
import {languages, show} from './story-page.js';

// The needs of visitors who use the keyboard, cannot point precisely, or change the spacing of text.

interface Focus {
  readonly name: string;
  readonly outline?: number;
  readonly contrast?: number;
  readonly cut?: boolean;
  readonly slotted?: boolean;
}

declare global {
  interface Window {
    stops(): string[];
    fenceIn(): void;
    takeFenceAway(): void;
    focused(): Focus;
    tooClose(): string[];
    space(): void;
    lost(): string[];
    animations(): number;
    contrastOf(element: Element, property: string): number;
  }
}

/** Every kind of control is in one of these. */
const walked = [
  'partner-card--expanded',
  'partner-card--compact',
  'partner-card--logo-and-actions',
  'partner-list--table',
  'partner-list--limited',
  'directory--all-controls',
  'directory--deep-links',
  'own-data--not-there',
  'programme-overview--overview',
  'manual-themes--dark',
];

/** The languages that need the most room in a narrow place, or turn it round. */
const NARROW = ['de', 'ar'];

describe('visitors', () => {
  let page: Page;

  before(async () => {
    page = await storyPage(1280, 900);
  });

  after(() => page.evaluate(() => window.takeFenceAway()));

  /** Presses a key until focus has left the story; what had it meanwhile. */
  async function walk(key: string, most: number): Promise<Focus[]> {
    const seen: Focus[] = [];
    while (seen.length <= most) {
      await page.keyboard.press(key);
      const focus = await page.evaluate(() => window.focused());
      if (focus.outline === undefined) return seen;
      seen.push(focus);
    }
    return seen;
  }

  for (const id of walked) {
    it(`reach every control of ${id} by Tab, see where they are, and get out both ways`, async () => {
      await show(page, id);
      const stops = await page.evaluate(() => window.stops());
      assert.ok(stops.length > 0);
      await page.evaluate(() => window.fenceIn());
      const there = await walk('Tab', stops.length);
      assert.deepEqual(
        there.map(({name}) => name),
        stops,
      );
      assert.deepEqual(
        there.filter(
          ({outline, contrast, slotted, cut}) => !slotted && (outline! < 2 || contrast! < 3 || cut),
        ),
        [],
      );
      const back = await walk('Shift+Tab', stops.length);
      assert.deepEqual(back.map(({name}) => name).reverse(), stops);
    });

    for (const width of [320, 1280]) {
      const langs = full ? languages : width === 320 ? NARROW : ['fr'];

      it(`hit what they point at, ${id}, ${width} px`, async () => {
        await page.setViewportSize({width, height: 900});
        for (const lang of langs) {
          await show(page, id, {lang});
          for (const space of ['', '0.5em']) {
            await page.evaluate((space) => {
              document.documentElement.style.setProperty('--pfig-space', space);
            }, space);
            assert.deepEqual(await page.evaluate(() => window.tooClose()), [], `${lang} ${space}`);
          }
          await page.evaluate(() => {
            document.documentElement.style.removeProperty('--pfig-space');
          });
        }
      });

      it(`set text apart and lose none, ${id}, ${width} px`, async () => {
        await page.setViewportSize({width, height: 900});
        for (const lang of langs) {
          await show(page, id, {lang});
          await page.evaluate(() => window.space());
          assert.deepEqual(await page.evaluate(() => window.lost()), [], lang);
        }
      });
    }
  }

  // An outline may be computed and not painted: an inline link around blocks has no box for it.
  for (const id of ['partner-card--compact', 'programme-overview--partners']) {
    it(`see a ring painted around the first link of ${id}`, async () => {
      await page.setViewportSize({width: 1280, height: 900});
      await show(page, id);
      await page.evaluate(() => window.fenceIn());
      const box = await page.locator('#storybook-root a[part~=link]').first().boundingBox();
      const {x, y, width, height} = box!;
      const around = {x: x - 4, y: y - 4, width: width + 8, height: height + 8};
      const before = await page.screenshot({clip: around});
      await page.keyboard.press('Tab');
      assert.notDeepEqual(await page.screenshot({clip: around}), before);
    });
  }

  it('get no motion, whatever they ask for: nothing is animated, opened or pointed at either', async () => {
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await page.emulateMedia({reducedMotion});
      for (const id of walked) {
        await show(page, id);
        const running = () => page.evaluate(() => window.animations());
        assert.equal(await running(), 0, id);
        const toggle = page.locator('[part=toggle]').first();
        if ((await toggle.count()) === 0) continue;
        await toggle.click();
        assert.equal(await running(), 0, id);
      }
    }
  });

  it('would be told of what moves, and of what is cut off', async () => {
    await show(page, 'partner-card--expanded');
    const told = (css: string) =>
      page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        const {shadowRoot} = document.querySelector('pfig-partner-card')!;
        shadowRoot!.adoptedStyleSheets.push(sheet);
        const found = {moving: window.animations(), lost: window.lost()};
        shadowRoot!.adoptedStyleSheets.pop();
        return found;
      }, css);
    assert.deepEqual(await told(''), {moving: 0, lost: []});
    const {moving} = await told(
      '@keyframes turn { to { rotate: 1turn } } .card { animation: turn 1s infinite }',
    );
    assert.ok(moving > 0);
    const {lost} = await told('.description { max-block-size: 4em; overflow: hidden }');
    assert.ok(lost.some((one) => one.startsWith('is cut off')));
  });

  it('who want more contrast get lines and links in the colour of the text', async () => {
    await show(page, 'manual-themes--dark');
    const ratios = () =>
      page.evaluate(() =>
        [
          ...['.card', '.summary', '.matrix td'].map((selector) => ({
            selector,
            property: 'borderBlockEndColor',
          })),
          ...['.card', '.monogram'].map((selector) => ({
            selector,
            property: 'borderBlockStartColor',
          })),
          {selector: '.card a', property: 'color', inside: true},
        ].map((pair) => window.contrast(pair)),
      );
    assert.ok((await ratios()).some((ratio) => ratio < 4.5));
    await page.emulateMedia({contrast: 'more'});
    assert.ok((await ratios()).every((ratio) => ratio >= 4.5));
    await page.emulateMedia({contrast: 'no-preference'});
  });
});
