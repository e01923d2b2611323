import type {Language} from '../src/index.js';

/** A tag for private use, which no real language has. */
export const PSEUDO = 'qps';

const ACCENTED: Record<string, string> = {a: 'á', e: 'é', i: 'î', o: 'ö', u: 'ü', n: 'ñ', c: 'ç'};

/** `Projets` → `⟦Pröjéts⟧`; placeholders in braces do not change. */
const accented = (text: string): string =>
  `⟦${text.replace(/\{\w+\}|[aeiounc]/g, (part) => ACCENTED[part] ?? part)}⟧`;

/** A message, each plural form of its own. */
const pseudoWord = (word: string): string =>
  /^\w+:.*\|/.test(word)
    ? word
        .split('|')
        .map((form) =>
          form.replace(
            /^(\s*\w+:\s*)(.*?)\s*$/,
            (_, key: string, text: string) => key + accented(text),
          ),
        )
        .join(' | ')
    : accented(word);

/** Every text of a tree, however deep; marks of language stay. */
function pseudoTexts<T>(node: T): T {
  if (typeof node === 'string') return accented(node) as T;
  if (Array.isArray(node)) return node.map(pseudoTexts) as T;
  return Object.fromEntries(
    Object.entries(node as object).map(([key, value]) => [
      key,
      key === 'lang' ? (value as unknown) : pseudoTexts(value as unknown),
    ]),
  ) as T;
}

/** The source language with every text and word marked. */
export const pseudoLanguage = (
  {format, texts}: Language,
  words: Readonly<Record<string, string>>,
): Language => ({
  format,
  lang: PSEUDO,
  templates: Object.fromEntries(Object.entries(words).map(([id, word]) => [id, pseudoWord(word)])),
  texts: pseudoTexts(texts),
});
