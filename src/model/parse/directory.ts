/** Of the release: the script that fetches this file as a part refuses one of another. */
export {version} from '../../../.generated/version.js';
import {convert, type Own} from './convert.js';
import {describe, type Problem} from './problem.js';
import type {Tell} from './rules.js';
import {directory, type Document} from './shapes.js';

export interface Parsed {
  /** Absent where the document cannot be used as a whole. */
  readonly own?: Own;
  readonly problems: readonly Problem[];
}

/**
 * The partners without their part in projects that the document does not list, where
 * it lists any: such an id is most likely misspelt. Where a project is left out, so
 * many would be that nobody looks.
 */
function withListedProjects({partners, projects}: Document, tell: Tell): Document['partners'] {
  if (!projects || projects.includes(undefined)) return partners;
  const known = new Set(projects.map((project) => project?.id));
  return partners.map((partner, index) => {
    if (!partner?.projects) return partner;
    const {projects: parts, ...rest} = partner;
    const kept = parts.filter(({id}, at) => {
      const path = `/partners/${index}/projects/${at}`;
      if (!known.has(id)) tell(`${path}/id`, id, 'a project that is listed', path);
      return known.has(id);
    });
    return kept.length > 0 ? {...rest, projects: kept} : {...rest};
  });
}

/**
 * Reads a document of the published schema (`directory.schema.json`), whatever it
 * is: it never throws. What breaks the schema is left out entry by entry (partner,
 * project, kind, figure, programme) and told of; nothing of the document itself is
 * kept, only a copy of what is known.
 */
export function parseDirectory(document: unknown): Parsed {
  const problems: Problem[] = [];
  const tell: Tell = (path, found, wanted, entry = path) =>
    problems.push({path, entry, found: describe(found), wanted});
  try {
    const read = directory(document, '', tell);
    const partners = read.lang && read.partners ? withListedProjects(read, tell) : [];
    if (partners.some(Boolean)) return {own: convert({...read, partners}), problems};
  } catch {
    // A proxy that throws.
    tell('', undefined, 'plain data');
  }
  return {problems};
}
