import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Outcome} from './carry-out.js';
import {problemsIn} from './problems.js';
import {schedule, type Step} from './schedule.js';
import {summary} from './summary.js';

const step = (name: string, ...needs: string[]): Step => ({name, script: name, needs});
const outcome = (failed: number, name = 'a test'): Outcome => ({
  passed: failed === 0,
  seconds: 1,
  count: 2,
  failures: Array.from({length: failed}, (_, n) => ({
    name: `${name} ${n}`,
    file: `test/${name}.test.ts`,
    command: `repeat ${n}`,
  })),
});

describe('a run of tests', () => {
  it('carries out two steps at a time, each after what it needs, and leaves out what cannot be', async () => {
    const begun: string[] = [];
    let running = 0;
    let most = 0;
    const steps = [
      step('build'),
      step('types'),
      step('lint'),
      step('browsers', 'build', 'lint'),
      step('release', 'browsers'),
      step('unit', 'types'),
    ];
    const ended = await schedule(steps, 2, async ({name}) => {
      begun.push(name);
      most = Math.max(most, ++running);
      await new Promise(setImmediate);
      running--;
      return outcome(name === 'lint' ? 1 : 0);
    });
    assert.equal(most, 2);
    assert.deepEqual(begun, ['build', 'types', 'lint', 'unit']);
    assert.equal(ended.get('browsers'), undefined);
    assert.equal(ended.get('release'), undefined);
    assert.equal(ended.get('unit')?.passed, true);
    assert.equal(ended.size, steps.length);
  });

  it('ends with a few failures of every step, each with its command, and the counts', () => {
    const steps = ['types', 'unit', 'browsers', 'node'].map((name) => step(name));
    const ended = new Map([
      ['types', outcome(1, 'a')],
      ['unit', outcome(7, 'b')],
      ['browsers', outcome(2, 'c')],
      ['node', undefined],
    ]);
    const lines = summary(steps, ended, 3).split('\n');
    assert.equal(lines.at(-1), '6 passed, 10 failed');
    const last = lines.slice(-11, -1);
    assert.deepEqual(last.slice(-9), [
      '✖ test/a.test.ts: a 0',
      '  repeat 0',
      '✖ test/b.test.ts: b 0',
      '  repeat 0',
      '✖ test/c.test.ts: c 0',
      '  repeat 0',
      '✖ test/b.test.ts: b 1',
      '  repeat 1',
      'and 6 more',
    ]);
    assert.ok(lines.some((line) => /^node +– +– +left out$/.test(line)));
  });

  it('names what programs complain of, and the command that repeats it', () => {
    assert.deepEqual(problemsIn('types', 'src/a.ts(3,7): error TS2322: Not a string.\n'), [
      {name: 'TS2322: Not a string.', file: 'src/a.ts:3', command: 'npm run types'},
    ]);
    const eslint = `\n${process.cwd()}/src/a.ts\n  9:14  error  Spread instead  no-restricted-syntax\n`;
    const prettier = 'Checking formatting...\n[warn] src/b.ts\n[warn] Code style issues found.\n';
    assert.deepEqual(
      problemsIn('lint', eslint + prettier).map(({file, command}) => [file, command]),
      [
        ['src/a.ts:9', 'npx eslint -c src/tools/eslint.config.js src/a.ts'],
        ['src/b.ts', 'npx prettier --check src/b.ts'],
      ],
    );
    assert.deepEqual(problemsIn('build', 'one\nError: no such file\n    at x.ts:1\n\n'), [
      {name: 'Error: no such file', file: 'build', command: 'npm run build'},
    ]);
  });
});
