import {join} from 'node:path';
import {transform} from 'esbuild';
import {minifyHTMLLiterals} from 'minify-literals';
import type {Plugin} from 'rollup';

/** Minifies the text of `html` and `css` templates in our own sources. */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (!id.includes('/src/')) return null;
    // In SVG the slash is what ends an element.
    const minifyOptions = {keepClosingSlash: true};
    const result = await minifyHTMLLiterals(code, {fileName: id, minifyOptions});
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

/** Puts one language in the place of French, and leaves the ways to load others out. */
export const oneLanguage = (generated: string, lang: string): Plugin => ({
  name: 'one-language',
  load(id) {
    return id === join(generated, 'loaders.js') ? 'export const loaders = {};' : null;
  },
  resolveId(source) {
    return source.endsWith('/.generated/locales/fr.js')
      ? join(generated, `locales/${lang}.js`)
      : null;
  },
});

/** Leaves the reader of other people's data to a file of its own. */
export const lateReader = (): Plugin => ({
  name: 'late-reader',
  resolveId(source, importer) {
    const late = source === './reader.js' && importer?.includes('/elements/shared/');
    return late ? importer!.replace(/[^/]+$/, 'late-reader.ts') : null;
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
