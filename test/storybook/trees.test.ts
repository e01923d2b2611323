import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {storyPage} from './shared.js';
import {folder, treeOf, trees} from './trees.js';

// The accessibility tree of Chromium is the recorded one, which a person has read and approved.
// `npm run update -- trees` records it again; the difference is then read in the commit.

describe('trees of accessibility', () => {
  let page: Page;

  before(async () => {
    page = await storyPage(1280, 900);
  });

  it('are those that are kept', () => {
    assert.deepEqual(readdirSync(folder).sort(), trees.map(({file}) => file).sort());
  });

  for (const tree of trees) {
    it(`${tree.file} holds`, async () => {
      assert.equal(await treeOf(page, tree), readFileSync(join(folder, tree.file), 'utf8'));
    });
  }
});
