import type {NormalisationKind} from './problem.js';
import type {StringRule} from './rules.js';

/** A change of a value: which kind, from what, and into what. */
export type Change = readonly [kind: NormalisationKind, found: unknown, read: unknown];

/** Combining accents by their names in HTML. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
]);

/** Characters by their names in HTML: those that occur in texts. */
const NAMED: ReadonlyMap<string, string> = new Map(
  'amp& lt< gt> quot" apos\' nbsp\u00a0 laquo« raquo» lsquo‘ rsquo’ ldquo“ rdquo” ndash– mdash—'
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

/** Decodes characters that are encoded for HTML, once: `&amp;lt;` becomes `&lt;`. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z])(grave|acute|circ|tilde|uml|ring|caron|cedil)|([A-Za-z]+));/g,
    (entity, decimal?: string, hex?: string, letter?: string, accent?: string, name?: string) => {
      if (letter && accent) return (letter + ACCENTS.get(accent)!).normalize();
      if (name) return NAMED.get(name) ?? entity;
      const code = decimal ? Number(decimal) : parseInt(hex!, 16);
      const surrogate = code >= 0xd800 && code < 0xe000;
      return code && code < 0x110000 && !surrogate ? String.fromCodePoint(code) : entity;
    },
  );

/** Removes blanks around a text, and the zero-width blanks that word processors leave there. */
export const trimBlanks = (text: string): string =>
  // Most texts have none, and the search for blanks at the end is slow in a long text.
  /^[\s\u200b]|[\s\u200b]$/.test(text) ? text.replace(/^[\s\u200b]+|[\s\u200b]+$/g, '') : text;

/** Writes `EN`, `pt_br`, `ZH-hant` as BCP 47 does. */
export const foldTag = (tag: string): string =>
  tag
    .replaceAll('_', '-')
    .split('-')
    .map((part, index) => {
      if (index > 0 && /^[a-z]{2}$/i.test(part)) return part.toUpperCase();
      const lower = part.toLowerCase();
      const script = index > 0 && /^[a-z]{4}$/.test(lower);
      return script ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
    })
    .join('-');

/**
 * Writes a string as the format does, where its meaning is clear: decoded, without blanks around
 * it, in the right case; a number becomes its digits.
 */
export function normaliseString(
  {decode, trim = trimBlanks, fold}: StringRule,
  value: unknown,
  changes: Change[],
): unknown {
  let text = value;
  const step = (kind: NormalisationKind, next: unknown): void => {
    if (next !== text) changes.push([kind, text, next]);
    text = next;
  };
  if (typeof value === 'number' && value - value === 0) step('text', String(value));
  if (typeof text !== 'string') return text;
  if (decode && text.includes('&')) step('entities', decode(text));
  step('blanks', trim(text as string));
  if (fold) step('case', fold(text as string));
  return text;
}
