import {memoizeLast} from '../../model/memoize.js';
import {textValue, type Directory, type Partner} from '../../model/types.js';
import type {L10n} from '../../locale/l10n.js';
import {
  FACETS,
  facetValues,
  groupBy,
  passes,
  valuesOf,
  type Facet,
  type Filters,
} from '../../model/facets.js';
import {hasWord, queryWords, type QueryWord} from '../../model/search.js';
import {select} from '../../model/directory.js';
import {facetLabel, kindLabel, seatLabel, displayName} from '../partner/text.js';
import {buildSearchText} from '../partner/searched-texts.js';
import type {PartnerOptions, PartnerRow} from '../partner/partner.view.js';
import type {ListSettings} from './list-settings.js';
import {
  CONTROLS_MIN,
  type Control,
  type ListLayout,
  type SortKey,
} from '../../model/attribute-values.js';
import type {ListState, RowKey} from './list-state.js';
import {findReasons, type MatchReason} from './match-reason.js';

/** One filter: its values, each with its label. */
export interface FilterOptions {
  readonly facet: Facet;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** The partners under one heading, visible or not; all partners if they are not grouped. */
export interface ListGroup {
  /** The value of the group; undefined if its partners have none, or if there are no groups. */
  readonly value: string | undefined;
  readonly rows: readonly PartnerRow[];
}

/** The list as it is now: the content, without any markup. */
export interface ListModel {
  readonly layout: ListLayout;
  readonly sort: SortKey;
  readonly descending: boolean;
  /** Whether the visitor has chosen the order. */
  readonly isSortChosen: boolean;
  readonly groupedBy: Facet | undefined;
  /**
   * In their order. Partners that search, filters and limit exclude stay in their place, hidden.
   */
  readonly groups: readonly ListGroup[];
  /** All partners that search can find, in their order. */
  readonly partners: readonly Partner[];
  /** The partners that match search and filters, in their order. */
  readonly matches: readonly Partner[];
  /** The matches within the limit. */
  readonly visible: ReadonlySet<Partner>;
  /** The largest number of partners to show. */
  readonly limit: number;
  readonly expanded: ReadonlySet<RowKey>;
  readonly controls: readonly Control[];
  readonly query: string;
  /** The words of the query, as search compares them. */
  readonly words: readonly QueryWord[];
  readonly filters: readonly FilterOptions[];
  /** The chosen values that some partner has; other values filter nothing. */
  readonly activeFilters: Filters;
  /** Why partners match, where their closed cards do not show the words of the query. */
  readonly reasons: ReadonlyMap<Partner, MatchReason>;
  /** Whether filters, order and layout are shown where the list is narrow. */
  readonly filtersOpen: boolean;
  /** Whether search or filters are active. */
  readonly isFiltered: boolean;
  /** Level of the list's heading; undefined where it has none. */
  readonly headingLevel: number | undefined;
  /** Level of the groups' headings. */
  readonly groupLevel: number;
  /** The options for all partners. */
  readonly options: PartnerOptions;
  /** The edition of the data, if the list says it. */
  readonly edition: string | undefined;
  /** The fields that no partner has, in one text: such a column or order would say nothing. */
  readonly missing: string;
}

export type DeriveList = (
  directory: Directory,
  settings: ListSettings,
  state: ListState,
  l10n: L10n,
) => ListModel;

/**
 * Search and filters if there are many partners, or if a search is or was active: an input must not
 * disappear while a visitor deletes the text in it.
 */
const defaultControls = (total: number, isOrWasFiltered: boolean): readonly Control[] =>
  total >= CONTROLS_MIN || isOrWasFiltered ? ['search', 'filter'] : [];

const NONE: readonly string[] = [];

/**
 * The key of a partner in a group, because it may be in several; no id has two hyphens in a row.
 */
const keyIn = (group: string | undefined, partner: string): RowKey =>
  group === undefined ? partner : `${group}--${partner}`;

/** All keys that a partner may have, whatever the list is grouped by. */
export const keysOf = (partner: Partner): readonly RowKey[] =>
  [undefined, ...FACETS.flatMap((facet) => valuesOf(partner, facet))].map((group) =>
    keyIn(group, partner.id),
  );

/** The filters in which partners differ; projects keep the directory's order. */
const filterOptions = (
  directory: Directory,
  partners: readonly Partner[],
  l10n: L10n,
  isSorted: boolean,
): readonly FilterOptions[] =>
  FACETS.map((facet) => {
    const options = facetValues(directory, partners, facet).map(
      (value) => [value, facetLabel(facet, value, l10n)] as const,
    );
    const maySort = isSorted || l10n.knowsOrder(options.map(([, label]) => label));
    if (maySort && facet !== 'project') options.sort(([, a], [, b]) => l10n.compare(a, b));
    return {facet, options};
  }).filter(({options}) => options.length > 1);

/** The chosen values that some partner still has. */
const usableFilters = (available: readonly FilterOptions[], chosen: Filters): Filters =>
  Object.fromEntries(
    available.flatMap(({facet, options}) => {
      const value = chosen[facet];
      return options.some(([option]) => option === value) ? [[facet, value]] : [];
    }),
  );

/** The text by which each order sorts partners, as the reader sees it. */
const SORT_KEYS: Readonly<
  Record<Exclude<SortKey, 'programme'>, (partner: Partner, l10n: L10n) => string>
> = {
  name: (partner, l10n) => textValue(displayName(partner, l10n)),
  founded: ({founded}) => founded?.value ?? '',
  kind: kindLabel,
  seat: seatLabel,
};

/** The first letter or digit decides, not the sign before it: `“Memorial”`, `&Partners`. */
const withoutSigns = (key: string): string => key.replace(/^[^\p{L}\p{N}]+(?=.)/u, '');

const FIELDS = ['founded', 'seat', 'projects'] as const;

const missingFields = (partners: readonly Partner[]): string =>
  FIELDS.filter((field) => {
    const isThere = (partner: Partner) =>
      field === 'projects' ? partner.projects?.length : partner[field];
    return !partners.some(isThere);
  }).join(' ');

/** The partners in an order, by the rules of the language; partners without the value come last. */
function sortPartners(
  partners: readonly Partner[],
  sort: SortKey,
  descending: boolean,
  l10n: L10n,
): readonly Partner[] {
  if (sort === 'programme') return descending ? [...partners].reverse() : partners;
  const sign = descending ? -1 : 1;
  // A key is made once for each partner, not once for each comparison.
  return partners
    .map((partner) => ({partner, key: withoutSigns(SORT_KEYS[sort](partner, l10n))}))
    .sort((a, b) =>
      a.key && b.key
        ? sign * l10n.compare(a.key, b.key)
        : Number(a.key === '') - Number(b.key === ''),
    )
    .map(({partner}) => partner);
}

/** The text of each partner in which search looks. */
const searchTexts = (partners: readonly Partner[], l10n: L10n): ReadonlyMap<Partner, string> =>
  new Map(partners.map((partner) => [partner, buildSearchText(partner, l10n)]));

/** The partners that have all chosen values, and all words of the query. */
function findMatches(
  partners: readonly Partner[],
  filters: Filters,
  words: readonly QueryWord[],
  texts: ReadonlyMap<Partner, string> | undefined,
): readonly Partner[] {
  return partners.filter(
    (partner) =>
      passes(partner, filters) && words.every((word) => hasWord(texts?.get(partner) ?? '', word)),
  );
}

const limitTo = (matches: readonly Partner[], limit: number): ReadonlySet<Partner> =>
  new Set(matches.slice(0, limit));

const rowsOf = (group: string | undefined, partners: readonly Partner[]): readonly PartnerRow[] =>
  partners.map((partner) => ({key: keyIn(group, partner.id), partner}));

/**
 * The partners under headings, or in one group without. Headings keep their order however the
 * partners are sorted: countries by name, kinds and projects as the directory has them.
 *
 * @param chosen the value that a visitor has chosen; other values get no heading.
 * @param requested the values that the page requests; an empty list means all. Other values get no
 *   heading, because some of their partners may be missing.
 */
function groupPartners(
  directory: Directory,
  selected: readonly Partner[],
  sorted: readonly Partner[],
  facet: Facet | undefined,
  chosen: string | undefined,
  requested: readonly string[],
  l10n: L10n,
): readonly ListGroup[] {
  if (!facet) return [{value: undefined, rows: rowsOf(undefined, sorted)}];
  const values = facetValues(directory, selected, facet);
  const only = chosen === undefined ? requested : [chosen];
  const headed = only.length > 0 ? values.filter((value) => only.includes(value)) : values;
  const groups = [...groupBy(sorted, facet, headed)];
  if (facet === 'country') {
    const labelOf = (value: string | undefined) => (value ? facetLabel(facet, value, l10n) : '');
    groups.sort(
      (a, b) =>
        Number(!a.value) - Number(!b.value) || l10n.compare(labelOf(a.value), labelOf(b.value)),
    );
  }
  return groups.map(({value, partners}) => ({value, rows: rowsOf(value, partners)}));
}

function partnerOptions(
  hide: readonly string[],
  level: number,
  linkBase: string | undefined,
  groupedBy: Facet | undefined,
  logos: string | undefined,
  monograms: boolean,
): PartnerOptions {
  // Under the heading of their kind, partners do not repeat it.
  const shownHide = groupedBy === 'kind' ? [...hide, 'kind'] : hide;
  return {hide: shownHide, level, linkBase, logos, monograms};
}

/** The steps of one list's `deriveList`; each keeps its last result. */
const createSteps = () => ({
  select: memoizeLast(select),
  filters: memoizeLast(filterOptions),
  active: memoizeLast(usableFilters),
  sort: memoizeLast(sortPartners),
  words: memoizeLast(queryWords),
  texts: memoizeLast(searchTexts),
  match: memoizeLast(findMatches),
  limit: memoizeLast(limitTo),
  group: memoizeLast(groupPartners),
  options: memoizeLast(partnerOptions),
  missing: memoizeLast(missingFields),
  reasons: memoizeLast(findReasons),
});

/**
 * Makes the `deriveList` of one list. It computes the list from the directory, the settings of the
 * page, the state and the language. It is a pure function. A step whose arguments are the same as last
 * time gives its last result again: a key press sorts, labels and groups nothing.
 */
export function createDeriveList(): DeriveList {
  const steps = createSteps();
  return function deriveList(directory, settings, state, l10n) {
    const {requested, hide, groupBy: groupedBy} = settings;
    const selected = steps.select(directory, requested);
    const filters = steps.filters(directory, selected, l10n, settings.sortsFilterValues);
    const activeFilters = steps.active(filters, state.filters);

    const sort = state.sort ?? settings.sort;
    const sorted = steps.sort(selected, sort, state.descending, l10n);

    const words = steps.words(state.query);
    const texts = words.length > 0 ? steps.texts(selected, l10n) : undefined;
    const matches = steps.match(sorted, activeFilters, words, texts);
    const isUnlimited = state.showAll || settings.isPrinting;
    const limit = isUnlimited ? Infinity : settings.limit;
    const visible = steps.limit(matches, limit);

    const chosen = groupedBy && activeFilters[groupedBy];
    const only = groupedBy === 'project' ? requested.project : NONE;
    const groups = steps.group(directory, selected, sorted, groupedBy, chosen, only, l10n);

    const layout = state.layout ?? settings.layout;
    const isFiltered = words.length > 0 || FACETS.some((facet) => activeFilters[facet]);
    const headingLevel = hide.includes('heading') ? undefined : settings.level;
    const groupLevel = headingLevel === undefined ? settings.level : headingLevel + 1;
    const level = groupedBy ? groupLevel + 1 : groupLevel;
    const {linkBase, logos, monograms} = settings;
    const options = steps.options(hide, level, linkBase, groupedBy, logos, monograms);
    return {
      layout,
      sort,
      descending: state.descending,
      isSortChosen: state.sort !== undefined,
      groupedBy,
      groups,
      partners: sorted,
      matches,
      visible,
      limit,
      expanded: state.expanded,
      controls:
        settings.controls ?? defaultControls(selected.length, isFiltered || state.hasSearched),
      query: state.query,
      words,
      filters,
      activeFilters,
      isFiltered,
      headingLevel,
      groupLevel,
      options,
      edition: hide.includes('edition') ? undefined : directory.edition,
      missing: steps.missing(selected),
      reasons: steps.reasons(visible, words, layout, options.hide, l10n),
      filtersOpen: state.filtersOpen,
    };
  };
}
