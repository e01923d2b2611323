import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch} from './chromium.js';
import {lastMeasured, measure, systems} from './sanitizers/measure.js';
import {full} from './width.js';

// The three mounts after real editors and sanitizers are as the manual describes them.

const STALE = 'not what was measured last; if it is meant to be so: npm run update';
const measured = lastMeasured();

describe('a mount that has passed', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  // At full width, the editors and WordPress too; `npm test` only knows whether the one that was
  // measured is the one that is installed.
  for (const system of systems.filter(({isLarge}) => full || !isLarge)) {
    it(system.label, async (test) => {
      const row = await measure(system, browser);
      if (typeof row === 'string') return test.skip(row);
      const last = measured[system.label];
      // The operating system's release is not ours to choose; what it does is what counts.
      const expected = last && system.ofTheSystem ? {...last, version: row.version} : last;
      assert.deepEqual(row, expected, STALE);
    });
  }
});

it('each system was measured in the version that is installed', () => {
  for (const {label, installed} of systems)
    if (installed) assert.equal(measured[label]?.version, installed, `${label}: ${STALE}`);
});

it('one of the three always shows the element, and none loses its names', () => {
  for (const [label, {tag, div, link}] of Object.entries(measured)) {
    const mounts = [tag, div, link];
    assert.ok(
      mounts.some(({element}) => element === 'as asked'),
      label,
    );
    assert.ok(
      mounts.every(({fallback}) => fallback !== 'none'),
      label,
    );
  }
});

it('every system has been measured, in the order of the table', () => {
  assert.deepEqual(
    Object.keys(measured),
    systems.map(({label}) => label),
  );
});
