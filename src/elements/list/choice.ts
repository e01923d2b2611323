import {FACETS, type Facet, type Filters} from '../../model/facets.js';
import type {ListLayout} from '../../view/list/state.js';
import type {Sort} from './order.js';

/**
 * What a visitor has chosen with the controls; it goes before the attributes, and
 * what is not chosen is left to them.
 */
export interface Choice {
  readonly query: string;
  readonly filters: Filters;
  readonly sort?: Sort;
  /** Whether the order is turned round. */
  readonly descending?: boolean;
  readonly layout?: ListLayout;
}

export const NOTHING_CHOSEN: Choice = {query: '', filters: {}};

/** Whether the choice leaves partners out. */
export const narrows = ({query, filters}: Choice): boolean =>
  query.trim() !== '' || FACETS.some((facet) => filters[facet] !== undefined);

/** The choice with one filter set, or lifted where the value is empty. */
export function withFilter(choice: Choice, facet: Facet, value: string): Choice {
  const {[facet]: _, ...others} = choice.filters;
  return {...choice, filters: value ? {...others, [facet]: value} : {...others}};
}
