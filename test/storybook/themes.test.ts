import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {storyPage} from './shared.js';
import {show, stories} from './story-page.js';

// Every pair of colours that something is read or used by, of every theme, measured in the browser
// that mixes them. Lines that only part one thing from another (tags, rows) may be as faint as a
// theme likes.

/** A colour, and whether it lies upon the element's own background or beside it; or upon a shape. */
interface Pair {
  readonly selector: string;
  readonly property: string;
  readonly inside?: boolean;
  readonly under?: string;
  /** The name of a highlight that it lies upon. */
  readonly highlight?: string;
}

declare global {
  interface Window {
    contrast(pair: Pair): number;
  }
}

const text = (selector: string): Pair => ({selector, property: 'color', inside: true});
const edge = (selector: string): Pair => ({selector, property: 'borderBlockStartColor'});

/** Words: 4.5:1 (WCAG 1.4.3), 7:1 where a theme is for those who need more (1.4.6). */
const words = {
  'a heading on the page': text('[part=heading]'),
  'words on a card': text('.card .summary'),
  'a kind': text('.card .kind'),
  'the facts of a card': text('.fact-line'),
  'the names of projects': text('.project-line'),
  'the count': text('.status'),
  'the label of a field': text('label'),
  'a link on a card': text('.card a'),
  'a link on the page': text('.sources a'),
  'the line that opens details': text('[part=toggle]'),
  'a button': text('button'),
  'a field': text('input'),
  'words that were found': {...text('.card .summary'), highlight: 'pfig-search'},
  'a head of the matrix': text('.matrix thead th'),
  'a name in the matrix': text('.matrix tbody a'),
  'a mark of the matrix': text('.role-icon'),
  'words of the timeline': {selector: '.axis text', property: 'fill'},
  'words on a bar': {selector: '.track text', property: 'fill', under: '.track .sure'},
};

/** Parts that a visitor must see to use or understand the element need a contrast of 3:1 (1.4.11). */
const shapes = {
  'the edge of an open card': edge('.card:has(+ [open])'),
  'the edge of a monogram': edge('.monogram'),
  'the edge of a button': edge('button'),
  'the edge of a field': edge('input'),
  'the edge of a select': edge('select'),
  'the bar of a figure': edge('.figures > li'),
  'a bar': {selector: '.track .sure', property: 'fill'},
  'the start of a bar': {selector: '.track .edge', property: 'stroke', under: '.track .sure'},
  'focus on a card': {selector: '[part=toggle]', property: 'outlineColor'},
  'focus on the page': {selector: 'input', property: 'outlineColor'},
};

const themes = stories.filter(({id}) => id.startsWith('manual-themes--'));

describe('themes', () => {
  let page: Page;

  before(async () => {
    page = await storyPage(1280, 900);
  });

  it('each have a story', () => {
    const sheet = readFileSync('stories/manual/themes.css', 'utf8');
    assert.deepEqual(
      [...sheet.matchAll(/^\.pfig-([\w-]+) \{/gm)].map(([, name]) => name),
      themes.map(({id}) => id.replace('manual-themes--', '')),
    );
  });

  /** Measures every pair of what is shown, with words found in it. */
  async function measure(least: number) {
    await page.getByRole('searchbox').fill('interpol');
    await page.waitForFunction(() => CSS.highlights.has('pfig-search'));
    await page
      .locator('[part=details]')
      .first()
      .evaluate((details: HTMLDetailsElement) => (details.open = true));
    for (const [pairs, ratio] of [
      [words, least],
      [shapes, 3],
    ] as const) {
      for (const [what, pair] of Object.entries<Pair>(pairs)) {
        const found = await page.evaluate((pair) => window.contrast(pair), pair);
        assert.ok(found >= ratio, `${what}: ${found.toFixed(2)}:1, not ${ratio}:1`);
      }
    }
  }

  for (const {id, name} of themes) {
    it(`${name} contrasts in every pair of colours`, async () => {
      await show(page, id);
      await measure(id.endsWith('high-contrast') ? 7 : 4.5);
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`no theme contrasts in every pair of colours on a ${scheme} page`, async () => {
      const {id} = themes.at(0)!;
      await show(page, id, {scheme});
      const name = id.replace('manual-themes--', 'pfig-');
      // Shown once, a story keeps what was done to it.
      await page.evaluate((name) => {
        document.querySelector(`.${name}`)?.classList.remove(name);
      }, name);
      await measure(4.5);
    });
  }
});
