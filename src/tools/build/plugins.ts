import {basename, join} from 'node:path';
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

/** Takes translators' notes out of `msg` calls: lit-localize has read them from the source. */
export const withoutDescriptions = (): Plugin => ({
  name: 'without-descriptions',
  transform: (code, id) =>
    id.includes('/src/')
      ? {code: code.replace(/,\s*desc:\s*('[^']*'|"[^"]*"|`[^`]*`)/g, ''), map: null}
      : null,
});

/** What is changed in lit's own files: `[found, put in its place]`, by file. */
const CHANGES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'lit-html.js': [
    // No policy of Trusted Types: nothing is left that needs one.
    [/(\w+)\?\1\.createPolicy\("lit-html",.*?\):void 0/, 'void 0'],
    [
      /static createElement\((\w+),.*?\.innerHTML=.*?\}/,
      'static createElement($1){return parseTemplate($1)}',
    ],
    // Names of attributes are made by a script, which may not use `$` in all browsers.
    [/"\$lit\$"/, '"_lit_"'],
    [/=document,/, '=own,'],
    [/(\.createTreeWalker\()\w+/, '$1document'],
    [/(\w+\.currentNode=)\w+,(\w+\}p\()/, '$1document,$2'],
    [/\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions.*?\)\.push\(.*?\);/, ''],
  ],
  'reactive-element.js': [
    [/Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/, ''],
    [/\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions.*?\)\.push\(.*?\)/, '0'],
  ],
  'lit-element.js': [
    [/,\w+\.litElementHydrateSupport\?\..*?\);/, ';'],
    [/\w+\?\.\(\{LitElement:\w+\}\);/, ''],
    [/\(\w+\.litElementVersions.*?\)\.push\(.*?\);/, ''],
  ],
};

/**
 * Makes the lit inside a script one that nobody meets: pages may hold another lit, forms
 * and policies under any name it would look for, or be written in XHTML.
 *
 * @param document path of the module that does what lit asks of a document.
 */
export const ownLit = (document: string): Plugin => ({
  name: 'own-lit',
  transform(code, id) {
    const file = basename(id);
    const changes = /[\\/]node_modules[\\/](@?lit)/.test(id) ? CHANGES[file] : undefined;
    if (!changes) return null;
    const changed = changes.reduce((text, [found, replacement]) => {
      if (!found.test(text)) this.error(`${file} no longer has ${String(found)}`);
      return text.replace(found, replacement);
    }, code);
    return file === 'lit-html.js'
      ? {code: `import {own, parseTemplate} from ${JSON.stringify(document)};${changed}`, map: null}
      : {code: changed, map: null};
  },
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
