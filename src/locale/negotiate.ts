import {languageTag} from '../model/language-tag.js';

/**
 * Picks the language to show by RFC 4647 lookup: the tag itself, then the tag
 * with its last subtag taken off, and so on (`fr-BE` → `fr`).
 *
 * @returns a member of `available`, or undefined where none fits.
 */
export function lookup(tag: string, available: readonly string[]): string | undefined {
  // What is no tag as a whole may still begin with one that says enough.
  let range = (languageTag(tag) ?? tag.trim()).toLowerCase();
  while (range) {
    const match = available.find((language) => language.toLowerCase() === range);
    if (match) return match;
    // A single-letter subtag announces the next one and falls with it (RFC 4647, 3.4).
    range = range.replace(/(-[^-])?(-[^-]*|^[^-]*)$/, '');
  }
  return undefined;
}

/** Languages written from right to left, among those that ISO 639 gives and the web uses. */
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)\b/;

/** Base direction of a language's usual script. */
export const direction = (lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(languageTag(lang) ?? lang) ? 'rtl' : 'ltr';
