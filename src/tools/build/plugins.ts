import {join} from 'node:path';
import {transformSync} from 'esbuild';
import {minifyHTMLLiterals} from 'minify-literals';
import type {Plugin} from 'rollup';

type Minified = ReturnType<typeof minifyHTMLLiterals>;

/** Minified modules by their source text, because most modules are in several bundles. */
const minified = new Map<string, Minified>();

/** The minifier of CSS that comes with the one for templates reads no nested rules. */
const minifyCss = (css: string): string =>
  transformSync(css, {loader: 'css', minify: true, charset: 'ascii'}).code.trim();

function minifyLiterals(code: string, fileName: string): Minified {
  // In SVG the slash ends an element.
  const minifyOptions = {keepClosingSlash: true, minifyCSS: minifyCss};
  const result = minified.get(code) ?? minifyHTMLLiterals(code, {fileName, minifyOptions});
  minified.set(code, result);
  return result;
}

/** Minifies the text of `html` and `css` templates in our own sources. */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (!id.includes('/src/')) return null;
    const result = await minifyLiterals(code, id);
    return result ? {code: result.code, map: null} : null;
  },
});

/**
 * Makes Chromium compile all functions of a script on another thread while the script arrives: most of
 * them are called at once, and otherwise each is compiled in its first call, on the page's thread. Other
 * browsers read a comment.
 */
export const compiledOnArrival = (): Plugin => ({
  name: 'compiled-on-arrival',
  renderChunk: (code) => ({code: `//# allFunctionsCalledOnLoad\n${code}`, map: null}),
});

/** Removes the notes for translators from `msg` calls, because only lit-localize reads them. */
export const withoutDescriptions = (): Plugin => ({
  name: 'without-descriptions',
  transform: (code, id) =>
    id.includes('/src/')
      ? {code: code.replace(/,\s*desc:\s*('[^']*'|"[^"]*"|`[^`]*`)/g, ''), map: null}
      : null,
});

/** Removes the loaders of languages from a script with its language inside. */
export const withoutLoaders = (generated: string): Plugin => ({
  name: 'without-loaders',
  load(id) {
    return id === join(generated, 'loaders.js') ? 'export const loaders = {};' : null;
  },
});

/** Moves the parser of custom data into a separate file. */
export const lazyParser = (): Plugin => ({
  name: 'lazy-parser',
  resolveId(source, importer) {
    const isParser = source === './parser.js' && importer?.includes('/elements/base/');
    return isParser ? importer!.replace(/[^/]+$/, 'lazy-parser.ts') : null;
  },
});

/**
 * Loads language files by a computed address, so that a failed request can be repeated with another
 * address. Bundlers of applications need fixed addresses, and get the original module.
 *
 * @param folder the language files as seen from the script.
 */
export const renewableLanguages = (
  generated: string,
  languages: readonly string[],
  folder: string,
): Plugin => ({
  name: 'renewable-languages',
  load(id) {
    if (id !== join(generated, 'loaders.js')) return null;
    return `export const loaders = Object.fromEntries(${JSON.stringify(languages)}.map((lang) => [
      lang,
      (failures) => import(\`${folder}/\${lang}.js\${failures ? \`?\${failures}\` : ''}\`),
    ]));`;
  },
});
