/**
 * Reads attributes as the elements do, but silently: what is unknown counts as absent, and the second
 * script tells about it.
 */

/**
 * The attributes that the first script reads, of all elements. The second script reads the others.
 */
export const ATTRIBUTES =
  'heading-level src layout partners exclude kind project limit sort group-by controls hide logos monograms filters-in-url partner expanded sections'.split(
    ' ',
  );

/** Reads an attribute of an element. */
export type Attributes = (name: string) => string | null;

const fold = (text: string): string => text.trim().toLowerCase();

/** The names in a list. */
export const readNames = (value: string | null): string[] => fold(value ?? '').split(/[\s,]+/);

/** The known values of a list, each once. */
export function readList<T extends string>(value: string | null, allowed: readonly T[]): T[] {
  const known = readNames(value).flatMap((name) => allowed.find((one) => fold(one) === name) ?? []);
  return [...new Set(known)];
}

/** The value; the first that is allowed, where it is unknown. */
export const readOne = <T extends string>(value: string | null, allowed: readonly T[]): T =>
  allowed.find((one) => fold(one) === fold(value ?? '')) ?? allowed[0]!;

export function readNumber(value: string | null, max: number): number | undefined {
  const text = (value ?? '').trim();
  return /^\d+$/.test(text) && +text >= 1 && +text <= max ? +text : undefined;
}

/** Whether an attribute switches something on. */
export const readSwitch = (value: string | null): boolean =>
  value !== null && fold(value) !== 'false';
