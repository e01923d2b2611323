import partners from '../../data/partners.json';
import programme from '../../data/programme.json';
import projects from '../../data/projects.json';
import {sources} from '../../data/sources.json';
import type {TextFile} from '../../src/tools/build/files.js';
import {composeData} from '../../src/tools/data/compose-data.js';
import {merge, type Json} from '../../src/tools/data/merge.js';
import {diffEditions, type Documents, type EditionChanges} from '../../src/tools/diff/editions.js';
import {readDocument} from '../../src/tools/diff/read-document.js';
import {files} from './data.js';

/** What has changed in `data/` since its last release. */

const released: Readonly<Record<string, Json>> = import.meta.glob('../../data/released/*.json', {
  eager: true,
  import: 'default',
});

/** Documents by language, as the parser of custom data reads them. */
const readAll = (documents: readonly Json[]): Documents =>
  new Map(
    documents.flatMap((document) => {
      const {document: read} = readDocument(document);
      return read?.lang ? [[read.lang, read]] : [];
    }),
  );

/** The open data as a release would write them now. */
export function currentDocuments(): Documents {
  const facts = {
    'data/programme.json': programme,
    'data/partners.json': partners,
    'data/projects.json': projects,
  };
  const texts = new Map(files.map((file) => [file.lang, file as unknown as TextFile]));
  const {data} = composeData(facts, sources, {editions: {}, texts});
  return readAll([...texts.values()].map((text) => merge(data, text)));
}

/** The edition that was released last; undefined before the first release. */
export const lastEdition = Object.values(released)[0]?.['edition'] as string | undefined;

export const releasedDocuments = (): Documents => readAll(Object.values(released));

/** What has changed since the last release. */
export const changesSinceRelease = (): EditionChanges =>
  diffEditions(releasedDocuments(), currentDocuments());
