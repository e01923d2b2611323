import type {NormalisationKind} from './problem.js';
import type {StringRule} from './rules.js';

/** What has been changed, from what, and into what. */
export type Change = readonly [kind: NormalisationKind, found: unknown, read: unknown];

/** Accents by the names that HTML has for them, as characters that combine. */
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

/** The other names that occur in names and texts. */
const NAMED: ReadonlyMap<string, string> = new Map(
  'amp& lt< gt> quot" apos\' nbsp\u00a0 laquo« raquo» lsquo‘ rsquo’ ldquo“ rdquo” ndash– mdash—'
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

/** A text in which characters encoded for HTML are decoded, once: `&amp;lt;` is `&lt;`. */
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

/** Also without the blank of no width that word processors leave behind. */
export const trimBlanks = (text: string): string =>
  // Most have none, and the search for the last of many blanks takes long in a long text.
  /^[\s\u200b]|[\s\u200b]$/.test(text) ? text.replace(/^[\s\u200b]+|[\s\u200b]+$/g, '') : text;

/** `EN`, `pt_br`, `ZH-hant` as BCP 47 writes them. */
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
 * A string as the format writes it, where it is clear what is meant: without blanks around it,
 * in the right case, decoded, and a number in words of digits. What is empty is absent.
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
