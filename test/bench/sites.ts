import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {readContent, rendered, type Content} from './content.js';
import {CSS, list} from './markup.js';

/** Where the competitors are built. */
export const SITES = '.generated/bench';

/** A competitor: what it is called, and what its page has where. */
export interface Site {
  readonly name: string;
  readonly label: string;
  readonly ours: boolean;
  /** Bytes of the page and its scripts together. */
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

interface Plan {
  readonly label: string;
  readonly ours?: true;
  readonly head?: string;
  readonly body: string;
  /** Files of the page by name. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
}

/** What a server sends in place of a text. @param quality the best takes minutes for what is very long */
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

async function bundle(name: string, content: readonly Content[]): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [`test/bench/peers/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: {
      CONTENT: JSON.stringify(content),
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  return outputFiles[0]!.text;
}

const style = `<style>${CSS}</style>`;
const script = '<script src="script.js" defer></script>';
const element = '<bench-partners></bench-partners>';
const list11 = '<pfig-partner-list lang="fr"></pfig-partner-list>';

const PEERS = {
  vanilla: {label: 'vanilla custom element', body: element, head: script},
  lit: {label: 'bare lit', body: element, head: script},
  localize: {label: 'bare lit + @lit/localize', body: element, head: script},
  preact: {label: 'Preact', body: '', head: style + script},
  react: {label: 'React 19', body: '', head: style + script},
  vue: {label: 'Vue 3 custom element', body: element, head: script},
} as const satisfies Record<string, Plan>;

async function plans(): Promise<ReadonlyMap<string, Plan>> {
  const content = await readContent();
  const html = list(content);
  const dist = (name: string) => readFile(join('dist', name));
  const all = new Map<string, Plan>([
    ['static', {label: 'static HTML', head: style, body: html}],
    [
      'declarative',
      {
        label: 'static declarative shadow DOM',
        body: `<bench-partners><template shadowrootmode="open">${style}${html}</template></bench-partners>`,
      },
    ],
  ]);
  for (const [name, plan] of Object.entries(PEERS)) {
    all.set(name, {...plan, files: {'script.js': await bundle(name, content)}});
  }
  all.set('pfig-render', {label: '`pfig render`', ours: true, body: await rendered()});
  all.set('pfig-fr', {
    label: '`pfig.fr.js`, deferred',
    ours: true,
    head: '<script src="pfig.fr.js" defer></script>',
    body: list11,
    files: {'pfig.fr.js': await dist('pfig.fr.js')},
  });
  all.set('pfig', {
    label: '`pfig.js`',
    ours: true,
    head: '<script src="pfig.js" type="module"></script>',
    body: list11,
    files: {'pfig.js': await dist('pfig.js'), 'locales/fr.js': await dist('locales/fr.js')},
  });
  return all;
}

/** Builds every competitor, in production mode. @param only names of those wanted; none for all */
export async function buildSites(only: readonly string[]): Promise<Site[]> {
  await rm(SITES, {recursive: true, force: true});
  const sites: Site[] = [];
  for (const [name, {label, ours = false, head = '', body, files = {}}] of await plans()) {
    if (only.length > 0 && !only.includes(name)) continue;
    const all = {'index.html': page(head, body), ...files};
    const size = {raw: 0, gzip: 0, brotli: 0};
    for (const [file, text] of Object.entries(all)) {
      size.raw += Buffer.byteLength(text);
      size.gzip += gzipSync(text, {level: 9}).length;
      size.brotli += (await place(join(SITES, name, file), text)).length;
    }
    sites.push({name, label, ours, ...size});
  }
  return sites;
}
