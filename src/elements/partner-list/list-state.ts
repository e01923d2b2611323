import {FACETS, type Facet, type Filters} from '../../model/facets.js';
import type {ListLayout, SortKey} from '../../model/attribute-values.js';

/** The key of a row: the id of the partner, or group and id if partners are grouped. */
export type RowKey = string;

/** The choice of a visitor; it overrides the settings of the page. */
export interface ListChoice {
  readonly query: string;
  readonly filters: Filters;
  /** Undefined: as the page asks. */
  readonly sort: SortKey | undefined;
  readonly descending: boolean;
  /** Undefined: as the page asks. */
  readonly layout: ListLayout | undefined;
}

/** A part of a search that a visitor can take back: the words, or one filter. */
export type SearchPart = 'query' | Facet;

/**
 * Where focus goes, because the control that the visitor used is gone: to the search box or what is
 * next to it, to the first new row, or to the button of the next part of the search.
 */
export type FocusTarget = 'controls' | 'new-rows' | {readonly after: SearchPart};

/** All that a visitor has done with a list. */
export interface ListState extends ListChoice {
  /** The rows whose details are open. */
  readonly expanded: ReadonlySet<RowKey>;
  /** Whether the partners beyond the limit are shown. */
  readonly showAll: boolean;
  /** Whether filters, order and layout are shown where the list is narrow. */
  readonly filtersOpen: boolean;
  /** Whether the visitor has searched or filtered: the controls for it then stay. */
  readonly hasSearched: boolean;
  /** The cause of the present choice: the page gets an event only for a choice of the visitor. */
  readonly changedBy: 'visitor' | 'address' | 'deep-link';
  /** Where focus goes once this state is rendered. */
  readonly focus: FocusTarget | undefined;
}

export const initialState: ListState = {
  query: '',
  filters: {},
  sort: undefined,
  descending: false,
  layout: undefined,
  expanded: new Set(),
  showAll: false,
  filtersOpen: false,
  hasSearched: false,
  changedBy: 'address',
  focus: undefined,
};

export type ListAction =
  | {readonly type: 'search'; readonly query: string}
  /** An empty value lifts the filter. */
  | {readonly type: 'filter'; readonly facet: Facet; readonly value: string}
  | {readonly type: 'sort'; readonly sort: SortKey; readonly descending: boolean}
  | {readonly type: 'choose-layout'; readonly layout: ListLayout}
  /** Takes the words of a search or one filter back. */
  | {readonly type: 'take-back'; readonly part: SearchPart}
  /** Clears search and filters. */
  | {readonly type: 'clear'}
  /** Shows or hides filters, order and layout where the list is narrow. */
  | {readonly type: 'toggle-filters'}
  | {readonly type: 'expand'; readonly keys: readonly RowKey[]}
  | {readonly type: 'collapse'; readonly key: RowKey}
  /** Shows the partners beyond the limit. */
  | {readonly type: 'show-all'}
  | {readonly type: 'limit-changed'}
  /** The page's address has another choice: on load, or after Back. */
  | {readonly type: 'restore'; readonly choice: ListChoice}
  /** A deep link names a partner: a search, filter or limit that hides it is removed. */
  | {
      readonly type: 'reveal';
      readonly keys: readonly RowKey[];
      /** Whether the partner matches search and filters. */
      readonly isMatch: boolean;
      /** Whether it is within the limit, once it matches. */
      readonly isWithinLimit: boolean;
    };

export type Dispatch = (action: ListAction) => void;

export const isSameFilters = (a: Filters, b: Filters): boolean =>
  FACETS.every((facet) => a[facet] === b[facet]);

export const isSameChoice = (a: ListChoice, b: ListChoice): boolean =>
  a.query === b.query &&
  isSameFilters(a.filters, b.filters) &&
  a.sort === b.sort &&
  a.descending === b.descending &&
  a.layout === b.layout;

function withFilter(filters: Filters, facet: Facet, value: string): Filters {
  const {[facet]: _, ...others} = filters;
  return value ? {...others, [facet]: value} : others;
}

/** The state after a visitor's choice; the same object where that is the present choice. */
const withChoice = (state: ListState, choice: Partial<ListChoice>): ListState =>
  isSameChoice(state, {...state, ...choice})
    ? state
    : {...state, ...choice, changedBy: 'visitor', focus: undefined};

/** The state after a visitor's search. */
const withSearch = (state: ListState, choice: Partial<ListChoice>): ListState => {
  const next = withChoice(state, choice);
  return next === state ? state : {...next, hasSearched: true};
};

/** The search of a visitor without one of its parts. */
const without = ({filters}: ListChoice, part: SearchPart): Partial<ListChoice> =>
  part === 'query' ? {query: ''} : {filters: withFilter(filters, part, '')};

const NO_SEARCH = {query: '', filters: {}} as const;

/**
 * The state after an action. It is the same object where a choice is the present one, the details
 * are open already, or no limit is lifted: then nothing is rendered.
 */
export function reduce(state: ListState, action: ListAction): ListState {
  switch (action.type) {
    case 'search':
      return withSearch(state, {query: action.query});
    case 'filter':
      return withSearch(state, {filters: withFilter(state.filters, action.facet, action.value)});
    case 'sort':
      return withChoice(state, {sort: action.sort, descending: action.descending});
    case 'choose-layout':
      return withChoice(state, {layout: action.layout});
    case 'take-back':
      return {...withSearch(state, without(state, action.part)), focus: {after: action.part}};
    case 'toggle-filters':
      return {...state, filtersOpen: !state.filtersOpen, focus: undefined};
    case 'clear':
      return {...withChoice(state, NO_SEARCH), focus: 'controls'};
    case 'expand':
      return action.keys.every((key) => state.expanded.has(key))
        ? state
        : {...state, expanded: new Set([...state.expanded, ...action.keys]), focus: undefined};
    case 'collapse':
      return {
        ...state,
        expanded: new Set([...state.expanded].filter((key) => key !== action.key)),
        focus: undefined,
      };
    case 'show-all':
      return {...state, showAll: true, focus: 'new-rows'};
    case 'limit-changed':
      return state.showAll ? {...state, showAll: false, focus: undefined} : state;
    case 'restore':
      return isSameChoice(state, action.choice)
        ? state
        : {...state, ...action.choice, changedBy: 'address', focus: undefined};
    case 'reveal': {
      const opened: ListState = {
        ...state,
        expanded: new Set([...state.expanded, ...action.keys]),
        showAll: state.showAll || !action.isWithinLimit,
        focus: undefined,
      };
      return action.isMatch ? opened : {...opened, ...NO_SEARCH, changedBy: 'deep-link'};
    }
  }
}
