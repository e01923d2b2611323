import {memoize} from '../model/memoize.js';

/** Language tags (BCP 47): how they are read, matched (RFC 4647) and written on a page. */

/**
 * A language tag as BCP 47 writes it. Content systems also write names of POSIX locales:
 * `en_US`, `de_DE.UTF-8`, `sr_RS@latin`.
 *
 * @returns undefined where a text is neither.
 */
export const languageTag = memoize((text: string): string | undefined => {
  const tag = text
    .trim()
    .replace(/[.@].*$/s, '')
    .replaceAll('_', '-');
  // Nearly every page has such a tag. The first use of Intl would delay the first paint.
  if (/^[a-z]{2}(-[A-Z]{2})?$/.test(tag)) return tag;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
});

/** The words of messages for an expected language tag. */
export const EXPECTED_TAG = 'a language tag such as en or pt-BR';

/**
 * Picks the language to show by RFC 4647 lookup: the tag itself, then the tag without its last
 * subtag, and so on (`fr-BE` → `fr`).
 *
 * @returns a member of `available`, or undefined where none fits.
 */
export function lookup(tag: string, available: readonly string[]): string | undefined {
  // A text that is no tag may still begin with a usable one.
  let range = (languageTag(tag) ?? tag.trim()).toLowerCase();
  while (range) {
    const match = available.find((language) => language.toLowerCase() === range);
    if (match) return match;
    // A single-letter subtag introduces the next one and is removed with it (RFC 4647, 3.4).
    range = range.replace(/(-[^-])?(-[^-]*|^[^-]*)$/, '');
  }
  return undefined;
}

/** Languages that are written from right to left, among those that ISO 639 names and the web uses. */
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)\b/;

/** Base direction of a language's usual script. */
export const direction = (lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(languageTag(lang) ?? lang) ? 'rtl' : 'ltr';
