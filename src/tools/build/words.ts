import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {Config} from '@lit/localize-tools/lib/types/config.js';
import {type Templates, SOURCE_LANG} from '../../locale/language-file.js';
import {wordProblems} from './check-words.js';
import {KnownError} from './known-error.js';
import {languagesIn} from './languages.js';

/** lit-localize for `src`, with the files of the translators in `data/xliff`. */
export function localizer(root: string): RuntimeLitLocalizer {
  const resolve = (path: string) => join(root, path);
  const config = {
    sourceLocale: SOURCE_LANG,
    targetLocales: languagesIn(root).filter((lang) => lang !== SOURCE_LANG),
    // The tools have no words for visitors, and would bring the types of all packages that they use.
    inputFiles: ['src/**/*.ts', '!src/tools/**'],
    // Without this file, lit-localize would read the types of every package.
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

/** The translations in `data/xliff`, by language. */
function translationsOf(tool: RuntimeLitLocalizer): ReadonlyMap<string, Messages> {
  try {
    return tool.readTranslationsSync().translations;
  } catch (error) {
    // The message of the tool names the file that is no XLIFF.
    throw new KnownError((error as Error).message);
  }
}

/** The messages in the code by id, which are the words of the source language. This compiles all of `src`. */
export function readMessages(root: string): ReadonlyMap<string, string> {
  const {messages, errors} = localizer(root).extractSourceMessages();
  if (errors.length > 0) {
    throw new KnownError(errors.map(({messageText}) => String(messageText)).join('\n'));
  }
  return byId(messages);
}

/**
 * The words of the interface in every language; those of the source language are in the code.
 *
 * Without a translation lit-localize itself uses the source text and succeeds. Here a missing
 * translation is an error.
 *
 * @throws KnownError with one line for each missing, empty or unfit translation.
 */
export function readWords(root: string, source = readMessages(root)): Map<string, Templates> {
  const translations = translationsOf(localizer(root));
  const words = new Map<string, Templates>();
  const problems: string[] = [];
  for (const lang of languagesIn(root)) {
    const file = lang === SOURCE_LANG ? 'src' : `data/xliff/${lang}.xlf`;
    if (!existsSync(join(root, file))) {
      problems.push(`${file}: found no file, expected one: run npm run localize`);
      continue;
    }
    const texts = lang === SOURCE_LANG ? source : byId(translations.get(lang) ?? []);
    for (const [id, text] of source) {
      for (const problem of wordProblems(lang, text, texts.get(id))) {
        problems.push(`${file} "${id}": ${problem}`);
      }
    }
    words.set(
      lang,
      Object.fromEntries([...source.keys()].sort().map((id) => [id, texts.get(id)!])),
    );
  }
  if (problems.length > 0) throw new KnownError(problems.join('\n'));
  return words;
}
