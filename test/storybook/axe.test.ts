import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {full} from '../width.js';
import {distinct} from './distinct.js';
import {listen, storyPage} from './shared.js';
import {announces, languages, ofColour, show, stories, type Rules} from './story-page.js';

// Every story appears in a page that the others were in before, with nothing on the console but what
// it announces there, and axe finds nothing, with all that can be opened open: 1,280 px wide, and
// 320 px wide, which is what a screen of 1,280 px shows at 400 % (WCAG 1.4.10): to a browser it is the
// same whether a phone or zoom makes it so narrow. Nothing may scroll sideways.

/**
 * In forced colours the system sets the colours of words, and axe reads those that the page had
 * set; what remains is the size of targets, whose edges change, and that links can be told.
 */
const ofForcedColour = ['link-in-text-block', 'target-size'];

/** The conditions of a check: a language, a width, the colours of the page, and the rules of axe. */
interface Look extends Rules {
  readonly lang: string;
  readonly width: 320 | 1280;
  readonly colours: 'light' | 'dark' | 'forced colours';
}

/** A language that goes from right to left, and whose words no other language shares. */
const OTHER = 'ar';

/** Everything, in every story. */
const everyLook = languages.flatMap((lang): Look[] => [
  {lang, width: 1280, colours: 'light'},
  {lang, width: 320, colours: 'light'},
  {lang, width: 320, colours: 'forced colours', only: ofForcedColour},
  {lang, width: 320, colours: 'dark', only: ofColour},
]);

/** Each rule, language, width and kind of colours once, in stories that differ from all others. */
const fewLooks: readonly Look[] = [
  {lang: 'fr', width: 1280, colours: 'light'},
  {lang: 'fr', width: 320, colours: 'forced colours', only: ofForcedColour},
  {lang: 'fr', width: 320, colours: 'dark', only: ofColour},
  {lang: OTHER, width: 320, colours: 'light', without: ofColour},
];

/** The conditions for a story with the colours, and the details, of another, which is checked in full. */
const oneLook: readonly Look[] = [
  {lang: 'fr', width: 320, colours: 'light', without: ofColour, asShown: true},
];

/** A theme changes colours alone, and `themes.test.ts` measures each pair of these. */
const isTheme = (id: string): boolean => id.startsWith('manual-themes--');

function looksAt(id: string): readonly Look[] {
  if (full) return everyLook;
  return distinct.includes(id) && !isTheme(id) ? fewLooks : oneLook;
}

declare global {
  interface Window {
    oneLanguage(): boolean;
    announced(): readonly string[];
  }
}

describe('axe', () => {
  let page: Page;
  const said: string[] = [];

  before(async () => {
    page = await storyPage(1280, 800);
    listen(page, (text) => said.push(text));
  });

  /** The findings of axe in a story, each with its element. */
  async function violations(id: string): Promise<string[]> {
    const found: string[] = [];
    for (const {lang, width, colours, ...rules} of looksAt(id)) {
      const dark = colours === 'dark';
      await page.setViewportSize({width, height: 800});
      await page.emulateMedia({
        colorScheme: dark ? 'dark' : 'light',
        forcedColors: colours === 'forced colours' ? 'active' : 'none',
      });
      await show(page, id, {lang, scheme: dark ? 'dark' : 'light'});
      // A page about the elements may have one language only.
      const oneLanguage = await page.evaluate(() => window.oneLanguage());
      if (oneLanguage && lang !== 'fr') break;
      if (!oneLanguage)
        assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      const problems = await page.evaluate((rules) => window.violations(rules), rules);
      found.push(...problems.map((problem) => `${lang}, ${width} px, ${colours}: ${problem}`));
    }
    return found;
  }

  it('looks closely at stories that there are', () => {
    const ids = stories.map(({id}) => id);
    assert.deepEqual(
      distinct.filter((id) => !ids.includes(id)),
      [],
    );
  });

  for (const story of stories) {
    const {id, title, name} = story;
    it(`finds nothing in ${title}: ${name} (${id})`, async () => {
      said.length = 0;
      assert.deepEqual(await violations(id), []);
      const announced = await page.evaluate(() => window.announced());
      assert.deepEqual(
        said.filter((line) => !announced.includes(line)),
        [],
      );
      // By this tag `pages.test.ts` knows which lines must be there.
      assert.equal(announces(story), announced.length > 0);
    });
  }
});
