import {warn} from '../../internal/warn.js';
import {sentence, type Problem} from '../../model/parse/problem.js';

/** Lines on the console for one document; a last one counts the rest. */
const LINES = 20;

/** Names each entry that is left out once, by the first thing that is wrong with it. */
export function warnProblems(origin: string, problems: readonly Problem[]): void {
  const first = new Map<string, Problem>();
  for (const problem of problems) {
    if (!first.has(problem.entry)) first.set(problem.entry, problem);
  }
  const lines = [...first.values()].map((problem) => `${origin} ${sentence(problem)}.`);
  for (const line of lines.slice(0, LINES)) warn('bad-data', line);
  if (lines.length > LINES) {
    warn(
      'bad-data',
      `${origin}: and ${lines.length - LINES} more; "pfig validate" names all of them.`,
    );
  }
}
