import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {excess, growth, weigh, type Weights} from './weights.js';

const agreed = JSON.parse(readFileSync('test/weights.json', 'utf8')) as Weights;

it('no script weighs more than was agreed to', async () => {
  const problems = excess(agreed, await weigh());
  assert.equal(problems.length, 0, `\n${problems.join('\n')}`);
});

it('a script that has grown is named with the modules that have', async () => {
  const found = await weigh();
  const files = {...found.files, 'pfig.fr.js': agreed.files['pfig.fr.js']! + 1000};
  const modules = {
    ...agreed.modules,
    'pfig.fr.js': {...agreed.modules['pfig.fr.js'], 'src/view/list/new.ts': 2000},
  };
  const [line, ...others] = excess(agreed, {files, modules});
  assert.equal(others.length, 0);
  assert.match(
    line!,
    /^pfig\.fr\.js: found \d+ bytes, wanted \d+; .*src\/view\/list\/new\.ts \+2000/,
  );
});

it('growth is told heaviest first, and shrinking is none', () => {
  assert.deepEqual(growth({a: 5, b: 5, c: 9}, {a: 6, b: 8, c: 2, d: 1}), ['b +3', 'a +1', 'd +1']);
});
