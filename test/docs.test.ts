import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import facts from '../.generated/facts.js';
import {elementsOf, type Manifest} from '../src/tools/manifest/types.js';
import {openStorybook, pages, type Storybook} from './storybook/story-page.js';

// The documents agree with the code.

const read = (file: string) => readFileSync(file, 'utf8');
const elements = elementsOf(JSON.parse(read('dist/custom-elements.json')) as Manifest);

/** The names that a member of the manifest has in any element, each once, sorted. */
const namesOf = (kind: 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties') =>
  [...new Set(elements.flatMap((one) => (one[kind] ?? []).map(({name}) => name || 'none')))].sort();

describe('the reference in Storybook', () => {
  let storybook: Storybook;
  let page: Page;
  before(async () => {
    storybook = await openStorybook();
    page = await storybook.context.newPage();
  });
  after(async () => {
    await storybook.browser.close();
    storybook.server.close();
  });

  const open = async (id: string) => {
    await page.goto(`${storybook.server.origin}/iframe.html?id=${id}--docs&viewMode=docs`);
    await page.locator('table[data-table]').first().waitFor();
  };

  /** The names in the first column of a table. */
  const namesIn = async (table: string) =>
    page.locator(`table[data-table="${table}"] tbody th`).allTextContents();

  it('has every attribute, those of all elements and those of each', async () => {
    await open('reference-attributes');
    const common = await namesIn('all');
    assert.ok(common.includes('lang'));
    for (const {tagName, attributes = []} of elements) {
      const shown = [...common, ...(await namesIn(tagName!))];
      assert.deepEqual(shown.sort(), attributes.map(({name}) => name).sort(), tagName);
    }
  });

  it('has every id of the data', async () => {
    await open('reference-attributes');
    const cells = await page.locator('table[data-table="ids"] td').all();
    const ids = await Promise.all(cells.map((cell) => cell.locator('code').allTextContents()));
    assert.deepEqual(ids, [
      facts.partners.map(({id}) => id),
      [...new Set(facts.partners.map(({kind}) => kind.value))],
      facts.projects.map(({id}) => id),
    ]);
  });

  for (const [kind, id] of [
    ['events', 'reference-events-and-slots'],
    ['slots', 'reference-events-and-slots'],
    ['cssProperties', 'reference-custom-properties-and-parts'],
    ['cssParts', 'reference-custom-properties-and-parts'],
  ] as const) {
    it(`has all ${kind}`, async () => {
      await open(id);
      const shown = await namesIn(kind);
      assert.ok(shown.length > 4);
      assert.deepEqual([...new Set(shown)].sort(), namesOf(kind));
    });
  }
});

it('pages of Storybook link only to pages that are there', () => {
  const ids = pages.map(({id}) => id);
  const files = readdirSync('stories', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => join('stories', file));
  const links = files.flatMap((file) =>
    [...read(file).matchAll(/\]\(\?path=\/(?:docs|story)\/([\w-]+)\)/g)].map(([, id]) => id!),
  );
  assert.ok(links.length > 5);
  assert.deepEqual(
    links.filter((id) => !ids.includes(id)),
    [],
  );
});

it('the page of messages has every code, and no other', () => {
  const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(join('src', file)));
  const [, union = ''] = /type WarningCode =([^;]+);/.exec(sources.join('\n')) ?? [];
  const typed = [...union.matchAll(/'([\w-]+)'/g)].map(([, code]) => code!);
  const written = [...sources.join('\n').matchAll(/pfig \[([a-z-]+)\]/g)].map(([, code]) => code!);
  const known = [...new Set([...typed, ...written.filter((code) => code !== 'code')])].sort();
  const documented = [...read('stories/manual/messages.mdx').matchAll(/^- `([\w-]+)`:/gm)];
  assert.ok(known.length > 8);
  assert.deepEqual(documented.map(([, code]) => code).sort(), known);
});

it('CONTRIBUTING: has every script, and no other', () => {
  const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
  const rows = [...read('CONTRIBUTING.md').matchAll(/^\| `npm (?:run )?([\w:-]+)` +\|/gm)];
  assert.deepEqual(rows.map(([, name]) => name).sort(), Object.keys(scripts).sort());
});

it('README: names both commands in full', () => {
  const text = read('README.md');
  for (const command of ['npm ci && npm start', 'npm ci && npm test'])
    assert.ok(text.includes(`\`${command}\``), command);
});
