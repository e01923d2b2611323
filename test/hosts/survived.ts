import {readFileSync, writeFileSync} from 'node:fs';
import type {Reporter, TestSuiteResult} from '@web/test-runner-core';
import {filled} from '../../src/tools/manifest/fill.js';
import {TITLES} from './cases/groups.js';

/** How many cases of a group passed in an engine, of how many. */
type Counts = Record<string, Record<string, [passed: number, all: number]>>;

/** What was counted last. */
export const FILE = 'test/hosts/survived.json';
export const lastSurvived = (): Counts => JSON.parse(readFileSync(FILE, 'utf8')) as Counts;

const ENGINES = ['Chromium', 'Firefox', 'WebKit'];
const titles = Object.values(TITLES);

/** Counts the cases of host pages by group (the title of their `describe`) and engine. */
export const survivedReporter = (file: string | undefined): Reporter => ({
  onTestRunFinished({sessions}) {
    if (!file) return;
    const counts: Counts = Object.fromEntries(
      titles.map((title) => [title, Object.fromEntries(ENGINES.map((name) => [name, [0, 0]]))]),
    );
    const add = (engine: string, {name, suites, tests}: TestSuiteResult) => {
      const count = counts[name]?.[engine];
      if (count) {
        count[0] += tests.filter(({passed}) => passed).length;
        count[1] += tests.length;
      }
      for (const suite of suites) add(engine, suite);
    };
    for (const {browser, testResults} of sessions) if (testResults) add(browser.name, testResults);
    writeFileSync(file, `${JSON.stringify(counts, null, 2)}\n`);
  },
});

/** The README with the table of these counts. */
export function withSurvived(readme: string, counts: Counts): Promise<string> {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const sum = (engine: string, index: 0 | 1) =>
    titles.reduce((total, title) => total + (counts[title]?.[engine]?.[index] ?? 0), 0);
  const table = [
    row(['pages', ...ENGINES]),
    row(['---', ...ENGINES.map(() => '---')]),
    ...titles.map((title) =>
      row([title, ...ENGINES.map((name) => counts[title]?.[name]?.join(' of ') ?? 'not counted')]),
    ),
    row(['all', ...ENGINES.map((name) => `${sum(name, 0)} of ${sum(name, 1)}`)]),
  ].join('\n');
  return filled('README.md', readme, {survived: table}, 'as counted: npm run hosts');
}
