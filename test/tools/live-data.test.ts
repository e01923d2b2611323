import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {it} from 'node:test';
import {isData} from '../../stories/.storybook/live-data.js';

it('Storybook compiles the data anew when one of its files is saved, however the watcher names it', () => {
  for (const file of ['data/partners.json', 'data/text/en.json', 'data/xliff/en.xlf']) {
    assert.ok(isData(file), file);
    assert.ok(isData(resolve(file)), resolve(file));
  }
});

it('and for no other file: what it writes itself would never end', () => {
  for (const file of [
    '.generated/facts.js',
    'dist/data/en.json',
    'stories/data/autre-annuaire.json',
    'data/xliff',
  ]) {
    assert.ok(!isData(file), file);
    assert.ok(!isData(resolve(file)), resolve(file));
  }
});
