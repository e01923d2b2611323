import type {Outcome} from './carry-out.js';
import type {Ended, Step} from './schedule.js';

/** Failures that are listed; with two lines each they stay within the last ten lines. */
const LISTED = 4;

/** A table of the steps; what failed, and how to repeat it; and in the last line the counts. */
export function summary(steps: readonly Step[], ended: Ended<Outcome>, seconds: number): string {
  const row = (name: string, time: string, tests: string, word: string) =>
    `${name.padEnd(14)}${time.padStart(9)}${tests.padStart(8)}  ${word}`.trimEnd();
  const rows = steps.map(({name}) => {
    const outcome = ended.get(name);
    if (!outcome) return row(name, '–', '–', 'left out');
    const {passed, count, failures} = outcome;
    return row(
      name,
      outcome.seconds.toFixed(1),
      String(count + failures.length),
      passed ? 'passed' : 'failed',
    );
  });
  const outcomes = [...ended.values()].filter((outcome) => outcome !== undefined);
  // The first of each step before the second of any.
  const failures = outcomes
    .flatMap((outcome) => outcome.failures.map((failure, turn) => ({failure, turn})))
    .sort((a, b) => a.turn - b.turn)
    .map(({failure}) => failure);
  const passed = outcomes.reduce((sum, {count}) => sum + count, 0);
  const listed = failures
    .slice(0, LISTED)
    .flatMap(({name, file, command}) => [`✖ ${file}: ${name}`, `  ${command}`]);
  const more = failures.length - LISTED;
  return [
    '',
    row('step', 'seconds', 'tests', ''),
    ...rows,
    row('all', seconds.toFixed(1), '', ''),
    '',
    ...listed,
    ...(more > 0 ? [`and ${more} more`] : []),
    `${passed} passed, ${failures.length} failed`,
  ].join('\n');
}
