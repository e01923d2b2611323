import {spawnSync} from 'node:child_process';
import {KnownError, run} from './build/known-error.js';

interface Answer {
  readonly metadata?: {readonly vulnerabilities?: {readonly total?: number}};
}

// npm run audit: asks the registry for known faults of what applications install with us. A
// registry that cannot be asked is a failure of its own: no answer is not a clean one.
await run(() => {
  const {stdout} = spawnSync('npm', ['audit', '--omit=dev', '--json'], {encoding: 'utf8'});
  let answer: Answer = {};
  try {
    answer = JSON.parse(stdout) as Answer;
  } catch {
    // No JSON: no answer.
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
