import {basename, relative, resolve, sep} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import type {Plugin, RollupOptions} from 'rollup';
import esbuild, {minify as esbuildMinify} from 'rollup-plugin-esbuild';
import {languageScripts, withoutLanguages} from './language-scripts.js';
import {LICENCES, notice} from './licences.js';
import {litPolicy} from './lit-policy.js';
import {recordModules} from './module-sizes.js';
import {
  lazyParser,
  minifyTemplates,
  renewableLanguages,
  withoutDescriptions,
  withoutLoaders,
  withoutTemplateLiterals,
} from './plugins.js';
import {withoutRegularExpressions} from './regular-expressions.js';
import {script} from './script.js';

const GENERATED = resolve('.generated');
const SRC = resolve('src');

const typescript = () =>
  esbuild({target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: false, charset: 'ascii'});

// ASCII only: a windows-1252 page that serves the script without a charset would
// otherwise garble, or lose, every accented text.
const minify = () =>
  terser({
    ecma: 2020,
    module: true,
    toplevel: true,
    compress: {passes: 3, unsafe_arrows: true},
    mangle: {properties: {regex: /^#/}},
    format: {ascii_only: true, comments: false},
  });

/** For what no visitor loads: two hundredths larger, and made at once. */
const minifyQuickly = () =>
  esbuildMinify({target: 'es2022', sourceMap: false, charset: 'ascii', legalComments: 'none'});

/** For pages of our own, which hold nothing else. */
const bundled = (minifier: Plugin, ...changes: Plugin[]): Plugin[] => [
  withoutDescriptions(),
  minifyTemplates(),
  typescript(),
  nodeResolve(),
  ...changes,
  recordModules(),
  withoutRegularExpressions(),
  minifier,
  notice(),
];

/** For pages of others, which hold anything. */
const embedded = (...first: Plugin[]): Plugin[] => [
  ...first,
  ...bundled(minify(), litPolicy(), script(), withoutTemplateLiterals('iife')),
];

/** Where a module goes in `dist`: as in `src`, with what is generated beside it. */
function place(id: string): string {
  const folder = id.startsWith(GENERATED + sep) ? GENERATED : SRC;
  return relative(folder, id).replace(/\.[jt]s$/, '');
}

const entries = (paths: readonly string[]): Record<string, string> =>
  Object.fromEntries(paths.map((path) => [place(resolve(path)), path]));

const elements = ['partner-card', 'partner-list', 'programme-overview'];

/** Language files are one for all: the npm modules and the module script load the same ones. */
const isLanguage = (id: string) => /[\\/]locales[\\/][\w-]+\.js$/.test(id);
const languagePath = (id: string) => (isLanguage(id) ? `./locales/${basename(id)}` : id);

/** The unbundled modules of the npm package; lit stays what the application has. */
const modules = (): RollupOptions => ({
  input: entries([
    'src/index.ts',
    'src/model.ts',
    ...elements.flatMap((name) => [`src/elements/${name}/${name}.ts`, `src/define/${name}.ts`]),
  ]),
  external: (id) => /^(lit|@lit)($|\/)/.test(id) || isLanguage(id),
  plugins: [withoutDescriptions(), typescript()],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    paths: languagePath,
    entryFileNames: ({facadeModuleId, name}) =>
      `${facadeModuleId ? place(facadeModuleId) : name}.js`,
  },
});

/** The module script: everything but the languages, which are the package's own files. */
const moduleScript = (languages: readonly string[]): RollupOptions => ({
  input: 'src/embed/embed.ts',
  plugins: embedded(renewableLanguages(GENERATED, languages), lazyParser(), withoutLanguages()),
  output: {file: 'dist/pfig.js', format: 'es'},
});

/** What the module script fetches at need: it stands alone, and shares no module with it. */
const ownData = (): RollupOptions => ({
  input: 'src/model/parse/parse.ts',
  plugins: bundled(minify(), withoutTemplateLiterals('es')),
  output: {file: 'dist/parts/own-data.js', format: 'es'},
});

/**
 * A classic script with one language inside.
 *
 * @param last what puts the languages in: without it, the script has a placeholder for one.
 */
export const languageScript = (...last: Plugin[]): RollupOptions => ({
  input: 'src/embed/embed.ts',
  plugins: [...embedded(withoutLoaders(GENERATED)), ...last],
  output: {
    dir: 'dist',
    entryFileNames: 'pfig.language.js',
    format: 'es',
    inlineDynamicImports: true,
  },
});

/**
 * Rendering in Node, with the server renderer inside. It has its own copy of the elements
 * and of lit, which come out as a string: no other copy can disagree with them.
 */
const renderer = (): RollupOptions => ({
  input: 'src/render/index.ts',
  external: isLanguage,
  plugins: [
    withoutDescriptions(),
    minifyTemplates(),
    typescript(),
    nodeResolve({exportConditions: ['node']}),
    recordModules(),
  ],
  output: {
    file: 'dist/render.js',
    format: 'es',
    paths: languagePath,
    inlineDynamicImports: true,
    banner: `// Holds other people’s work: ${LICENCES}`,
  },
});

/** What `pfig render` loads when it is asked for. */
const isRenderer = (id: string) =>
  /[\\/]render[\\/]index\.(js|ts)$/.test(id) || id === '../../render/index.js';

/** The embed builder: a page of its own, with all languages inside. */
const builder = (): RollupOptions => ({
  input: 'src/builder/main.ts',
  plugins: bundled(minifyQuickly()),
  output: {file: 'dist/builder/builder.js', format: 'iife', inlineDynamicImports: true},
});

/** The script of the page in a frame. */
const frame = (): RollupOptions => ({
  input: 'src/embed/frame/frame.ts',
  plugins: bundled(minify(), withoutTemplateLiterals('es')),
  output: {file: 'dist/embed/frame.js', format: 'es'},
});

/** The `pfig` command, with what it needs inside: applications that install the package get no more than lit. */
const command = (): RollupOptions => ({
  input: 'src/tools/cli.ts',
  external: (id) => /^node:/.test(id) || isRenderer(id),
  plugins: [typescript(), nodeResolve(), recordModules()],
  output: {
    file: 'dist/cli.js',
    format: 'es',
    paths: (id) => (isRenderer(id) ? './render.js' : id),
    banner: `#!/usr/bin/env node\n// Holds other people’s work: ${LICENCES}`,
  },
});

/** All builds, the longest first. */
export const builds = (languages: readonly string[]): RollupOptions[] => [
  builder(),
  moduleScript(languages),
  languageScript(languageScripts(GENERATED, languages)),
  renderer(),
  modules(),
  command(),
  ownData(),
  frame(),
];
