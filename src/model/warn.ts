/**
 * One console line for a developer, once per page.
 *
 * Knows nothing of the product; any row may use it. The code in brackets is
 * what the manual's page Messages explains.
 */
export type WarningCode =
  | 'unknown-value'
  | 'unknown-id'
  | 'language-unavailable'
  | 'data-unavailable'
  | 'bad-data'
  | 'data-normalised'
  | 'already-defined'
  | 'other-version'
  | 'cannot-render';

const said = new Set<string>();

/** Prints `pfig [code] text` unless the very same line has been printed before. */
export function warn(code: WarningCode, text: string): void {
  const line = `pfig [${code}] ${text}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}

/** Names a value that cannot be used, those that can, and what becomes of it. */
export const unknownValue = (
  place: string,
  found: string,
  expected: readonly string[],
  consequence: string,
): void =>
  warn(
    'unknown-value',
    `${place}: found "${found}", expected ${expected.join(' | ')}; ${consequence}.`,
  );
