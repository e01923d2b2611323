import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {textValue, type Texts, type Directory, type Source} from '../../model/types.js';
import {FORMAT, type Templates, SOURCE_LANG} from '../../locale/language-file.js';
import {fold} from '../../model/search.js';
import {readData} from '../data/data.js';
import type {Data, TextFile} from './files.js';
import {precomputeFormats} from './precompute-formats.js';
import {toModule} from './to-module.js';
import {readWords} from './words.js';

/** The words of the names and acronyms of a partner in all languages, each once and sorted. */
function aliases({texts}: Data, id: string): string {
  const names = [...texts.values()].flatMap(({partners}) => {
    const {name, acronym, newName, formerName} = partners[id]!;
    return [name, acronym, newName, formerName].filter((text) => text !== undefined).map(textValue);
  });
  // Words that search cannot tell apart are one; of several spellings, the first.
  const words = new Map<string, string>();
  for (const word of names.flatMap((name) => name.split(/\s+/))) {
    const folded = fold(word).trim();
    if (folded && !words.has(folded)) words.set(folded, word);
  }
  const folded = [...words.keys()];
  // Search finds a word within a longer one.
  return folded
    .filter((word) => !folded.some((other) => other !== word && other.includes(word)))
    .sort()
    .map((word) => words.get(word))
    .join(' ');
}

/** Facts with short sources, as views read them. Facts with the same source still share one object. */
function withShortSources<T>(facts: T): T {
  const shortSources = new Map<Source, Source>();
  const shorten = (source: Source): Source => {
    const {read: _, ...others} = source;
    const short = shortSources.get(source) ?? others;
    shortSources.set(source, short);
    return short;
  };
  const copy = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(copy);
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node).map(([key, child]: [string, unknown]) => [
      key,
      key === 'source' ? (child as readonly Source[]).map(shorten) : copy(child),
    ]);
    return Object.fromEntries(entries);
  };
  return copy(facts) as T;
}

/** The facts that views read. All others are in the open data, but not in the bundles. */
function bundledFacts(data: Data): Directory {
  const {edition, programme, partners, projects} = withShortSources({
    edition: data.edition,
    programme: data.programme,
    partners: data.partners,
    projects: data.projects,
  });
  return {
    edition,
    programme,
    partners: partners.map((partner) => ({...partner, aliases: aliases(data, partner.id)})),
    projects,
  };
}

/** The texts that views read. */
function bundledTexts({
  programme,
  kinds,
  figures,
  places,
  regions,
  bodies,
  projects,
  partners,
}: TextFile): Texts {
  const {name, introduction, projectsNote, funding, disclaimer} = programme;
  return {
    programme: {name, introduction, projectsNote, funding, disclaimer},
    kinds,
    figures,
    places,
    regions,
    bodies,
    projects,
    partners,
  };
}

/** The words of the elements or of the builder, which are in no script that visitors load. */
const wordsOf = (user: 'elements' | 'builder', words: Templates): Templates =>
  Object.fromEntries(
    Object.entries(words).filter(([id]) => id.startsWith('builder-') === (user === 'builder')),
  );

function languageModule(data: Data, words: ReadonlyMap<string, Templates>, lang: string): string {
  // The words of the source language are in the code.
  const templates = lang === SOURCE_LANG ? {} : wordsOf('elements', words.get(lang)!);
  const text = data.texts.get(lang)!;
  const {locale} = text;
  return toModule({
    format: FORMAT,
    lang,
    locale,
    templates,
    texts: bundledTexts(text),
    precomputed: precomputeFormats(
      data,
      locale ?? lang,
      Object.values(text.kinds).map(({one}) => textValue(one)),
    ),
  });
}

/**
 * Writes a file only if its content changes, because other processes may read it, and their caches
 * depend on its time.
 */
async function writeChanged(file: string, content: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before !== content) await writeFile(file, content);
}

const loadersModule = (languages: readonly string[]) =>
  `export const loaders = {\n${languages
    .map((lang) => `  ${JSON.stringify(lang)}: () => import('./locales/${lang}.js'),\n`)
    .join('')}};\n`;

/**
 * Compiles `data/` into the modules that `src` imports, in `.generated/`:
 * `facts.js`, `locales/<lang>.js`, `loaders.js`, `words.js` and `version.js`.
 */
export async function generate(root: string): Promise<Data> {
  const data = await readData(root);
  const words = readWords(root);
  const folder = join(root, '.generated');
  await mkdir(join(folder, 'locales'), {recursive: true});
  const write = async (name: string, code: string, types: string) => {
    await writeChanged(join(folder, `${name}.js`), code);
    await writeChanged(join(folder, `${name}.d.ts`), types);
  };
  const language = (up: string) =>
    `import type {Language} from '${up}src/locale/language-file.js';\n` +
    `declare const language: Language;\nexport default language;\n`;
  await write(
    'facts',
    toModule(bundledFacts(data)),
    `import type {Directory} from '../src/model/types.js';\n` +
      `declare const facts: Directory;\nexport default facts;\n`,
  );
  const literals = (values: readonly string[]) => values.map((value) => `'${value}'`).join(' | ');
  const idsOf = (items: readonly {readonly id: string}[]) => literals(items.map(({id}) => id));
  const kinds = new Set(data.partners.map(({kind}) => kind.value));
  await write(
    'ids',
    'export {};\n',
    `/** Ids of the partners in the bundled data. */\nexport type PartnerId = ${idsOf(data.partners)};\n` +
      `/** Kinds of partner in the bundled data. */\nexport type PartnerKind = ${literals([...kinds])};\n` +
      `/** Ids of the projects in the bundled data. */\nexport type ProjectId = ${idsOf(data.projects)};\n`,
  );
  const languages = [...data.texts.keys()];
  // A language may have been removed from `data/`.
  for (const file of await readdir(join(folder, 'locales'))) {
    if (!data.texts.has(file.replace(/\..*$/, ''))) await rm(join(folder, 'locales', file));
  }
  for (const lang of languages) {
    await write(`locales/${lang}`, languageModule(data, words, lang), language('../../'));
  }
  const source = wordsOf('elements', words.get(SOURCE_LANG)!);
  const ids = Object.keys(source);
  await write(
    'words',
    toModule(source),
    `/** Ids of the interface's words, as in data/xliff. */\n` +
      `export type WordId = ${ids.map((id) => JSON.stringify(id)).join(' | ')};\n` +
      `declare const words: Record<WordId, string>;\nexport default words;\n`,
  );
  await write(
    'builder-words',
    toModule(Object.fromEntries([...words].map(([lang, all]) => [lang, wordsOf('builder', all)]))),
    `import type {Templates} from '../src/locale/language-file.js';\n` +
      `/** Words of the embed builder, by language. */\n` +
      `declare const words: Readonly<Record<string, Templates>>;\nexport default words;\n`,
  );
  await write(
    'loaders',
    loadersModule(languages),
    `import type {Loader} from '../src/locale/catalogue.js';\n` +
      `export declare const loaders: Readonly<Record<string, Loader>>;\n`,
  );
  const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  await write(
    'version',
    `export const version = ${JSON.stringify(version)};\n`,
    `/** Version of this package. */\nexport declare const version: string;\n`,
  );
  return data;
}
