import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {LICENCES} from '../build/licences.js';

/** Contents of files by their path, with forward slashes. */
export type Files = Map<string, Buffer>;

/** Folders of a build that pages load from; those that a build has not are left out. */
const FOLDERS = ['locales', 'parts', 'data', 'schema', 'embed', 'builder'];

/** What servers send compressed. */
const TEXT = /\.(js|json|html|css|svg|txt)$/;

/** The scripts, the licences, and files of the folders but for declarations, which no page reads. */
const isServed = (file: string) =>
  /^(pfig(\.[\w-]+)?\.js|integrity\.json)$/.test(file) ||
  file === LICENCES ||
  FOLDERS.some((folder) => new RegExp(`^${folder}/.*\\.(?!ts$)\\w+$`).test(file));

/** What a page may load of a build, sorted by path. */
export async function servedFiles(dist: string): Promise<Files> {
  const all = await readdir(dist, {recursive: true});
  const paths = all.map((file) => file.replaceAll('\\', '/')).filter(isServed);
  const files: Files = new Map();
  for (const path of paths.sort()) files.set(path, await readFile(join(dist, path)));
  return files;
}

/** The compressed forms of a file, as servers look for them beside it. */
export function compressed(path: string, content: Buffer): Files {
  if (!TEXT.test(path)) return new Map();
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return new Map([
    [`${path}.br`, brotliCompressSync(content, {params})],
    [`${path}.gz`, gzipSync(content, {level: 9})],
  ]);
}
