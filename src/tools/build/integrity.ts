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

/** Measures a file: its size, its smallest compressed sizes, and its hash. */
export async function measure(content: Buffer): Promise<FileRecord> {
  const quality = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};
  // The compressors are threads and run at the same time.
  const [gzipped, brotli] = await Promise.all([
    promisify(gzip)(content, {level: 9}),
    promisify(brotliCompress)(content, quality),
  ]);
  return {
    bytes: {raw: content.length, gzip: gzipped.length, brotli: brotli.length},
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

/** Scripts of other sites: those of script tags, their languages and parts, and those of frames. */
const EMBEDDED = /^(pfig(\.[\w-]+){0,2}|(locales|parts|embed)\/.+)\.js$/;

/** Scripts of the builder's page. */
const BUILDER = /^builder\/.+\.js$/;

type Records = Readonly<Record<string, FileRecord>>;

/** Measures the files of a build that match a pattern, sorted by path. */
async function measureAll(dist: string, pattern: RegExp): Promise<Records> {
  const all = (await readdir(dist, {recursive: true})).map((file) => file.replaceAll('\\', '/'));
  const files = all.filter((path) => pattern.test(path)).sort();
  const records = await Promise.all(
    files.map(async (file) => [file, await measure(await readFile(join(dist, file)))] as const),
  );
  return Object.fromEntries(records);
}

/** The script that gives the builder the version and the hashes of the release. */
function releaseScript(version: string, records: Records): string {
  const integrity = Object.fromEntries(
    Object.entries(records).map(([file, record]) => [file, record.integrity]),
  );
  return `globalThis.pfigRelease = ${JSON.stringify({version, integrity})};\n`;
}

/**
 * Measures every script that a page may load, after all bundles are written: a plug-in of Rollup
 * sees one bundle only. Writes the records to `integrity.json`, and the hashes
 * for the builder to `builder/release.js`, which is not in its list because it cannot have its hash.
 */
export async function writeIntegrity(dist: string, version: string): Promise<Records> {
  const embedded = await measureAll(dist, EMBEDDED);
  await writeFile(join(dist, 'builder/release.js'), releaseScript(version, embedded));
  const builder = await measureAll(dist, BUILDER);
  const records = {...embedded, ...builder};
  await writeFile(join(dist, 'integrity.json'), `${JSON.stringify(records, null, 2)}\n`);
  return records;
}
