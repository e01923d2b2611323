import {FACETS, type Filters} from '../../model/facets.js';
import {LAYOUTS} from '../../view/list/state.js';
import {NOTHING_CHOSEN, type Choice} from './choice.js';
import {SORTS} from './order.js';

/** What the page's address says of a visitor's choice; what it cannot say is as if not chosen. */
export function readAddress(prefix: string): Choice {
  const params = new URLSearchParams(location.search);
  const read = (name: string) => params.get(prefix + name) ?? '';
  const filters: Filters = Object.fromEntries(
    FACETS.filter(read).map((facet) => [facet, read(facet)]),
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

const nameOf = (part: string) => [...new URLSearchParams(part).keys()].at(0) ?? '';

const own = <T>(prefix: string, values: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));

/** Writes a visitor's choice to the page's address, without a new entry in its history. */
export function writeAddress(prefix: string, choice: Choice): void {
  const {query, filters, sort, descending, layout} = choice;
  const values = own<string | undefined>(prefix, {
    q: query.trim(),
    ...Object.fromEntries(FACETS.map((facet) => [facet, filters[facet]])),
    sort: sort && `${descending ? '-' : ''}${sort}`,
    layout,
  });
  // The page's own parameters stay as they are written.
  const others = location.search
    .slice(1)
    .split('&')
    .filter((part) => part && !Object.hasOwn(values, nameOf(part)));
  const ours = Object.entries(values).flatMap(([name, value]) =>
    value ? [String(new URLSearchParams({[name]: value}))] : [],
  );
  const search = [...others, ...ours].join('&');
  const address = `${location.pathname}${search && `?${search}`}${location.hash}`;
  try {
    history.replaceState(history.state, '', new URL(address, location.href));
  } catch {
    // A sandboxed page has no address to write to; the list works without.
  }
}
