import {basename, relative, resolve, sep} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import type {Plugin, RollupOptions} from 'rollup';
import esbuild, {minify as esbuildMinify} from 'rollup-plugin-esbuild';
import {FIRST_SCRIPT} from './first-scripts.js';
import {languageScripts, withoutLanguages} from './language-scripts.js';
import {LICENCES, notice} from './licences.js';
import {litPolicy} from './lit-policy.js';
import {recordModules} from './module-sizes.js';
import {
  compiledOnArrival,
  lazyParser,
  minifyTemplates,
  renewableLanguages,
  withoutDescriptions,
  withoutLoaders,
} from './plugins.js';
import {withoutRegularExpressions} from './regular-expressions.js';
import {script} from './script.js';
import {withoutTemplateLiterals} from './template-literals.js';

const GENERATED = resolve('.generated');
const SRC = resolve('src');

const typescript = () =>
  esbuild({target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: false, charset: 'ascii'});

// ASCII only: otherwise a windows-1252 page that serves the script without a charset would garble
// every accented text.
const minify = () =>
  terser({
    ecma: 2020,
    module: true,
    toplevel: true,
    compress: {passes: 3, unsafe_arrows: true},
    mangle: {properties: {regex: /^#/}},
    format: {ascii_only: true, comments: false},
  });

/** For scripts that no visitor loads: the result is 2 % larger, and the minifier is much faster. */
const minifyQuickly = () =>
  esbuildMinify({target: 'es2022', sourceMap: false, charset: 'ascii', legalComments: 'none'});

/** Plug-ins for scripts of our own pages, which have no other scripts. */
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

/** Plug-ins for scripts of other sites, whose pages may have any other scripts. */
const embedded = (first: Plugin): Plugin[] => [
  first,
  ...bundled(minify(), litPolicy(), script('classic'), withoutTemplateLiterals('iife')),
  compiledOnArrival(),
];

/** The path of a module in `dist`, which has the folders of `src` and of `.generated`. */
function distPath(id: string): string {
  const folder = id.startsWith(GENERATED + sep) ? GENERATED : SRC;
  return relative(folder, id).replace(/\.[jt]s$/, '');
}

const entries = (paths: readonly string[]): Record<string, string> =>
  Object.fromEntries(paths.map((path) => [distPath(resolve(path)), path]));

const elements = ['partner-card', 'partner-list', 'programme-overview'];

/** The npm modules and the module script load the same language files. */
const isLanguage = (id: string) => /[\\/]locales[\\/][\w-]+\.js$/.test(id);
const languagePath = (id: string) => (isLanguage(id) ? `./locales/${basename(id)}` : id);

/** The unbundled modules of the npm package, which import the Lit of the application. */
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
      `${facadeModuleId ? distPath(facadeModuleId) : name}.js`,
  },
});

/** The module script: prints the languages of the page, and loads the rest. */
const moduleScript = (languages: readonly string[]): RollupOptions => ({
  input: 'src/embed/module.ts',
  plugins: [
    renewableLanguages(GENERATED, languages, './locales'),
    withoutLanguages(),
    ...bundled(minify(), script('classic'), withoutTemplateLiterals('iife')),
    compiledOnArrival(),
  ],
  output: {file: 'dist/pfig.js', format: 'es'},
});

/** The rest of the module script: everything without the languages, which are separate files. */
const modulePart = (languages: readonly string[]): RollupOptions => ({
  input: 'src/embed/embed.ts',
  plugins: [
    renewableLanguages(GENERATED, languages, '../locales'),
    lazyParser(),
    withoutLanguages(),
    ...bundled(minify(), litPolicy(), script('module'), withoutTemplateLiterals('es')),
    compiledOnArrival(),
  ],
  output: {file: 'dist/parts/elements.js', format: 'es'},
});

/** The script that prints one language before the others come; its printed form is put in later. */
const firstScript = (): RollupOptions => ({
  input: 'src/embed/first/first.ts',
  plugins: [...bundled(minify(), withoutTemplateLiterals('iife')), compiledOnArrival()],
  output: {file: FIRST_SCRIPT, format: 'es'},
});

/** The parser that the module script loads only for custom data. It shares no module with it. */
const customDataParser = (): RollupOptions => ({
  input: 'src/model/parse/parse.ts',
  plugins: bundled(minify(), withoutTemplateLiterals('es')),
  output: {file: 'dist/parts/own-data.js', format: 'es'},
});

/**
 * A classic script with one language inside.
 *
 * @param last plug-ins that insert the languages; without them the script has a placeholder.
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
 * The renderer for Node, with the server renderer of Lit inside. It has a copy of the elements and
 * of Lit, so that it does not depend on the versions of an application.
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

/** The renderer, which the command loads only for `pfig render`. */
const isRenderer = (id: string) =>
  /[\\/]render[\\/]index\.(js|ts)$/.test(id) || id === '../../render/index.js';

/** The script of the page of the embed builder, with all languages inside. */
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

/** The `pfig` command with all its packages inside, so that applications install Lit only. */
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
  modulePart(languages),
  languageScript(languageScripts(GENERATED, languages)),
  renderer(),
  modules(),
  command(),
  customDataParser(),
  frame(),
  firstScript(),
  moduleScript(languages),
];
