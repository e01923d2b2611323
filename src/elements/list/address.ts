import {FACETS, type Filters} from '../../model/facets.js';
import {LAYOUTS} from '../../view/list/state.js';
import {NOTHING_CHOSEN, type Choice} from './choice.js';
import {SORTS} from './order.js';

/** What the page's address says of a visitor's choice; what it cannot say is as if not chosen. */
export function readAddress(prefix: string): Choice {
  const params = new URLSearchParams(location.search);
  const read = (name: string) => params.get(prefix + name) ?? '';
  const filters: Filters = Object.fromEntries(
    FACETS.filter((facet) => read(facet)).map((facet) => [facet, read(facet)]),
  );
  const sort = SORTS.find((name) => name === read('sort').replace(/^-/, ''));
  const layout = LAYOUTS.find((name) => name === read('layout'));
  return {
    ...NOTHING_CHOSEN,
    query: read('q'),
    filters,
    ...(sort && {sort, descending: read('sort').startsWith('-')}),
    ...(layout && {layout}),
  };
}

/** Writes a visitor's choice to the page's address, without a new entry in its history. */
export function writeAddress(prefix: string, choice: Choice): void {
  const url = new URL(location.href);
  const {query, filters, sort, descending, layout} = choice;
  const values: Readonly<Record<string, string | undefined>> = {
    q: query.trim(),
    ...Object.fromEntries(FACETS.map((facet) => [facet, filters[facet]])),
    sort: sort && `${descending ? '-' : ''}${sort}`,
    layout,
  };
  for (const [name, value] of Object.entries(values)) {
    if (value) url.searchParams.set(prefix + name, value);
    else url.searchParams.delete(prefix + name);
  }
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // A sandboxed page has no address to write to; the list works without.
  }
}
