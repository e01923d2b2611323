import {existsSync, readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Config} from '@lit/localize-tools/lib/types/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {Templates} from '../../locale/catalogue.js';
import {SOURCE} from '../../locale/source.js';
import {KnownError} from './known-error.js';

/** Languages that have a file of texts, the source language aside. */
export const targetLanguages = (root: string): string[] =>
  readdirSync(join(root, 'data/text'))
    .map((file) => basename(file, '.json'))
    .filter((lang) => lang !== SOURCE)
    .sort();

/** lit-localize over `src`, with `data/xliff` as what translators get and give back. */
export function localizer(root: string): RuntimeLitLocalizer {
  const resolve = (path: string) => join(root, path);
  const config = {
    sourceLocale: SOURCE,
    targetLocales: targetLanguages(root),
    inputFiles: ['src/**/*.ts'],
    output: {mode: 'runtime', outputDir: '.generated/words', language: 'js'},
    interchange: {format: 'xliff', xliffDir: 'data/xliff'},
    baseDir: root,
    resolve,
  } as unknown as Config;
  return new RuntimeLitLocalizer(config as ConstructorParameters<typeof RuntimeLitLocalizer>[0]);
}

const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

/** The categories that `Intl.PluralRules` may choose in a language. */
const categories = (lang: string) =>
  new Intl.PluralRules(lang).resolvedOptions().pluralCategories as string[];

/** The categories a message of the form `one: … | other: …` has, or none if it has no forms. */
function forms(text: string): string[] {
  return /^\w+:.*\|/.test(text) ? text.split('|').map((form) => form.split(':')[0]!.trim()) : [];
}

/** What is wrong with the words of one language, a line each. */
function problems(lang: string, id: string, source: string, text: string | undefined): string[] {
  const place = lang === SOURCE ? `src "${id}"` : `data/xliff/${lang}.xlf "${id}"`;
  if (!text?.trim()) return [`${place}: found no translation, wanted one of "${source}"`];
  const missing = forms(source).length
    ? categories(lang).filter((category) => !forms(text).includes(category))
    : [];
  return [
    ...missing.map((category) => `${place}: found no plural form "${category}", wanted one`),
    ...(missing.length === 0 && !forms(source).length && holes(source) !== holes(text)
      ? [`${place}: found placeholders "${holes(text)}", wanted "${holes(source)}"`]
      : []),
  ];
}

/**
 * The interface's words of every language; the source's are those in the code.
 *
 * lit-localize itself falls back to the source and exits 0 where a translation
 * is missing; here that is an error.
 *
 * @throws KnownError with one line for each missing, empty or unfit translation.
 */
export function readWords(root: string): Map<string, Templates> {
  const tool = localizer(root);
  const {messages, errors} = tool.extractSourceMessages();
  if (errors.length > 0) {
    throw new KnownError(errors.map(({messageText}) => String(messageText)).join('\n'));
  }
  const byId = (list: readonly {name: string; contents: readonly unknown[]}[]) =>
    new Map(list.map(({name, contents}) => [name, contents.map(String).join('')]));
  const source = byId(messages);
  const {translations} = tool.readTranslationsSync();
  const words = new Map<string, Templates>();
  const found: string[] = [];
  for (const lang of [SOURCE, ...targetLanguages(root)]) {
    if (lang !== SOURCE && !existsSync(join(root, `data/xliff/${lang}.xlf`))) {
      found.push(`data/xliff/${lang}.xlf: found no file, wanted one: run npm run localize`);
      continue;
    }
    const own = lang === SOURCE ? source : byId(translations.get(lang as never) ?? []);
    for (const [id, text] of source) found.push(...problems(lang, id, text, own.get(id)));
    words.set(lang, Object.fromEntries([...source.keys()].sort().map((id) => [id, own.get(id)!])));
  }
  if (found.length > 0) throw new KnownError(found.join('\n'));
  return words;
}
