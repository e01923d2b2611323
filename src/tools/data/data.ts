import {readFile} from 'node:fs/promises';
import {basename, join, relative} from 'node:path';
import {checkCompleteness} from './check-completeness.js';
import {checkDates} from './check-dates.js';
import {checkFigures} from './check-figures.js';
import {checkLengths} from './check-lengths.js';
import {checkPhases} from './check-phases.js';
import {checkReferences} from './check-references.js';
import {checkRoles} from './check-roles.js';
import {checkSources, type SourceHosts} from './check-sources.js';
import {checkTypography} from './check-typography.js';
import type {Data, TextFile} from '../build/files.js';
import {KnownError} from '../build/known-error.js';
import {languagesIn} from '../build/languages.js';
import {composeData, type FactFiles} from './compose-data.js';
import type {Editions} from './editions.js';
import {jsonErrors} from './parse-json.js';
import {schemaErrors, readSchemas} from './schemas.js';
import type {SourcesFile} from './sources.js';

const CHECKS = [
  checkReferences,
  checkPhases,
  checkCompleteness,
  checkDates,
  checkRoles,
  checkFigures,
  checkLengths,
  checkTypography,
];

/**
 * Reads `data/`, checks every file against the schema that it names, and all files
 * against each other.
 *
 * @throws KnownError with one line for each mistake: the file, the JSON path, the found value and
 * the expected one.
 */
export async function readData(root: string): Promise<Data> {
  const folder = join(root, 'data');
  const schema = await readSchemas(join(folder, 'schema'));
  const problems: string[] = [];

  async function read(path: string): Promise<Record<string, unknown>> {
    const file = relative(root, path);
    const json = await readFile(path, 'utf8');
    const malformed = jsonErrors(file, json);
    if (malformed.length > 0) throw new KnownError(malformed.join('\n'));
    const parsed = (JSON.parse(json) ?? {}) as Record<string, unknown>;
    const {$schema, ...data} = parsed;
    const validate = schema(basename(String($schema), '.schema.json'));
    if (!validate) {
      const found = $schema === undefined ? 'no "$schema"' : `"${String($schema)}"`;
      throw new KnownError(`${file} /$schema: found ${found}, expected the path of its schema`);
    }
    problems.push(...schemaErrors(file, validate, parsed));
    return data;
  }

  const facts: Record<string, unknown> = {};
  for (const name of ['programme', 'partners', 'projects']) {
    facts[`data/${name}.json`] = await read(join(folder, `${name}.json`));
  }
  const {sources} = (await read(join(folder, 'sources.json'))) as {sources: SourcesFile};
  const {hosts} = (await read(join(folder, 'source-hosts.json'))) as {hosts: SourceHosts};
  const {editions} = (await read(join(folder, 'editions.json'))) as {editions: Editions};
  const texts = new Map<string, TextFile>();
  for (const lang of languagesIn(root)) {
    const file = `${lang}.json`;
    const text = (await read(join(folder, 'text', file))) as unknown as TextFile;
    if (text.lang !== lang) {
      problems.push(`data/text/${file} /lang: found "${text.lang}", expected the file's own name`);
    }
    texts.set(text.lang, text);
  }

  if (problems.length > 0) throw new KnownError(problems.join('\n'));
  const composed = composeData(facts as FactFiles, sources, {editions, texts});
  const {data} = composed;
  problems.push(...composed.problems, ...checkSources(sources, hosts));
  // A mistake that one check names would cause many lines of the next.
  for (const check of CHECKS) {
    if (problems.length === 0) problems.push(...check(data));
  }
  if (problems.length > 0) throw new KnownError(problems.join('\n'));
  return data;
}
