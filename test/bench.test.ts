import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {measured, withFigures} from './bench/results.js';
import {exponent, quantile, spread, spreadOf, table} from './bench/stats.js';

describe('figures of npm run bench', () => {
  it('a median of even many lies between the two in the middle', () => {
    assert.equal(quantile([4, 1, 3, 2], 0.5), 2.5);
    assert.equal(quantile([10, 20, 30], 0.25), 15);
  });

  it('a spread is the median and the middle half', () => {
    assert.deepEqual(spreadOf([1000, 1100, 1200, 1300, 9000]), {
      median: 1200,
      from: 1100,
      to: 1300,
    });
    assert.equal(spread(spreadOf([1000, 1100, 1200, 1300, 9000])), '1,200 (1,100–1,300)');
  });

  it('growth in proportion is 1, of its square 2, of nothing 0', () => {
    assert.equal(exponent([100, 7], [10_000, 700]), 1);
    assert.equal(exponent([100, 7], [10_000, 70_000]), 2);
    assert.equal(exponent([100, 7], [10_000, 7]), 0);
  });

  it('a table aligns numbers to the right', () => {
    assert.equal(table(['', 'ms'], [['lit', '9']]), '|  | ms |\n| --- | ---: |\n| lit | 9 |');
  });
});

it('README: has the figures of what was measured last (else: npm run bench)', async () => {
  const last = measured();
  assert.ok(last, 'test/bench/results lacks figures');
  const text = readFileSync('README.md', 'utf8');
  assert.equal(await withFigures(text, last.race), text);
  const other = {...last.race, rounds: last.race.rounds + 1};
  assert.notEqual(await withFigures(text, other), text);
  await assert.rejects(withFigures('# Another file', last.race), /README\.md: found no <!-- race/);
});
