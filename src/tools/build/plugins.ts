import {join} from 'node:path';
import {transform} from 'esbuild';
import {minifyHTMLLiterals} from 'minify-literals';
import type {Plugin} from 'rollup';

type Minified = ReturnType<typeof minifyHTMLLiterals>;

/** What has been minified, by its text: most modules are in several bundles. */
const minified = new Map<string, Minified>();

function minifyLiterals(code: string, fileName: string): Minified {
  // In SVG the slash is what ends an element.
  const minifyOptions = {keepClosingSlash: true};
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
 * Writes template literals as calls with ordinary strings. Programs that content systems shorten
 * scripts with (rjsmin, for one) take templates inside templates for code, and blanks out of them.
 *
 * @param format `iife` for classic scripts: what keeps the strings must not become a global variable.
 */
export const withoutTemplateLiterals = (format: 'es' | 'iife'): Plugin => ({
  name: 'without-template-literals',
  async renderChunk(code) {
    const plain = await transform(code, {
      target: 'es2022',
      charset: 'ascii',
      supported: {'template-literal': false},
      ...(format === 'iife' && {format}),
    });
    return {code: plain.code, map: null};
  },
});

/** Takes translators' notes out of `msg` calls: lit-localize has read them from the source. */
export const withoutDescriptions = (): Plugin => ({
  name: 'without-descriptions',
  transform: (code, id) =>
    id.includes('/src/')
      ? {code: code.replace(/,\s*desc:\s*('[^']*'|"[^"]*"|`[^`]*`)/g, ''), map: null}
      : null,
});

/** Leaves the ways to load languages out. */
export const withoutLoaders = (generated: string): Plugin => ({
  name: 'without-loaders',
  load(id) {
    return id === join(generated, 'loaders.js') ? 'export const loaders = {};' : null;
  },
});

/** Leaves the parser of custom data to a file of its own. */
export const lazyParser = (): Plugin => ({
  name: 'lazy-parser',
  resolveId(source, importer) {
    const late = source === './parser.js' && importer?.includes('/elements/base/');
    return late ? importer!.replace(/[^/]+$/, 'lazy-parser.ts') : null;
  },
});

/**
 * Language files by an address of our own making, so that one that did not arrive
 * can be asked for anew; a bundler needs addresses it can read, and gets those.
 */
export const renewableLanguages = (generated: string, languages: readonly string[]): Plugin => ({
  name: 'renewable-languages',
  load(id) {
    if (id !== join(generated, 'loaders.js')) return null;
    return `export const loaders = Object.fromEntries(${JSON.stringify(languages)}.map((lang) => [
      lang,
      (failures) => import(\`./locales/\${lang}.js\${failures ? \`?\${failures}\` : ''}\`),
    ]));`;
  },
});
