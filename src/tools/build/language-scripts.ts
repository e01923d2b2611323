import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {OutputChunk, Plugin} from 'rollup';
import {modulesOf, writeModuleSizes} from './module-sizes.js';
import {toExpression} from './to-module.js';

/** The languages of a script in `src/embed/join.ts`: a global, so that minifiers leave the name. */
const PLACEHOLDER = '__PFIG_LANGUAGES__';

/** Makes a script without a language inside. */
export const withoutLanguages = (): Plugin => ({
  name: 'without-languages',
  transform: (code, id) =>
    id.endsWith('/embed/join.ts')
      ? {code: code.replace(`= ${PLACEHOLDER}`, '= []'), map: null}
      : null,
});

/** The texts and words of a language as an expression. */
async function languageExpression(file: string): Promise<string> {
  const {default: language} = (await import(pathToFileURL(file).href)) as {default: unknown};
  return toExpression(language);
}

/**
 * Makes a script for each language, `pfig.<lang>.js`, from the finished script. A language is one
 * expression without names in common with the script. Therefore the script is minified only once.
 */
export const languageScripts = (generated: string, languages: readonly string[]): Plugin => ({
  name: 'language-scripts',
  async generateBundle(_, bundle) {
    const [script, ...others] = Object.values(bundle);
    if (script?.type !== 'chunk' || others.length > 0) this.error('expected one script');
    const {code, fileName} = script as OutputChunk;
    const [before, after, ...more] = code.split(PLACEHOLDER);
    if (after === undefined || more.length > 0) {
      this.error(`${fileName}: expected ${PLACEHOLDER} once`);
    }
    const sizes = modulesOf(script as OutputChunk);
    for (const lang of languages) {
      const file = join(generated, 'locales', `${lang}.js`);
      const expression = await languageExpression(file);
      const source = `${before}[${expression}]${after}`;
      this.emitFile({type: 'asset', fileName: `pfig.${lang}.js`, source});
      await writeModuleSizes(`pfig.${lang}.js`, {...sizes, [file]: expression.length});
    }
    Reflect.deleteProperty(bundle, fileName);
  },
});
