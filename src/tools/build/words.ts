import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {Config} from '@lit/localize-tools/lib/types/config.js';
import {type Templates, SOURCE_LANG} from '../../locale/language.js';
import {wordProblems} from './check-words.js';
import {KnownError} from './known-error.js';
import {languagesIn} from './languages.js';

/** lit-localize over `src`, with `data/xliff` as what translators get and give back. */
export function localizer(root: string): RuntimeLitLocalizer {
  const resolve = (path: string) => join(root, path);
  const config = {
    sourceLocale: SOURCE_LANG,
    targetLocales: languagesIn(root).filter((lang) => lang !== SOURCE_LANG),
    // The tools say nothing to visitors; with them come the types of all that they use.
    inputFiles: ['src/**/*.ts', '!src/tools/**'],
    // Without this file, the types of every package would be read.
    tsConfig: 'src/tools/tsconfig.words.json',
    output: {mode: 'runtime', outputDir: '.generated/words', language: 'js'},
    interchange: {format: 'xliff', xliffDir: 'data/xliff'},
    baseDir: root,
    resolve,
  } as unknown as Config;
  return new RuntimeLitLocalizer(config as ConstructorParameters<typeof RuntimeLitLocalizer>[0]);
}

type Messages = readonly {readonly name: string; readonly contents: readonly unknown[]}[];

const byId = (messages: Messages) =>
  new Map(messages.map(({name, contents}) => [name, contents.map(String).join('')]));

/** What translators have given back, as lit-localize reads it. */
function translationsOf(tool: RuntimeLitLocalizer): ReadonlyMap<string, Messages> {
  try {
    return tool.readTranslationsSync().translations;
  } catch (error) {
    // A file that is no XLIFF: the tool's message names it.
    throw new KnownError((error as Error).message);
  }
}

/** The messages in the code, by id: the words of the source. To find them, all of `src` is compiled. */
export function readMessages(root: string): ReadonlyMap<string, string> {
  const {messages, errors} = localizer(root).extractSourceMessages();
  if (errors.length > 0) {
    throw new KnownError(errors.map(({messageText}) => String(messageText)).join('\n'));
  }
  return byId(messages);
}

/**
 * The interface's words of every language; the source's are those in the code.
 *
 * lit-localize itself falls back to the source and exits 0 where a translation
 * is missing; here that is an error.
 *
 * @throws KnownError with one line for each missing, empty or unfit translation.
 */
export function readWords(root: string, source = readMessages(root)): Map<string, Templates> {
  const translations = translationsOf(localizer(root));
  const words = new Map<string, Templates>();
  const found: string[] = [];
  for (const lang of languagesIn(root)) {
    const file = lang === SOURCE_LANG ? 'src' : `data/xliff/${lang}.xlf`;
    if (!existsSync(join(root, file))) {
      found.push(`${file}: found no file, expected one: run npm run localize`);
      continue;
    }
    const own = lang === SOURCE_LANG ? source : byId(translations.get(lang) ?? []);
    for (const [id, text] of source) {
      const problems = wordProblems(lang, text, own.get(id));
      found.push(...problems.map((problem) => `${file} "${id}": ${problem}`));
    }
    words.set(lang, Object.fromEntries([...source.keys()].sort().map((id) => [id, own.get(id)!])));
  }
  if (found.length > 0) throw new KnownError(found.join('\n'));
  return words;
}
