import {select} from '../../model/select.js';
import type {Directory, Partner} from '../../model/types.js';
import {CONTROLS, type Control} from '../../view/list/controls.js';
import {anyOf} from '../shared/attributes.js';

/** From how many partners on a list has search and filters by itself. */
const MANY = 7;

/** Accepted values of `controls`. */
export const CONTROL_NAMES = [...CONTROLS, 'none'] as const;

type Selecting = 'partners' | 'exclude' | 'kind' | 'project';
type Host = {readonly localName: string} & Readonly<Record<Selecting, string | null>>;

const ids = (items: readonly {readonly id: string}[]) => items.map(({id}) => id);

/** The partners that the attributes leave; a visitor then searches in these. */
export function selected(host: Host, directory: Directory): readonly Partner[] {
  const known = ids(directory.partners);
  const kinds = [...new Set(directory.partners.map(({kind}) => kind.value))];
  return select(directory, {
    partners: anyOf(host, 'partners', host.partners, known),
    exclude: anyOf(host, 'exclude', host.exclude, known),
    kind: anyOf(host, 'kind', host.kind, kinds),
    project: anyOf(host, 'project', host.project, ids(directory.projects)),
  });
}

/** The controls that are asked for, or those that so many partners need. */
export function controlsFor(
  host: {readonly localName: string; readonly controls: string | null},
  total: number,
): readonly Control[] {
  const asked = anyOf(host, 'controls', host.controls, CONTROL_NAMES);
  if (asked.length === 0) return total >= MANY ? ['search', 'filter'] : [];
  return CONTROLS.filter((name) => !asked.includes('none') && asked.includes(name));
}
