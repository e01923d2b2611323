import {readdir, readFile} from 'node:fs/promises';
import {basename, join, relative} from 'node:path';
import type {Partner, Programme, Project} from '../../model/types.js';
import type {Texts} from '../../model/texts.js';
import {checkReferences} from './check-references.js';
import {KnownError} from './known-error.js';
import {breaches, readSchemas} from './schemas.js';

export interface TextFile extends Texts {
  readonly lang: string;
  readonly reviewed: boolean;
}

/** All of `data/`, read and found valid. */
export interface Data {
  readonly programme: Programme;
  readonly partners: readonly Partner[];
  readonly projects: readonly Project[];
  /** By language; the source language first. */
  readonly texts: ReadonlyMap<string, TextFile>;
}

/**
 * Reads `data/`, checks every file against the schema it names and all files
 * against each other.
 *
 * @throws KnownError with one line for each breach: file, JSON path, what was
 * found, what is wanted.
 */
export async function readData(root: string): Promise<Data> {
  const folder = join(root, 'data');
  const schema = await readSchemas(join(folder, 'schema'));
  const problems: string[] = [];

  async function read(path: string): Promise<Record<string, unknown>> {
    const file = relative(root, path);
    const json = await readFile(path, 'utf8');
    let parsed: Record<string, unknown>;
    try {
      parsed = JSON.parse(json) as Record<string, unknown>;
    } catch (cause) {
      throw new KnownError(`${file}: found ${String(cause)}, wanted well-formed JSON`);
    }
    const {$schema, ...data} = parsed;
    if (typeof $schema !== 'string') {
      throw new KnownError(`${file} /: found no "$schema", wanted the path of its schema`);
    }
    const validate = schema(basename($schema, '.schema.json'));
    problems.push(...breaches(file, validate, parsed));
    return data;
  }

  const programme = (await read(join(folder, 'programme.json'))) as unknown as Programme;
  const {partners} = (await read(join(folder, 'partners.json'))) as {partners: Partner[]};
  const {projects} = (await read(join(folder, 'projects.json'))) as {projects: Project[]};
  const texts = new Map<string, TextFile>();
  const files = (await readdir(join(folder, 'text'))).filter((file) => file.endsWith('.json'));
  for (const file of files.sort(sourceFirst)) {
    const text = (await read(join(folder, 'text', file))) as unknown as TextFile;
    if (text.lang !== basename(file, '.json')) {
      problems.push(`data/text/${file} /lang: found "${text.lang}", wanted the file's own name`);
    }
    texts.set(text.lang, text);
  }

  const data: Data = {programme, partners, projects, texts};
  if (problems.length === 0) problems.push(...checkReferences(data));
  if (problems.length > 0) throw new KnownError(problems.join('\n'));
  return data;
}

const sourceFirst = (a: string, b: string) =>
  Number(b === 'fr.json') - Number(a === 'fr.json') || a.localeCompare(b);
