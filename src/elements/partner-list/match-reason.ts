import type {L10n} from '../../locale/l10n.js';
import {findWords, fold, hasWord, type QueryWord} from '../../model/search.js';
import {textValue, type Partner, type Text} from '../../model/types.js';
import type {ListLayout} from '../../model/attribute-values.js';
import {foldedTexts, type Place, type SearchedText} from '../partner/searched-texts.js';

/**
 * Above this number of matches nothing is highlighted or explained: a word that so many partners have
 * is no help.
 */
export const HIGHLIGHT_MAX = 500;

/** Why a partner matches a search: a text that its closed row does not show. */
export interface MatchReason {
  readonly label: Text;
  /** The words that were found, with those around them. */
  readonly text: Text;
}

/** The places that a closed row of each layout shows. */
const CARD: readonly Place[] = [
  'name',
  'fullName',
  'kind',
  'summary',
  'seat',
  'figure',
  'projects',
];
const SHOWN: Readonly<Record<ListLayout, readonly Place[]>> = {
  grid: CARD,
  list: CARD,
  table: ['name', 'fullName', 'kind', 'seat', 'projects'],
  compact: ['name', 'kind'],
};

/** The value of `hide` that leaves out a part of a row; other parts are always there. */
const HIDES: Partial<Record<Place, string>> = {
  kind: 'kind',
  seat: 'facts',
  figure: 'facts',
  projects: 'projects',
};

/** How much of a text comes before and after the words that were found, in characters. */
const BEFORE = 30;
const AFTER = 60;

/**
 * The part of a text around the first of some words, cut between words.
 *
 * @param words folded words, of which the text has at least one.
 */
export function excerpt(text: string, words: readonly QueryWord[]): string {
  const [from, to] = findWords(text, words)[0] ?? [0, 0];
  const first = from > BEFORE ? text.indexOf(' ', from - BEFORE) + 1 : 0;
  const start = first > from ? from : first;
  const last = to + AFTER < text.length ? text.lastIndexOf(' ', to + AFTER) : text.length;
  const end = last < to ? to : last;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

/** The same of a text that may name its language. */
function excerptOf(text: Text, words: readonly QueryWord[]): Text {
  const value = excerpt(textValue(text), words);
  return typeof text === 'string' ? value : {value, lang: text.lang};
}

/** Why a partner matches, by the text that has most of the words that its row does not show. */
function findReason(
  texts: readonly (readonly [searched: SearchedText, folded: string])[],
  isShown: (place: Place) => boolean,
  words: readonly QueryWord[],
): MatchReason | undefined {
  const missing = words.filter(
    (word) => !texts.some(([{place}, folded]) => isShown(place) && hasWord(folded, word)),
  );
  let best: SearchedText | undefined;
  let most = 0;
  for (const [searched, folded] of texts) {
    const count = missing.filter((word) => hasWord(folded, word)).length;
    if (count <= most) continue;
    best = searched;
    most = count;
  }
  if (!best) return undefined;
  const {place, label, text} = best;
  const isFound = (name: string) => missing.some((word) => hasWord(fold(name), word));
  const names = place === 'otherNames' && textValue(text).split(' ').filter(isFound).join(' ');
  // Words in quotation marks are in no single name.
  return {label, text: names || excerptOf(text, missing)};
}

/** Why partners match a query, where their closed rows do not show all its words. */
export function findReasons(
  matches: ReadonlySet<Partner>,
  words: readonly QueryWord[],
  layout: ListLayout,
  hide: readonly string[],
  l10n: L10n,
): ReadonlyMap<Partner, MatchReason> {
  const reasons = new Map<Partner, MatchReason>();
  if (words.length === 0 || matches.size > HIGHLIGHT_MAX) return reasons;
  const isShown = (place: Place) =>
    SHOWN[layout].includes(place) && !hide.includes(HIDES[place] ?? '');
  for (const partner of matches) {
    const reason = findReason(foldedTexts(partner, l10n), isShown, words);
    if (reason) reasons.set(partner, reason);
  }
  return reasons;
}
