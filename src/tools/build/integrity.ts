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

/** Measures what a page may load and writes `integrity.json` beside it. */
export async function writeIntegrity(dist: string): Promise<Record<string, FileRecord>> {
  const scripts = (await readdir(dist)).filter((file) => /^pfig(\.[\w-]+)?\.js$/.test(file));
  const languages = (await readdir(join(dist, 'locales'))).filter((file) => file.endsWith('.js'));
  const files = ['embed/host.js', ...scripts, ...languages.map((file) => `locales/${file}`)].sort();
  const records: Record<string, FileRecord> = {};
  for (const file of files) records[file] = measure(await readFile(join(dist, file)));
  await writeFile(join(dist, 'integrity.json'), `${JSON.stringify(records, null, 2)}\n`);
  return records;
}
