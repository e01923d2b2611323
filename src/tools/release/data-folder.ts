import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {FORMAT} from '../../model/parse/schema.js';
import {escape} from '../../render/escape.js';
import {directorySchema} from '../data/directory-schema.js';
import type {Editions} from '../data/editions.js';
import type {Json} from '../data/merge.js';
import type {Files} from './files.js';

/** Where a release of data keeps what was released last: the documents, and the notes of all editions. */
export const RELEASED = 'data/released';
export const NOTES = 'changes.md';

/** An edition of the data with what a server shows of it. */
export interface DataEdition {
  readonly edition: string;
  /** By language, in the format of the open data. */
  readonly documents: ReadonlyMap<string, Json>;
  /** All editions to name, this one included. */
  readonly editions: Editions;
  /** The notes of all editions, in Markdown; absent before the first release. */
  readonly notes: string | undefined;
}

/** JSON as the open data are written. */
const jsonFile = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/**
 * The text of a released document. It does not name the version of the scripts: an edition is the
 * same in the release of data and in each archive of scripts that has it.
 */
export function releasedText(document: Json): string {
  const {version: _, ...others} = document;
  return jsonFile(others);
}

const languageName = (lang: string): string =>
  new Intl.DisplayNames('en', {type: 'language'}).of(lang) ?? lang;

const row = (head: string, ...cells: readonly string[]): string =>
  `<tr><th scope="row">${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** Fills the page for people. */
function fillPage(page: string, {edition, documents, editions, notes}: DataEdition): string {
  const link = (path: string) => `<a href="${path}">${path}</a>`;
  const files = [...documents.keys()].map((lang) =>
    row(languageName(lang), link(`latest/${lang}.json`), link(`${edition}/${lang}.json`)),
  );
  const newestFirst = Object.entries(editions).sort(([a], [b]) => (a < b ? 1 : -1));
  const hashes = newestFirst.map(([name, hash]) => row(name, `<code>${escape(hash)}</code>`));
  return page
    .replaceAll('{edition}', edition)
    .replace('{count}', String(documents.size))
    .replace('{languages}', () => files.join('\n'))
    .replace('{editions}', () => hashes.join('\n'))
    .replace('{changes}', notes ? `, <a href="${NOTES}">${NOTES}</a> what each has changed` : '');
}

/**
 * The files of `data/` in a release: the newest edition under `latest`, the same under its name, and
 * what describes them. Unpacked over the former release, the earlier editions stay.
 *
 * @param root folder of the project
 */
export async function dataFolder(root: string, release: DataEdition): Promise<Files> {
  const {edition, documents, editions, notes} = release;
  const files: Files = new Map();
  const add = (path: string, text: string) => files.set(`data/${path}`, Buffer.from(text));
  const page = (name: string) => readFile(join(root, 'src/tools/release/pages', name), 'utf8');
  for (const [lang, document] of documents) {
    for (const folder of ['latest', edition]) add(`${folder}/${lang}.json`, releasedText(document));
  }
  // The documents name it, from either folder.
  add('schema/directory.schema.json', `${JSON.stringify(directorySchema(), null, 2)}\n`);
  const languages = [...documents.keys()];
  add('index.json', jsonFile({format: FORMAT, latest: edition, languages, editions}));
  add('index.html', fillPage(await page('data.html'), release));
  add('index.css', await page('index.css'));
  add('.htaccess', await page('data.htaccess'));
  add('nginx.conf', await page('data.nginx.conf'));
  if (notes) add(NOTES, notes);
  return files;
}
