import type {Directory} from '../../model/types.js';
import {code, table} from './tables.js';

/** Where the list of ids comes from and what writes it, as the comment of its place says. */
export const FROM_DATA = 'from the data: npm run update';

/** The README's list of what pages ask for partners, kinds and projects by, in the order of the data. */
export function ids({partners, projects}: Directory): Readonly<Record<'ids', string>> {
  const lists: Readonly<Record<string, Iterable<string>>> = {
    partners: partners.map(({id}) => id),
    kinds: new Set(partners.map(({kind}) => kind.value)),
    projects: projects.map(({id}) => id),
  };
  const rows = Object.entries(lists).map(([of, list]) => [of, [...list].map(code).join(' ')]);
  return {ids: table(['for', 'ids'], rows)};
}
