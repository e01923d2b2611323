import {readFileSync, writeFileSync} from 'node:fs';

/** A test that failed, and the command that repeats it alone. */
export interface Failure {
  readonly name: string;
  readonly file: string;
  readonly command: string;
}

/** The result of a step. */
export interface Results {
  readonly passed: number;
  readonly failures: readonly Failure[];
}

/** The variable that names the file in which a step leaves its results for the run. */
export const RESULTS_FILE = 'RESULTS_FILE';

/** Leaves the results for the run that this is a step of, if there is one. */
export function leaveResults(results: Results): void {
  const file = process.env[RESULTS_FILE];
  if (file) writeFileSync(file, JSON.stringify(results));
}

/** The results that a step has written; undefined if it did not end normally. */
export function takeResults(file: string): Results | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Results;
  } catch {
    return undefined;
  }
}

/** An argument or a value as a shell takes it. */
const quoted = (text: string): string =>
  /^[\w./:=@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

/** Variables that choose the test of a name, with the seed of its random data if the name has one. */
export function choosing(name: string): string[] {
  const [seed] = /FUZZ_SEED=\d+/.exec(name) ?? [];
  return [...(seed ? [seed] : []), `TEST_NAME=${quoted(name)}`];
}
