import {warn} from '../../model/warn.js';
import {sentence, type Normalisation, type Problem} from '../../model/parse/problem.js';

/** Lines on the console for one document; a last one counts the rest. */
const MAX_LINES = 20;

/** Names each thing that is left out once, by the first that is wrong with it. */
function warnDropped(origin: string, problems: readonly Problem[]): void {
  const first = new Map<string, Problem>();
  for (const problem of problems) {
    if (!first.has(problem.dropped)) first.set(problem.dropped, problem);
  }
  const lines = [...first.values()].map((problem) => `${origin} ${sentence(problem)}.`);
  for (const line of lines.slice(0, MAX_LINES)) warn('bad-data', line);
  if (lines.length > MAX_LINES) {
    warn(
      'bad-data',
      `${origin}: and ${lines.length - MAX_LINES} more; "pfig validate" names all of them.`,
    );
  }
}

/** One line for each kind of normalisation, with its count and its first place. */
function warnNormalised(origin: string, normalisations: readonly Normalisation[]): void {
  const first = new Map<string, Normalisation>();
  const counts = new Map<string, number>();
  for (const one of normalisations) {
    if (!first.has(one.kind)) first.set(one.kind, one);
    counts.set(one.kind, (counts.get(one.kind) ?? 0) + 1);
  }
  first.forEach(({path, found}, kind) =>
    warn(
      'data-normalised',
      `${origin} ${path}: found ${found}, read otherwise (${kind}, ${counts.get(kind)} in all); "pfig validate" lists them.`,
    ),
  );
}

/** Tells a developer what of a document is left out, and what is read otherwise than it is written. */
export function warnProblems(
  origin: string,
  problems: readonly Problem[],
  normalisations: readonly Normalisation[],
): void {
  warnDropped(origin, problems);
  warnNormalised(origin, normalisations);
}
