import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {LICENCES} from '../build/licences.js';

/** Contents of files by their path, with forward slashes. */
export type Files = Map<string, Buffer>;

/** Folders of a build from which pages load files. */
const FOLDERS = ['locales', 'parts', 'data', 'schema', 'embed', 'builder'];

/** Files that servers send compressed. */
const TEXT_FILE = /\.(js|json|html|css|svg|txt)$/;

/** Scripts, licences, and the files of the folders without declarations, which no page reads. */
const isServed = (file: string) =>
  /^(pfig(\.[\w-]+){0,2}\.js|integrity\.json)$/.test(file) ||
  file === LICENCES ||
  FOLDERS.some((folder) => new RegExp(`^${folder}/.*\\.(?!ts$)\\w+$`).test(file));

/** Reads the files of a build that a page may load, sorted by path. */
export async function readServedFiles(dist: string): Promise<Files> {
  const all = await readdir(dist, {recursive: true});
  const paths = all.map((file) => file.replaceAll('\\', '/')).filter(isServed);
  const files: Files = new Map();
  for (const path of paths.sort()) files.set(path, await readFile(join(dist, path)));
  return files;
}

/** Compresses a file into the forms that servers look for beside it. */
export function compress(path: string, content: Buffer): Files {
  if (!TEXT_FILE.test(path)) return new Map();
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return new Map([
    [`${path}.br`, brotliCompressSync(content, {params})],
    [`${path}.gz`, gzipSync(content, {level: 9})],
  ]);
}
