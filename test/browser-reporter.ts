import {relative} from 'node:path';
import type {Reporter, TestResult, TestSession, TestSuiteResult} from '@web/test-runner-core';
import {choosing, leaveResults, type Failure} from './results.js';

/** Tests of a suite and of those in it, each with its whole name. */
function* testsOf(
  {name, suites, tests}: TestSuiteResult,
  before: readonly string[] = [],
): Generator<[name: string, test: TestResult]> {
  const path = name ? [...before, name] : before;
  for (const test of tests) yield [[...path, test.name].join(' '), test];
  for (const suite of suites) yield* testsOf(suite, path);
}

const pathOf = ({testFile}: TestSession) => relative('.', testFile).replaceAll('\\', '/');

/** The tests of a file that failed in one engine. */
function failuresOf(session: TestSession): Failure[] {
  const {browser, testResults, passed} = session;
  const file = pathOf(session);
  const failure = (name: string, ...variables: string[]): Failure => ({
    name: `${name} [${browser.name}]`,
    file,
    command: [
      `BROWSERS=${browser.name.toLowerCase()}`,
      ...variables,
      `npm run test:browser -- --files ${file}`,
    ].join(' '),
  });
  const failed = [...(testResults ? testsOf(testResults) : [])].filter(
    ([, test]) => !test.passed && !test.skipped,
  );
  // A file that could not be loaded has no tests to count, but has failed.
  if (failed.length === 0) return passed ? [] : [failure('the file as a whole')];
  return failed.map(([name]) => failure(name, ...choosing(name)));
}

/** A line for each file and engine as it ends; and, for the run, what all of them found. */
export function browserReporter(): Reporter {
  const started = new Map<string, number>();
  return {
    start({sessions, startTime}) {
      sessions.on('session-status-updated', (session) => {
        const {id, status, passed, browser} = session;
        if (status === 'INITIALIZING') started.set(id, Date.now());
        if (status !== 'FINISHED') return;
        const seconds = ((Date.now() - (started.get(id) ?? startTime)) / 1000).toFixed(1);
        console.log(`${passed ? '✓' : '✖'} ${browser.name}  ${pathOf(session)}  ${seconds} s`);
      });
    },
    onTestRunFinished({sessions}) {
      const tests = sessions.flatMap(({testResults}) => [
        ...(testResults ? testsOf(testResults) : []),
      ]);
      const passed = tests.filter(([, test]) => test.passed && !test.skipped).length;
      leaveResults({passed, failures: sessions.flatMap(failuresOf)});
    },
  };
}
