import {FACETS, type Filters} from '../../model/facets.js';
import {LAYOUTS, SORTS} from './list-settings.js';
import type {ListChoice} from './list-state.js';

/** What the page's address says of a visitor's choice; what it cannot say is as if not chosen. */
export function readAddress(prefix: string): ListChoice {
  const params = new URLSearchParams(location.search);
  const read = (name: string) => params.get(prefix + name) ?? '';
  const filters: Filters = Object.fromEntries(
    FACETS.filter(read).map((facet) => [facet, read(facet)]),
  );
  const sort = SORTS.find((name) => name === read('sort').replace(/^-/, ''));
  return {
    query: read('q'),
    filters,
    sort,
    descending: sort !== undefined && read('sort').startsWith('-'),
    layout: LAYOUTS.find((name) => name === read('layout')),
  };
}

const nameOf = (parameter: string) => [...new URLSearchParams(parameter).keys()].at(0) ?? '';

/** Writes a visitor's choice to the page's address, without a new entry in its history. */
export function writeAddress(prefix: string, choice: ListChoice): void {
  const {query, filters, sort, descending, layout} = choice;
  const values = new Map<string, string | undefined>([
    [`${prefix}q`, query.trim()],
    ...FACETS.map((facet) => [`${prefix}${facet}`, filters[facet]] as const),
    [`${prefix}sort`, sort && `${descending ? '-' : ''}${sort}`],
    [`${prefix}layout`, layout],
  ]);
  // The page's own parameters stay as they are written.
  const others = location.search
    .slice(1)
    .split('&')
    .filter((part) => part && !values.has(nameOf(part)));
  const ours = [...values].flatMap(([name, value]) =>
    value ? [String(new URLSearchParams([[name, value]]))] : [],
  );
  const search = [...others, ...ours].join('&');
  const address = `${location.pathname}${search && `?${search}`}${location.hash}`;
  try {
    history.replaceState(history.state, '', new URL(address, location.href));
  } catch {
    // A sandboxed page has no address to write to; the list works without.
  }
}
