import type {ComplexAttributeConverter} from 'lit';
import {unknownValue} from '../../model/warn.js';

/**
 * Reads the values of attributes, which HTML or (by property) a script gives. A warning names an
 * unknown value and those that exist; the default is used instead.
 */
type Host = {readonly localName: string};

/**
 * One of some values, which editors suggest, or another text: a list of them, or an id of custom
 * data.
 */
export type LiteralUnion<T extends string> = T | (string & {});

/** A list of values: a text, as in HTML, or an array. */
export type ListOf<T extends string> = LiteralUnion<T> | readonly LiteralUnion<T>[];

/** The levels of a heading, as a script or as HTML writes them. */
type Level = 1 | 2 | 3 | 4 | 5 | 6;
export type HeadingLevel = Level | `${Level}`;

/** A value as a text; '' if a script has given a value that has no text. */
export function toText(value: unknown): string {
  try {
    return String(value ?? '');
  } catch {
    return '';
  }
}

/** Changes capital letters of ASCII, and no others, to small ones. */
const asciiLowerCase = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/**
 * Finds an item by name. As in HTML, blanks around the name and the case of ASCII letters do not
 * count.
 */
export function findByName<Item>(
  items: readonly Item[],
  name: string,
  nameOf: (item: Item) => string,
): Item | undefined {
  const text = name.trim();
  const exact = items.find((item) => nameOf(item) === text);
  if (exact !== undefined) return exact;
  const folded = asciiLowerCase(text);
  return items.find((item) => asciiLowerCase(nameOf(item)) === folded);
}

const findValue = <T extends string>(allowed: readonly T[], value: string): T | undefined =>
  findByName(allowed, value, (name) => name);

/** The values of a list: in a text between blanks or commas, in an array one for each element. */
function splitList(value: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : toText(value).split(/[\s,]+/);
  return items.map((item) => toText(item).trim()).filter(Boolean);
}

/** The words of a warning for the default of an attribute, where that is not one value. */
export const DEFAULT = 'the default';

/** One of a fixed set of values; the first is the default. */
export function readValue<T extends string>(
  host: Host,
  attribute: string,
  value: unknown,
  allowed: readonly [T, ...T[]],
): T {
  const text = toText(value);
  const known = findValue(allowed, text);
  if (!known && text.trim()) warnUnknown(host, attribute, text, allowed, `shown: ${allowed[0]}`);
  return known ?? allowed[0];
}

/**
 * A list of values, separated by spaces or commas, or an array; what is unknown is left out.
 *
 * @param otherwise the words of the warning for what is shown if none is left.
 */
export function readValues<T extends string>(
  host: Host,
  attribute: string,
  value: unknown,
  allowed: readonly T[],
  otherwise = 'all',
): T[] {
  const requested = splitList(value).map((token) => ({token, known: findValue(allowed, token)}));
  const values = new Set(requested.flatMap(({known}) => known ?? []));
  const consequence = values.size > 0 ? 'it is left out' : `shown: ${otherwise}`;
  for (const {token, known} of requested) {
    if (known === undefined) warnUnknown(host, attribute, token, allowed, consequence);
  }
  return [...values];
}

/** A whole number from `min` to `max`; anything else is as if not set, which shows `otherwise`. */
export function readWholeNumber(
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
  warnUnknown(host, attribute, text, [range], `shown: ${otherwise}`);
  return undefined;
}

/** The place of a partner's id in an address. */
export const ID_PLACE = '{id}';

/** An address with `{id}` in the place of a partner's id; undefined where there is none. */
export function readAddressPattern(
  host: Host,
  attribute: string,
  value: unknown,
): string | undefined {
  const text = toText(value).trim();
  if (!text || text.includes(ID_PLACE)) return text || undefined;
  warnUnknown(host, attribute, text, [`an address with ${ID_PLACE} in it`], 'shown: none');
  return undefined;
}

/** Warns of an attribute value that cannot be used. */
export const warnUnknown = (
  {localName}: Host,
  attribute: string,
  value: string,
  allowed: readonly string[],
  consequence: string,
): void => unknownValue(`<${localName}> ${attribute}`, value, allowed, consequence);

/** Prefix of ids and parameters in the page's address if the attribute names none. */
const DEFAULT_PREFIX = 'pfig-';

/** An attribute that switches something on and may name a prefix: `deep-link`, `deep-link="p-"`. */
export function readPrefix(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  const text = toText(value).trim();
  const isOff = findValue(['false'], text) !== undefined;
  const isOn = text === '' || findValue(['true'], text) !== undefined;
  if (isOff) return undefined;
  return isOn ? DEFAULT_PREFIX : text;
}

/**
 * A boolean attribute is on if it is there. But an editor or a content system that writes
 * `expanded="false"` means that it is off.
 */
export const booleanConverter: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && findValue(['false'], value) === undefined,
  toAttribute: (value) => (value ? '' : null),
};
