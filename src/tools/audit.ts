import {spawnSync} from 'node:child_process';
import {KnownError, run} from './build/known-error.js';

interface Answer {
  readonly metadata?: {readonly vulnerabilities?: {readonly total?: number}};
}

// npm run audit: asks the registry for known faults of the packages that applications install with
// this one. `npm audit` alone exits with 0 where a registry does not answer; here that is a failure.
await run(() => {
  const {stdout} = spawnSync('npm', ['audit', '--omit=dev', '--json'], {encoding: 'utf8'});
  let answer: Answer = {};
  try {
    answer = JSON.parse(stdout) as Answer;
  } catch {
    // Output without JSON is no answer.
  }
  const total = answer.metadata?.vulnerabilities?.total;
  if (total === undefined) {
    throw new KnownError(
      'npm audit: not done, for this registry did not answer; nothing is known.',
    );
  }
  if (total > 0) throw new KnownError(`npm audit: found ${total} known faults, expected none.`);
  console.log('npm audit: lit, @lit/localize and what they need have no known faults.');
  return Promise.resolve();
});
