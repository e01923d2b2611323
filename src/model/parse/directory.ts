/** Of the release: the script that fetches this file as a part refuses one of another. */
export {version} from '../../../.generated/version.js';
import {convert, type Own} from './convert.js';
import type {Normalisation, Problem} from './problem.js';
import {readValue, type Log} from './read.js';
import {directory} from './schema.js';

export interface Parsed {
  /** Absent where the document cannot be used as a whole. */
  readonly own?: Own;
  /** The problem for which the document cannot be used. */
  readonly refusal?: Problem;
  readonly problems: readonly Problem[];
  readonly normalisations: readonly Normalisation[];
}

/**
 * Reads a document of the published schema (`directory.schema.json`), whatever it is: it
 * never throws. What is clear is read as the format has it; what breaks the format is left
 * out member by member, item by item, and told of; nothing of the document itself is kept,
 * only a copy of what is known.
 *
 * @param base the address that the document came from: of logos, it makes whole addresses.
 */
export function parseDirectory(document: unknown, base?: string): Parsed {
  const log: Log = {problems: [], normalisations: [], ids: new Map()};
  const read = readValue(directory, document, '', log);
  const {problems, normalisations} = log;
  // Another format may mean something else by the same names: nothing of it can be told.
  const format = problems.find(({path}) => path === '/format');
  if (format) {
    format.dropped = '';
    return {refusal: format, problems: [format], normalisations: []};
  }
  if (read) return {own: convert(read, base), problems, normalisations};
  if (problems.length === 0) {
    problems.push({path: '', dropped: '', found: 'nothing', expected: 'an object'});
  }
  const refusal = problems.find(({path}) => path === '' || path.startsWith('/partners'));
  return {refusal: refusal ?? problems[0]!, problems, normalisations};
}
