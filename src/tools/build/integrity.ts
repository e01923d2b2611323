import {createHash} from 'node:crypto';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

export interface FileRecord {
  readonly bytes: {readonly raw: number; readonly gzip: number; readonly brotli: number};
  /** For the `integrity` attribute of a script tag. */
  readonly integrity: string;
}

/** Sizes and hash of a file as a server would send it at its best. */
function measure(content: Buffer): FileRecord {
  const quality = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};
  return {
    bytes: {
      raw: content.length,
      gzip: gzipSync(content, {level: 9}).length,
      brotli: brotliCompressSync(content, quality).length,
    },
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

/** Leaves what a page of `dist` needs to know of the release: version and hashes. */
export const releaseScript = (
  version: string,
  records: Readonly<Record<string, FileRecord>>,
): string => {
  const integrity = Object.fromEntries(
    Object.entries(records).map(([file, record]) => [file, record.integrity]),
  );
  return `globalThis.pfigRelease = ${JSON.stringify({version, integrity})};\n`;
};

/**
 * Scripts that pages load: script tags, the languages they fetch, and those of pages of ours,
 * but for `builder/release.js`, which holds the hashes of the others.
 */
const LOADED = /^(pfig(\.[\w-]+)?|(locales|embed)\/.+|builder\/builder)\.js$/;

/** Measures what a page may load and writes `integrity.json` beside it. */
export async function writeIntegrity(dist: string): Promise<Record<string, FileRecord>> {
  const all = await readdir(dist, {recursive: true});
  const files = all.map((file) => file.replaceAll('\\', '/')).filter((file) => LOADED.test(file));
  files.sort();
  const records: Record<string, FileRecord> = {};
  for (const file of files) records[file] = measure(await readFile(join(dist, file)));
  await writeFile(join(dist, 'integrity.json'), `${JSON.stringify(records, null, 2)}\n`);
  return records;
}
