import type {Document} from '../../model/parse/schema.js';
import {diff, type Change} from './diff.js';
import {keyOf, statementsOf, type Subject} from './statements.js';

/** The documents of an edition, by language. */
export type Documents = ReadonlyMap<string, Document>;

/** What differs in two editions of the data: facts once, texts in each language. */
export interface EditionChanges {
  /** Facts, settings, orders, partners and projects, with the names of one language. */
  readonly common: readonly Change[];
  /** What differs in one language: its texts, and a place that only it writes otherwise. */
  readonly byLanguage: ReadonlyMap<string, readonly Change[]>;
  readonly newLanguages: readonly string[];
  readonly removedLanguages: readonly string[];
}

/** The language of those who read what has changed; another one where the data lacks it. */
const READERS = 'en';

/** Whether something has changed. */
export const hasChanges = (changes: EditionChanges): boolean =>
  changes.common.length > 0 ||
  changes.byLanguage.size > 0 ||
  changes.newLanguages.length > 0 ||
  changes.removedLanguages.length > 0;

/** The same change has the same place in the documents of all languages. */
const placeOf = ({change, type, path}: Change): string => [change, type, path].join(' ');

/** The subjects of a document, by key: with their names in its language. */
const subjectsOf = (document: Document | undefined): ReadonlyMap<string, Subject> =>
  new Map(
    document
      ? [...statementsOf(document).all.values()].map(({subject}) => [keyOf(subject), subject])
      : [],
  );

/** Compares two editions, language by language. */
export function diffEditions(before: Documents, after: Documents): EditionChanges {
  const languages = [...after.keys()].filter((lang) => before.has(lang));
  const all = new Map(languages.map((lang) => [lang, diff(before.get(lang)!, after.get(lang)!)]));
  const isCommon = ({type}: Change): boolean => type !== 'text';
  const common = (all.get(READERS) ?? [...all.values()][0] ?? []).filter(isCommon);
  const places = new Set(common.map(placeOf));
  const byLanguage = new Map<string, readonly Change[]>();
  const named = subjectsOf(after.get(READERS));
  for (const [lang, changes] of all) {
    const others = changes
      .filter((change) => !places.has(placeOf(change)))
      .map((change) => ({...change, subject: named.get(keyOf(change.subject)) ?? change.subject}));
    if (others.length > 0) byLanguage.set(lang, others);
  }
  return {
    common,
    byLanguage,
    newLanguages: [...after.keys()].filter((lang) => !before.has(lang)),
    removedLanguages: [...before.keys()].filter((lang) => !after.has(lang)),
  };
}
