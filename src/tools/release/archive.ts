import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {zipSync, type Zippable} from 'fflate';
import {escape} from '../../render/escape.js';
import type {FileRecord} from '../build/integrity.js';
import {KnownError} from '../build/known-error.js';
import {compress, readServedFiles, type Files} from './files.js';
import {folderOf, snippets, type Snippet} from './snippets.js';

/** The archive of a release, for sites that serve the scripts themselves. */
export interface Archive {
  /** `pfig-elements-1.2.3.zip` */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly snippets: readonly Snippet[];
}

/** The earliest date of a zip file. Zip files hold local time, so that the bytes are the same everywhere. */
const ZIP_DATE = new Date(1980, 0, 1);

/** The script tags as rows of a table. */
const rows = (tags: readonly Snippet[]) =>
  tags
    .map(
      ({lang, tag}) =>
        `<tr><th scope="row">${lang ?? 'all languages'}</th><td><code>${escape(tag)}</code></td></tr>`,
    )
    .join('\n');

/** @throws KnownError where a script has no hash, or the hash of another file. */
function checkHashes(files: Files, records: Readonly<Record<string, FileRecord>>): void {
  for (const [path, content] of files) {
    if (!path.endsWith('.js')) continue;
    const found = records[path]?.integrity ?? 'nothing';
    const expected = `sha384-${createHash('sha384').update(content).digest('base64')}`;
    if (found !== expected) {
      throw new KnownError(
        `dist/integrity.json /${path}: found ${found}, expected ${expected}; run npm run build.`,
      );
    }
  }
}

/** Packs files, sorted by path. */
export function zip(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // To compress a file twice makes it larger.
    entries[path] = [content, {level: /\.(br|gz)$/.test(path) ? 0 : 9, mtime: ZIP_DATE}];
  }
  return zipSync(entries);
}

/**
 * Makes the archive of a build, which `npm pack` cannot: it is a zip with compressed forms of the files. The same build and the same Node give the same bytes.
 *
 * @param root folder of the project
 * @throws KnownError where a script does not have the hash that `integrity.json` names
 */
export async function archive(root: string): Promise<Archive> {
  const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const served = await readServedFiles(join(root, 'dist'));
  const records = JSON.parse(served.get('integrity.json')?.toString() ?? '{}') as Record<
    string,
    FileRecord
  >;
  checkHashes(served, records);
  const folder = folderOf(version);
  const tags = snippets(version, records);
  const files: Files = new Map();
  for (const [path, content] of served) {
    files.set(`${folder}/${path}`, content);
    for (const [form, bytes] of compress(path, content)) files.set(`${folder}/${form}`, bytes);
  }
  const pages = join(root, 'src/tools/release/pages');
  for (const name of ['README.txt', 'index.html', 'index.css']) {
    const text = await readFile(join(pages, name), 'utf8');
    const filled = text
      .replaceAll('{version}', version)
      .replace('{snippets}', () => rows(tags))
      .replace('{languages}', tags.flatMap(({lang}) => lang ?? []).join(' .'));
    files.set(name, Buffer.from(filled));
  }
  files.set(`${folder}/LICENSE`, await readFile(join(root, 'LICENSE')));
  return {name: `pfig-elements-${version}.zip`, bytes: zip(files), snippets: tags};
}
