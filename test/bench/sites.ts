import {mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {plans} from './plans.js';

/** Where the competitors are built. */
export const SITES = '.generated/bench';

/** The size of a file, uncompressed and as servers send it. */
export interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** A competitor, built: what it is called, and what its files weigh by their path below its own. */
export interface Site {
  readonly name: string;
  readonly label: string;
  readonly ours: boolean;
  readonly hasSearch: boolean;
  readonly sizes: ReadonlyMap<string, Size>;
}

/** Compresses a text as a server does. @param quality the best takes minutes for a long text */
export const brotli = (text: string | Buffer, quality = 11): Buffer =>
  brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}});

/** Writes a file, and beside it what the server sends of it. */
export async function place(
  path: string,
  text: string | Buffer,
  quality?: number,
): Promise<Buffer> {
  const compressed = brotli(text, quality);
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, text);
  await writeFile(`${path}.br`, compressed);
  return compressed;
}

/** A page around a directory: the same for all, with text below it that a late directory would push down. */
export const page = (head: string, body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>Partenaires</title><link rel="icon" href="data:,">${head}</head>` +
  `<body><h1>Une page</h1><p>Du texte avant.</p><div id="host">${body}</div><p>Du texte après.</p></body></html>`;

/** Builds every competitor. @param only names of those requested; none for all */
export async function buildSites(only: readonly string[]): Promise<Site[]> {
  await rm(SITES, {recursive: true, force: true});
  const sites: Site[] = [];
  const all = await plans((name) => only.length === 0 || only.includes(name));
  for (const [name, {label, ours = false, hasSearch = false, head = '', body, files = {}}] of all) {
    const sizes = new Map<string, Size>();
    for (const [file, text] of Object.entries({'index.html': page(head, body), ...files})) {
      const compressed = await place(join(SITES, name, file), text);
      sizes.set(file === 'index.html' ? '' : file, {
        raw: Buffer.byteLength(text),
        gzip: gzipSync(text, {level: 9}).length,
        brotli: compressed.length,
      });
    }
    sites.push({name, label, ours, hasSearch, sizes});
  }
  return sites;
}
