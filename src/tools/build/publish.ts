import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {directorySchema} from '../data/directory-schema.js';
import {openData} from '../data/open-data.js';
import type {Data} from './files.js';

/** Writes the open data, one file for each language, and its schema. */
export async function publish(root: string, data: Data, version: string): Promise<void> {
  const folder = join(root, 'dist/data');
  const schemas = join(root, 'dist/schema');
  await mkdir(folder, {recursive: true});
  await mkdir(schemas, {recursive: true});
  const schema = `${JSON.stringify(directorySchema(), null, 2)}\n`;
  await writeFile(join(schemas, 'directory.schema.json'), schema);
  for (const [lang, document] of openData(data, version)) {
    await writeFile(join(folder, `${lang}.json`), `${JSON.stringify(document, null, 1)}\n`);
  }
}
