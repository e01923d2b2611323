import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from 'esbuild';
import {readContent, rendered, type Content} from './content.js';
import {CSS, list} from './markup.js';
import {ECL} from './skins.js';

/** A competitor: what its page consists of. */
export interface Plan {
  readonly label: string;
  readonly ours?: true;
  /** Whether visitors can search, once all scripts have come. */
  readonly hasSearch?: true;
  readonly head?: string;
  readonly body: string;
  /** Files of the page by name; it need not ask for all of them. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
}

const style = `<style>${CSS}</style>`;
const sheet = '<link rel="stylesheet" href="style.css">';
const script = '<script src="script.js" defer></script>';
const element = '<bench-partners></bench-partners>';
const list11 = '<pfig-partner-list lang="fr"></pfig-partner-list>';

/** Scripts of others: `peers/<name>.ts`, and a style sheet of theirs. */
const PEERS: Readonly<Record<string, Plan & {readonly sheet?: string}>> = {
  vanilla: {label: 'vanilla custom element', body: element, head: script},
  lit: {label: 'bare lit', body: element, head: script},
  localize: {label: 'bare lit + @lit/localize', body: element, head: script},
  preact: {label: 'Preact', body: '', head: style + script},
  react: {label: 'React 19', body: '', head: style + script},
  vue: {label: 'Vue 3 custom element', body: element, head: script},
  fast: {label: 'FAST', body: element, head: script},
  webawesome: {
    label: 'Web Awesome cards',
    body: '',
    head: sheet + style + script,
    sheet: '@awesome.me/webawesome/dist/styles/themes/default.css',
  },
};

/**
 * Our own forms: the script of `dist` in the head, what it may ask for (a name that ends in a stroke is
 * a folder), and the modules that the page asks for beside it.
 */
const OURS = {
  'pfig-first': {
    label: '`pfig.fr.first.js`, deferred',
    script: 'pfig.fr.first.js',
    how: 'defer',
    further: ['pfig.fr.js'],
    hints: [],
  },
  'pfig-fr': {
    label: '`pfig.fr.js`, deferred',
    script: 'pfig.fr.js',
    how: 'defer',
    further: [],
    hints: [],
  },
  pfig: {
    label: '`pfig.js`',
    script: 'pfig.js',
    how: 'type="module"',
    further: ['locales/fr.first.js', 'parts/elements.js', 'locales/fr.js'],
    hints: [],
  },
  'pfig-hinted': {
    label: '`pfig.js`, printed form preloaded',
    script: 'pfig.js',
    how: 'type="module"',
    further: ['locales/fr.first.js', 'parts/elements.js', 'locales/fr.js'],
    hints: ['locales/fr.first.js'],
  },
} as const satisfies Record<
  string,
  {
    label: string;
    script: string;
    how: string;
    further: readonly string[];
    hints: readonly string[];
  }
>;

/** Files of the build by name. */
async function fromDist(names: readonly string[]): Promise<Record<string, Buffer>> {
  const files: Record<string, Buffer> = {};
  for (const name of names) {
    const all = name.endsWith('/')
      ? (await readdir(join('dist', name))).map((file) => `${name}${file}`)
      : [name];
    for (const file of all.filter((one) => one.endsWith('.js')))
      files[file] = await readFile(join('dist', file));
  }
  return files;
}

const MINIFIED = {bundle: true, minify: true, write: false, legalComments: 'none'} as const;

async function bundle(name: string, content: readonly Content[]): Promise<string> {
  const {outputFiles} = await build({
    ...MINIFIED,
    entryPoints: [`test/bench/peers/${name}.ts`],
    format: 'iife',
    target: 'es2022',
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

/** A library's style sheet, with all that it imports but pictures. */
async function stylesheet(path: string): Promise<string> {
  const {outputFiles} = await build({
    ...MINIFIED,
    entryPoints: [join('node_modules', path)],
    external: ['*.svg', '*.png', '*.jpg'],
  });
  return outputFiles[0]!.text;
}

/** Every competitor by name, in production mode. @param isRequested whether one is needed */
export async function plans(isRequested: (name: string) => boolean): Promise<Map<string, Plan>> {
  const content = await readContent();
  const html = list(content);
  const all = new Map<string, Plan>();
  const add = async (name: string, plan: () => Plan | Promise<Plan>) => {
    if (isRequested(name)) all.set(name, await plan());
  };
  await add('static', () => ({label: 'static HTML', head: style, body: html}));
  await add('declarative', () => ({
    label: 'static declarative shadow DOM',
    body: `<bench-partners><template shadowrootmode="open">${style}${html}</template></bench-partners>`,
  }));
  await add('ecl', async () => ({
    label: 'ECL markup and CSS',
    head: sheet + style,
    body: list(content, ECL),
    files: {'style.css': await stylesheet('@ecl/preset-ec/dist/styles/ecl-ec.css')},
  }));
  for (const [name, {sheet: theirs, ...plan}] of Object.entries(PEERS)) {
    await add(name, async () => {
      const files: Record<string, string> = {'script.js': await bundle(name, content)};
      if (theirs) files['style.css'] = await stylesheet(theirs);
      return {...plan, files};
    });
  }
  await add('pfig-render', async () => ({
    label: '`pfig render`',
    ours: true,
    body: await rendered(),
  }));
  for (const [name, {label, script: src, how, further, hints}] of Object.entries(OURS)) {
    const links = hints.map((file) => `<link rel="modulepreload" href="${file}">`);
    await add(name, async () => ({
      label,
      ours: true,
      hasSearch: true,
      body: list11,
      head: `${links.join('')}<script src="${src}" ${how}></script>`,
      files: await fromDist([src, ...further]),
    }));
  }
  return all;
}
