import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {directorySchema} from '../data/directory-schema.js';
import type {Data} from './files.js';
import {KnownError} from './known-error.js';
import {merge} from '../data/merge.js';
import {schemaErrors, compileSchema} from '../data/schemas.js';

/** Writes the open data, one file for each language, and its schema. */
export async function publish(root: string, data: Data, version: string): Promise<void> {
  const schema = directorySchema();
  const validate = compileSchema(schema);
  const folder = join(root, 'dist/data');
  const schemas = join(root, 'dist/schema');
  await mkdir(folder, {recursive: true});
  await mkdir(schemas, {recursive: true});
  await writeFile(join(schemas, 'directory.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
  for (const [lang, text] of data.texts) {
    const merged = merge(data, text, version);
    const problems = schemaErrors(`dist/data/${lang}.json`, validate, merged);
    if (problems.length > 0) throw new KnownError(problems.join('\n'));
    await writeFile(join(folder, `${lang}.json`), `${JSON.stringify(merged, null, 1)}\n`);
  }
}
