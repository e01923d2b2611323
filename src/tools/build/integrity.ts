import {createHash} from 'node:crypto';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

export interface FileRecord {
  readonly bytes: {readonly raw: number; readonly gzip: number; readonly brotli: number};
  /** For the `integrity` attribute of a script tag. */
  readonly integrity: string;
}

/** Sizes and hash of a file as a server would send it at its best. */
async function measure(content: Buffer): Promise<FileRecord> {
  const quality = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};
  // At the same time, since the compressors are threads.
  const [gzipped, brotli] = await Promise.all([
    promisify(gzip)(content, {level: 9}),
    promisify(brotliCompress)(content, quality),
  ]);
  return {
    bytes: {raw: content.length, gzip: gzipped.length, brotli: brotli.length},
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

/** Scripts that other pages load: script tags, the languages they fetch, and those of frames. */
const EMBEDDED = /^(pfig(\.[\w-]+)?|(locales|parts|embed)\/.+)\.js$/;

/** Scripts of the builder's page. */
const BUILDER = /^builder\/.+\.js$/;

type Records = Readonly<Record<string, FileRecord>>;

/** Measures the files of a build that a pattern fits, sorted by path. */
async function measureAll(dist: string, pattern: RegExp): Promise<Records> {
  const all = (await readdir(dist, {recursive: true})).map((file) => file.replaceAll('\\', '/'));
  const files = all.filter((path) => pattern.test(path)).sort();
  const records = await Promise.all(
    files.map(async (file) => [file, await measure(await readFile(join(dist, file)))] as const),
  );
  return Object.fromEntries(records);
}

/** Leaves what a page of `dist` needs to know of the release: version and hashes. */
function releaseScript(version: string, records: Records): string {
  const integrity = Object.fromEntries(
    Object.entries(records).map(([file, record]) => [file, record.integrity]),
  );
  return `globalThis.pfigRelease = ${JSON.stringify({version, integrity})};\n`;
}

/**
 * Measures every script that a page may load, writes `integrity.json` beside them, and what
 * the builder has to know of it. That file is a script as well, and has no hash of itself.
 */
export async function writeIntegrity(dist: string, version: string): Promise<Records> {
  const embedded = await measureAll(dist, EMBEDDED);
  await writeFile(join(dist, 'builder/release.js'), releaseScript(version, embedded));
  const records = {...embedded, ...(await measureAll(dist, BUILDER))};
  await writeFile(join(dist, 'integrity.json'), `${JSON.stringify(records, null, 2)}\n`);
  return records;
}
