import {unknownValue} from '../../internal/warn.js';

/**
 * Row 5, shared. What HTML (or a script, by property) gives becomes a value here, once; an unknown value is
 * named on the console with those that exist, and the default takes its place.
 */
type Host = {readonly localName: string};

/** One of some values, which editors offer, or another text: a list of them, or an id of a page's own data. */
export type LiteralUnion<T extends string> = T | (string & {});

/** What a heading can be, as a script or as HTML writes it. */
type Level = 1 | 2 | 3 | 4 | 5 | 6;
export type HeadingLevel = Level | `${Level}`;

/** A value as a text; '' where a script has given what has none. */
export function toText(value: unknown): string {
  try {
    return String(value ?? '');
  } catch {
    return '';
  }
}

const tokens = (value: unknown): string[] => [
  ...new Set(
    toText(value)
      .split(/[\s,]+/)
      .filter(Boolean),
  ),
];

/** What is shown where an attribute's default is no one value. */
export const DEFAULT = 'the default';

/** One of a fixed set of values; the first is the default. */
export function oneOf<T extends string>(
  host: Host,
  attribute: string,
  value: unknown,
  allowed: readonly [T, ...T[]],
): T {
  const found = allowed.find((name) => name === value);
  if (!found && value) unknown(host, attribute, toText(value), allowed, `shown: ${allowed[0]}`);
  return found ?? allowed[0];
}

/**
 * A list of values, separated by spaces or commas; what is unknown is left out.
 *
 * @param otherwise what is shown where none is left.
 */
export function anyOf<T extends string>(
  host: Host,
  attribute: string,
  value: unknown,
  allowed: readonly T[],
  otherwise = 'all',
): T[] {
  const asked = tokens(value);
  const found = asked.filter((token): token is T => allowed.some((name) => name === token));
  const consequence = found.length ? 'it is left out' : `shown: ${otherwise}`;
  for (const token of asked.filter((token) => !found.includes(token as T))) {
    unknown(host, attribute, token, allowed, consequence);
  }
  return found;
}

/** A whole number from `min` to `max`; anything else is as if not set, which shows `otherwise`. */
export function wholeNumber(
  host: Host,
  attribute: string,
  value: unknown,
  [min, max]: readonly [min: number, max: number],
  otherwise: number | 'all' = 'all',
): number | undefined {
  const text = toText(value).trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text) && Number(text) >= min && Number(text) <= max) return Number(text);
  const range = `a whole number from ${min}${Number.isFinite(max) ? ` to ${max}` : ''}`;
  unknown(host, attribute, text, [range], `shown: ${otherwise}`);
  return undefined;
}

/** Says of an attribute's value that it cannot be used. */
export const unknown = (
  {localName}: Host,
  attribute: string,
  value: string,
  allowed: readonly string[],
  consequence: string,
): void => unknownValue(`<${localName}> ${attribute}`, value, allowed, consequence);

/** Prefix of ids and parameters in the page's address, where an attribute asks for them without one. */
const PREFIX = 'pfig-';

/** An attribute that switches something on and may name a prefix: `deep-link`, `deep-link="p-"`. */
export const prefix = (value: string | null | undefined): string | undefined =>
  value === null || value === undefined ? undefined : toText(value) || PREFIX;
