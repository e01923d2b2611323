import type {WordId} from '../../.generated/words.js';
import {isRecord} from '../model/objects.js';
import type {Texts} from '../model/types.js';
import {unknownValue, warn} from '../model/warn.js';
import {EXPECTED_TAG, languageTag} from './lang.js';

/**
 * The file of one language, and the words that a site may replace in it.
 */

/** The language of the strings in the code. It is shown where the page's language is not available. */
export const SOURCE_LANG = 'fr';

/** Words of the interface in one language, by message id. The source language needs none. */
export type Templates = Readonly<Record<string, string>>;

/**
 * The version of the shape of a language's file. It changes with the shape, so that a file of
 * another release (from a cache, or beside another script) is refused and not misread.
 */
export const FORMAT = 4;

/** Everything of one language: the unit that is loaded, bundled or added. */
export interface Language {
  readonly format: number;
  readonly lang: string;
  /** The region whose numbers and dates are used where a page names none: `pt-PT` for `pt`. */
  readonly locale?: string;
  readonly templates: Templates;
  readonly texts: Texts;
  readonly precomputed?: PrecomputedFormats;
}

/**
 * The bundled facts as `Intl` formats them, computed by the build: a browser needs some 15 ms to
 * set `Intl` up for the first of them, four times as long on a slow phone.
 */
export interface PrecomputedFormats {
  /** By code, such as `FR`, in the order of the names. */
  readonly countries: Readonly<Record<string, string>>;
  /** The twelve months in short, with the year, between bars: `nov. {year}`. */
  readonly months: string;
  /** By date, in full: `2026-11-27`. */
  readonly days: Readonly<Record<string, string>>;
  /** By value and unit: `2200`, `98percent`. */
  readonly numbers: Readonly<Record<string, string>>;
  /** The words between the items of a list: of two, of more, and before the last of these. */
  readonly lists: readonly [pair: string, middle: string, last: string];
  /** The plural categories of the numbers from 0 on, between bars. */
  readonly plurals: string;
  /** The names of kinds, in the order of the language. */
  readonly kinds: readonly string[];
  /** Whether whole numbers below a thousand, and years, are written as in code. */
  readonly plain: boolean;
}

/** Words in the site's wording, by language (those of `en-GB` are words of `en`) and message id. */
export type Words = Readonly<Record<string, Readonly<Partial<Record<WordId, string>>>>>;

/**
 * Accepts a loaded file as a language.
 *
 * @throws Error where it is something else: a page of another kind, an older file.
 */
export function asLanguage(file: unknown, expected: string): Language {
  const {format, lang} = (file ?? {}) as Partial<Language>;
  if (format === FORMAT && lang === expected) return file as Language;
  throw new Error(
    `found language "${lang}" in format ${format}, expected "${expected}" in ${FORMAT}`,
  );
}

/** The usable words of a site; the others are left out with a warning each. */
export function usableWords(words: unknown): [lang: string, words: Templates][] {
  if (!isRecord(words)) {
    warn(
      'unknown-value',
      `configure words: found ${String(words)}, expected an object by language.`,
    );
    return [];
  }
  return Object.entries(words).flatMap(([lang, wordsById]) => {
    const tag = languageTag(lang);
    if (tag) return [[tag, usableTemplates(lang, wordsById)]];
    unknownValue('configure words', lang, [EXPECTED_TAG], 'ours stay');
    return [];
  });
}

function usableTemplates(lang: string, words: unknown): Templates {
  const entries = Object.entries(isRecord(words) ? words : {});
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
