/**
 * Warnings for a developer. They are in the lowest layer, because every layer warns.
 *
 * Must not know the DOM. The manual's page Messages explains each code.
 */
export type WarningCode =
  | 'unknown-value'
  | 'unknown-id'
  | 'language-unavailable'
  | 'data-unavailable'
  | 'bad-data'
  | 'data-normalised'
  | 'updates-ignored'
  | 'old-script'
  | 'already-defined'
  | 'other-version'
  | 'script-unavailable'
  | 'cannot-render';

const printed = new Set<string>();

/** Prints `pfig [code] text` on the console, once for a page. */
export function warn(code: WarningCode, text: string): void {
  const line = `pfig [${code}] ${text}`;
  if (printed.has(line)) return;
  printed.add(line);
  console.warn(line);
}

/** Warns of a value that cannot be used: where it is, the values that exist, and what happens now. */
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
