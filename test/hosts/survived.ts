import {readFileSync, writeFileSync} from 'node:fs';
import type {Reporter, TestSuiteResult} from '@web/test-runner-core';
import {filled} from '../../src/tools/manifest/fill.js';
import {TITLES} from './cases/groups.js';

/** How many cases of a group passed in an engine, of how many. */
type Counts = Record<string, Record<string, {passed: number; all: number}>>;

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
      titles.map((title) => [
        title,
        Object.fromEntries(ENGINES.map((name) => [name, {passed: 0, all: 0}])),
      ]),
    );
    const add = (engine: string, {name, suites, tests}: TestSuiteResult) => {
      const count = counts[name]?.[engine];
      if (count) {
        count.passed += tests.filter(({passed}) => passed).length;
        count.all += tests.length;
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
  const of = (count = {passed: 0, all: 0}) => `${count.passed} of ${count.all}`;
  const sum = (engine: string, key: 'passed' | 'all') =>
    titles.reduce((total, title) => total + (counts[title]?.[engine]?.[key] ?? 0), 0);
  const table = [
    row(['pages', ...ENGINES]),
    row(['---', ...ENGINES.map(() => '---')]),
    ...titles.map((title) => row([title, ...ENGINES.map((name) => of(counts[title]?.[name]))])),
    row(['all', ...ENGINES.map((name) => `${sum(name, 'passed')} of ${sum(name, 'all')}`)]),
  ].join('\n');
  return filled('README.md', readme, {survived: table}, 'as counted: npm run hosts');
}
