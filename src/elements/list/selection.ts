import {facetValues} from '../../model/facets.js';
import {select} from '../../model/select.js';
import type {Directory, Partner} from '../../model/types.js';
import {CONTROLS, type Control} from '../../view/list/controls.js';
import {anyOf, DEFAULT, unknown, type ListOf} from '../shared/attributes.js';

/** The attributes that say what a list is of. */
export interface Asked {
  readonly localName: string;
  readonly partners: ListOf<string> | null;
  readonly exclude: ListOf<string> | null;
  readonly kind: ListOf<string> | null;
  readonly project: ListOf<string> | null;
}

const ids = (items: readonly {readonly id: string}[]) => items.map(({id}) => id);

/** The projects that the attributes name; all where there are none. */
export function askedProjects(host: Asked, directory: Directory): readonly string[] {
  // A directory of someone else's may list fewer projects than its partners have.
  const projects = new Set([
    ...ids(directory.projects),
    ...facetValues(directory, directory.partners, 'project'),
  ]);
  return anyOf(host, 'project', host.project, [...projects]);
}

/** The partners that the attributes leave; a visitor then searches in these. */
export function selected(host: Asked, directory: Directory): readonly Partner[] {
  const known = ids(directory.partners);
  const kinds = facetValues(directory, directory.partners, 'kind');
  return select(directory, {
    partners: anyOf(host, 'partners', host.partners, known),
    exclude: anyOf(host, 'exclude', host.exclude, known),
    kind: anyOf(host, 'kind', host.kind, kinds),
    project: askedProjects(host, directory),
  });
}

/** Accepted values of `controls`. */
export const CONTROL_NAMES = [...CONTROLS, 'none'] as const;

/** From how many partners on a list has search and filters by itself. */
const MANY = 7;

/**
 * The controls of a list: those asked for; without, search and filters where there
 * are many partners, or as long as a visitor's search is at work.
 */
export function controlsOf(
  host: {readonly localName: string; readonly controls: ListOf<string> | null},
  total: number,
  narrowed: boolean,
): readonly Control[] {
  const asked = anyOf(host, 'controls', host.controls, CONTROL_NAMES, DEFAULT);
  if (asked.length === 0) return total >= MANY || narrowed ? ['search', 'filter'] : [];
  if (!asked.includes('none')) return CONTROLS.filter((name) => asked.includes(name));
  if (asked.length > 1) unknown(host, 'controls', asked.join(' '), ['none alone'], 'shown: none');
  return [];
}
