import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import facts from '../.generated/facts.js';
import {filled} from '../src/tools/manifest/fill.js';
import {FROM_DATA, ids} from '../src/tools/manifest/ids.js';
import {tables} from '../src/tools/manifest/tables.js';
import type {Manifest} from '../src/tools/manifest/types.js';

const read = (file: string) => readFileSync(file, 'utf8');
const all = tables(JSON.parse(read(join('dist', 'custom-elements.json'))) as Manifest);

it('README: has the tables that the classes make (else: npm run update)', async () => {
  const text = read('README.md');
  for (const name of Object.keys(all)) assert.match(text, new RegExp(`<!-- ${name},`), name);
  assert.equal(await filled('README.md', text, all), text);
});

it('README: has the ids that the data have (else: npm run update)', async () => {
  const text = read('README.md');
  assert.match(text, new RegExp(`<!-- ids, ${FROM_DATA} -->`));
  assert.equal(await filled('README.md', text, ids(facts), FROM_DATA), text);
});

it('a place that no table is made for is an error that names those there are', async () => {
  const place = '<!-- colours, from the classes: npm run update -->\n\n<!-- end -->\n';
  await assert.rejects(filled('X.md', place, all), /X\.md: found "colours", wanted attributes \|/);
});
