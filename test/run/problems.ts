import {relative} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import type {Failure} from '../results.js';

// Reads the problems in the output of a program that is no test.

/** Errors of TypeScript: `src/x.ts(1,2): error TS1: message`. */
const ofTypes = (lines: readonly string[]): Failure[] =>
  lines.flatMap((line) => {
    const [, file, at, message] = /^(\S+)\((\d+),\d+\): error (.+)$/.exec(line) ?? [];
    return file ? [{name: message!, file: `${file}:${at}`, command: 'npm run types'}] : [];
  });

/** Errors of ESLint and stylelint, each below a line with its file, and files for Prettier. */
function ofLint(lines: readonly string[]): Failure[] {
  const found: Failure[] = [];
  let current = '';
  for (const line of lines) {
    const [, unformatted] = /^\[warn\] (\S+)$/.exec(line) ?? [];
    const [, at, message] = /^\s+(\d+):\d+\s+(?:error|✖)\s+(.+)$/.exec(line) ?? [];
    if (unformatted) {
      const command = `npx prettier --check ${unformatted}`;
      found.push({name: 'is not formatted', file: unformatted, command});
    } else if (at) {
      const tool = current.endsWith('.styles.ts') && line.includes('✖') ? 'stylelint' : 'eslint';
      const command = `npx ${tool} -c src/tools/${tool}.config.js ${current}`;
      found.push({name: message!.replace(/\s{2,}/g, ' '), file: `${current}:${at}`, command});
    } else if (/^\S+\.\w+$/.test(line)) {
      current = relative('.', line).replaceAll('\\', '/');
    }
  }
  return found;
}

const READERS: Readonly<Record<string, (lines: readonly string[]) => Failure[]>> = {
  types: ofTypes,
  lint: ofLint,
};

/** Every problem that a step named; at least one, in the words of its last line about an error. */
export function problemsIn(step: string, output: string): readonly Failure[] {
  const lines = stripVTControlCharacters(output).split('\n');
  const found = READERS[step]?.(lines) ?? [];
  if (found.length > 0) return found;
  const said = lines.filter((line) => line.trim() && !/^\s+at /.test(line));
  const last = said.findLast((line) => /error|fail|expected/i.test(line)) ?? said.at(-1);
  return [{name: last?.trim() ?? 'ended without a word', file: step, command: `npm run ${step}`}];
}
