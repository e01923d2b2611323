import type {Data} from '../build/files.js';
import {KnownError} from '../build/known-error.js';
import {directorySchema} from './directory-schema.js';
import {merge, type Json} from './merge.js';
import {compileSchema, schemaErrors} from './schemas.js';

/**
 * The open data, a document for each language.
 *
 * @param version of the scripts that they are published with, where they are
 * @throws KnownError with one line for each value that the published schema does not allow
 */
export function openData(data: Data, version?: string): ReadonlyMap<string, Json> {
  const validate = compileSchema(directorySchema());
  const documents = new Map<string, Json>();
  for (const [lang, text] of data.texts) {
    const document = merge(data, text, version);
    const problems = schemaErrors(`data/${lang}.json`, validate, document);
    if (problems.length > 0) throw new KnownError(problems.join('\n'));
    documents.set(lang, document);
  }
  return documents;
}
