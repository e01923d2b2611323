import type {WordId} from '../../.generated/words.js';
import {unknownValue, warn} from '../model/warn.js';
import {EXPECTED_TAG, languageTag} from '../model/language-tag.js';
import type {Texts} from '../model/types.js';

/** Words of the interface in one language, by message id. The source language needs none. */
export type Templates = Readonly<Record<string, string>>;

/**
 * The shape of a language's file. It changes with every change of that shape, so
 * that a file of another release (from a cache, or beside another script) is
 * refused rather than misread.
 */
export const FORMAT = 2;

/** All there is of one language: the unit that is loaded, bundled or added. */
export interface Language {
  readonly format: number;
  readonly lang: string;
  /** Region whose numbers and dates it takes where a page names none: `pt-PT` for `pt`. */
  readonly locale?: string;
  readonly templates: Templates;
  readonly texts: Texts;
  /** What `Intl` says of the bundled facts. */
  readonly precomputed?: PrecomputedFormats;
}

/**
 * What `Intl` makes of the bundled facts, found out when building: a browser takes some
 * 15 ms to set `Intl` up for the first of them, four times that on a slow phone.
 */
export interface PrecomputedFormats {
  /** By code: `FR`. */
  readonly countries: Readonly<Record<string, string>>;
  /** By date: `2019-11`. */
  readonly months: Readonly<Record<string, string>>;
  /** By value and unit: `2200`, `98percent`. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Of holes, by these: `{0},{1}`. */
  readonly lists: Readonly<Record<string, string>>;
  /** Whether whole numbers below a thousand, and years, are written as in code. */
  readonly plain: boolean;
}

/** Words a site puts in the place of ours, by language (those of `en-GB` are words of `en`) and message id. */
export type Words = Readonly<Record<string, Readonly<Partial<Record<WordId, string>>>>>;

/**
 * Takes what has come as a language's file for one.
 *
 * @throws Error where it is something else: a page of another kind, an older file.
 */
export function asLanguage(found: unknown, expected: string): Language {
  const {format, lang} = (found ?? {}) as Partial<Language>;
  if (format === FORMAT && lang === expected) return found as Language;
  throw new Error(
    `found language "${lang}" in format ${format}, expected "${expected}" in ${FORMAT}`,
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The usable ones of a site's own words; each other is named once and left out. */
export function usableWords(words: unknown): [lang: string, words: Templates][] {
  if (!isObject(words)) {
    warn(
      'unknown-value',
      `configure words: found ${String(words)}, expected an object by language.`,
    );
    return [];
  }
  return Object.entries(words).flatMap(([lang, own]) => {
    const tag = languageTag(lang);
    if (tag) return [[tag, usableTexts(lang, own)]];
    unknownValue('configure words', lang, [EXPECTED_TAG], 'ours stay');
    return [];
  });
}

function usableTexts(lang: string, words: unknown): Templates {
  const entries = Object.entries(isObject(words) ? words : {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => {
      const [id, word] = entry;
      const isUsable = typeof word === 'string' && word.trim() !== '';
      if (!isUsable) {
        warn(
          'unknown-value',
          `configure words ${lang} ${id}: found ${String(word)}, expected a text; ours stays.`,
        );
      }
      return isUsable;
    }),
  );
}
