import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {groups, TITLES} from './hosts/cases/groups.js';
import {lastSurvived, withSurvived} from './hosts/survived.js';

// How many host pages survive, as the README says. `npm test` compares the numbers with its own run.

const STALE = 'not what was counted last: npm run hosts';

it('counts each group of host pages, every page of it, in three engines', () => {
  const counts = lastSurvived();
  assert.deepEqual(Object.keys(counts), Object.values(TITLES), STALE);
  for (const [group, title] of Object.entries(TITLES)) {
    assert.equal(Object.keys(counts[title]!).length, 3, STALE);
    const own = group === 'lifecycle' ? undefined : groups[group];
    const pages = Object.keys(own ?? {one: 1}).length;
    for (const {passed, all} of Object.values(counts[title]!)) {
      assert.ok(all >= pages, STALE);
      assert.equal(passed, all, title);
    }
  }
});

it('README: has the table of what was counted last (else: npm run hosts)', async () => {
  const text = readFileSync('README.md', 'utf8');
  assert.match(text, /<!-- survived, as counted: npm run hosts -->/);
  assert.equal(await withSurvived(text, lastSurvived()), text);
});
