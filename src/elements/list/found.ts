import type {L10n} from '../../locale/l10n.js';
import {
  FACETS,
  facetValues,
  groupBy,
  passes,
  type Facet,
  type Filters,
  type Group,
} from '../../model/facets.js';
import {queryWords} from '../../model/search.js';
import type {Directory, Partner} from '../../model/types.js';
import type {FilterState} from '../../view/list/controls.js';
import type {Choice} from './choice.js';
import {finds} from './haystack.js';
import {ordered, type Sort} from './order.js';
import {askedProjects, type Asked} from './selection.js';

/** Above how many finds words are no longer marked: a word that so many have tells nothing. */
const MARKED = 500;

/** The filters that tell partners apart, with the value chosen where there still is such a one. */
const filterStates = (
  directory: Directory,
  partners: readonly Partner[],
  {filters}: Choice,
): readonly FilterState[] =>
  FACETS.map((facet) => {
    const values = facetValues(directory, partners, facet);
    const wanted = filters[facet];
    const chosen = wanted !== undefined && values.includes(wanted) ? wanted : undefined;
    return {facet, values, chosen};
  }).filter(({values}) => values.length > 1);

/** What a visitor's choice makes of the partners. */
export interface Survey {
  readonly filters: readonly FilterState[];
  /** The part of the choice that is at work: values that no partner has are not. */
  readonly working: {readonly query: string; readonly filters: Filters};
  /** All partners in the order asked for, and those of them that are found. */
  readonly sorted: readonly Partner[];
  readonly found: readonly Partner[];
}

export function survey(
  directory: Directory,
  partners: readonly Partner[],
  choice: Choice,
  {sort, descending}: {readonly sort: Sort; readonly descending: boolean},
  l10n: L10n,
): Survey {
  const states = filterStates(directory, partners, choice);
  const filters: Filters = Object.fromEntries(
    states.filter(({chosen}) => chosen !== undefined).map(({facet, chosen}) => [facet, chosen]),
  );
  const words = queryWords(choice.query);
  const sorted = ordered(partners, sort, descending, l10n);
  return {
    filters: states,
    working: {query: choice.query, filters},
    sorted,
    found: sorted.filter((partner) => passes(partner, filters) && finds(words, partner, l10n)),
  };
}

const derived = new WeakMap<L10n, {readonly query: string; readonly l10n: L10n}>();

/** The language with the words to mark; the same object for the same words. */
export function marking(query: string, found: number, l10n: L10n): L10n {
  const sought = found > MARKED ? [] : queryWords(query);
  if (sought.length === 0) return l10n;
  const known = derived.get(l10n);
  if (known?.query === query) return known.l10n;
  const made = {...l10n, sought};
  derived.set(l10n, {query, l10n: made});
  return made;
}

/**
 * The partners under headings, or in one group without. The headings keep their
 * order however the partners are sorted; where one value or some are asked for, the
 * others have none, for partners of theirs might be missing.
 */
export function grouped(
  host: Asked,
  directory: Directory,
  facet: Facet | undefined,
  selected: readonly Partner[],
  ordered: readonly Partner[],
  filters: Filters,
): readonly Group[] {
  if (!facet) return [{value: undefined, partners: ordered}];
  const chosen = filters[facet];
  const asked = chosen ? [chosen] : facet === 'project' ? askedProjects(host, directory) : [];
  const values = facetValues(directory, selected, facet);
  return groupBy(
    ordered,
    facet,
    asked.length > 0 ? values.filter((value) => asked.includes(value)) : values,
  );
}
