import assert from 'node:assert/strict';
import {it} from 'node:test';
import {excess, weights} from './budgets.js';

// No script for other sites is larger than its budget.

for (const [file, size] of Object.entries(weights())) {
  it(`dist/${file} keeps to its budget`, () => {
    const problem = excess(file, size);
    assert.ok(!problem, problem);
  });
}

it('a file that is too heavy is named with its size and its budget', () => {
  assert.equal(excess('pfig.fr.js', 45_500, 45_500), undefined);
  assert.match(
    excess('pfig.fr.js', 45_501, 45_500) ?? '',
    /^dist\/pfig\.fr\.js: found 45501 bytes \(brotli\), expected at most 45500\./,
  );
});

it('a file that nobody has set a budget for is named', () => {
  assert.match(excess('new.js', 9) ?? '', /^dist\/new\.js: found no budget for its 9 bytes/);
});
