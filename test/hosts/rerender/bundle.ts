import {readFile} from 'node:fs/promises';
import {build, type Plugin} from 'esbuild';
import {compile} from 'svelte/compiler';

/** Components of Svelte, for a page in a browser. */
const svelte: Plugin = {
  name: 'svelte',
  setup({onLoad}) {
    onLoad({filter: /\.svelte$/}, async ({path}) => {
      const source = await readFile(path, 'utf8');
      const {js} = compile(source, {filename: path, generate: 'client', dev: true});
      return {contents: js.code, loader: 'js'};
    });
  },
};

/** A script as a page loads it, with what frameworks say in development. */
export async function bundle(entry: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'ascii',
    target: 'es2022',
    conditions: ['browser', 'development'],
    mainFields: ['browser', 'module', 'main'],
    // Vue with its compiler, as pages without a build use it.
    alias: {vue: 'vue/dist/vue.esm-bundler.js'},
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    plugins: [svelte],
  });
  return outputFiles[0]!.text;
}

/** Our script in English, made from the sources: no build is needed. */
export const ourScript = async (): Promise<string> => {
  const {outputFiles} = await build({
    stdin: {
      contents: `import language from './.generated/locales/en.js';
        import {start} from './src/embed/start.js'; start(language);`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'ascii',
    target: 'es2022',
    conditions: ['production'],
    tsconfig: 'tsconfig.json',
  });
  return outputFiles[0]!.text;
};
