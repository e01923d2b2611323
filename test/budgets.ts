import {readFileSync} from 'node:fs';

/**
 * Bytes that a script of `dist` may have as servers send it (brotli), with some room. The first
 * pattern that fits a file counts. Another language needs no line here. The aim of 45,500 for French
 * and 48,500 for Arabic is missed by 20,300 and 20,100: format 1, the list's state, mounts that move
 * nothing, template literals as strings, sources with title and publisher, the directory with its table,
 * reasons, logos and status, the take-over of printed nodes, newer data, search and files as people write
 * them, and the overview with regions, budgets, states and a drawing for phones have cost more than was
 * planned. The budgets are to fall.
 */
const BUDGETS: readonly (readonly [pattern: RegExp, bytes: number])[] = [
  // One round trip on a new connection.
  [/^pfig\.[\w-]+\.first\.js$/, 13_500],
  [/^pfig\.js$/, 5_200],
  // The rest of the module script.
  [/^parts\/elements\.js$/, 55_400],
  [/^pfig\.fr\.js$/, 66_200],
  // Arabic has two bytes for a letter, and the most of it is text.
  [/^pfig\.ar\.js$/, 69_000],
  [/^pfig\.[\w-]+\.js$/, 67_800],
  // What the module script prints in a language.
  [/^locales\/[\w-]+\.first\.js$/, 8_550],
  [/^locales\/ar\.js$/, 8_900],
  [/^locales\/.+\.js$/, 7_900],
  [/^parts\/own-data\.js$/, 6_600],
  [/^embed\/frame\.js$/, 950],
  [/^embed\/host\.js$/, 350],
];

/** The budget of a file in bytes (brotli); undefined for a name without a budget. */
export const budgetOf = (file: string): number | undefined =>
  BUDGETS.find(([pattern]) => pattern.test(file))?.[1];

/** The sizes of the scripts for other sites as the build has measured them, by path in `dist`. */
export function weights(): Readonly<Record<string, number>> {
  const records = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Readonly<
    Record<string, {readonly bytes: {readonly brotli: number}}>
  >;
  const loaded = Object.entries(records).filter(([file]) => !file.startsWith('builder/'));
  return Object.fromEntries(loaded.map(([file, {bytes}]) => [file, bytes.brotli]));
}

/** The problem with the size of a file, in a line; undefined where there is none. */
export function excess(file: string, size: number, budget = budgetOf(file)): string | undefined {
  if (budget === undefined)
    return `dist/${file}: found no budget for its ${size} bytes, expected one in test/budgets.ts`;
  if (size <= budget) return undefined;
  return (
    `dist/${file}: found ${size} bytes (brotli), expected at most ${budget}. ` +
    '"npm run bench -- weight" says what each module adds.'
  );
}
