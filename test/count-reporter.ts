import {writeFileSync} from 'node:fs';
import type {Reporter, TestSuiteResult} from '@web/test-runner-core';

const count = (suite: TestSuiteResult | undefined, passed: boolean): number =>
  suite
    ? suite.tests.filter((test) => test.passed === passed && !test.skipped).length +
      suite.suites.reduce((sum, child) => sum + count(child, passed), 0)
    : 0;

/** Writes how many tests passed and failed, over all browsers, for the closing line. */
export const countReporter = (file: string | undefined): Reporter => ({
  onTestRunFinished({sessions}) {
    const all = [...sessions];
    const sum = (passed: boolean) =>
      all.reduce((total, {testResults}) => total + count(testResults, passed), 0);
    // A file that could not even be loaded has no tests to count, but has failed.
    const broken = all.filter(({passed, testResults}) => !passed && !count(testResults, false));
    if (file) {
      writeFileSync(file, JSON.stringify({passed: sum(true), failed: sum(false) + broken.length}));
    }
  },
});
