import {SOURCE_LANG} from '../../locale/language-file.js';
import type {Data} from '../build/files.js';

// Members that a language may have or lack: links of names, short forms, and the locale of its formats.
const OPTIONAL_KEYS = ['knownBy', 'locale', 'short'];

/** The paths of all texts in a tree. A text with its language, `{value, lang}`, is one text. */
function* paths(node: unknown, path = ''): Generator<string> {
  if (typeof node !== 'object' || node === null || 'value' in node) yield path;
  else {
    for (const [key, child] of Object.entries(node)) {
      if (!OPTIONAL_KEYS.includes(key)) yield* paths(child, `${path}/${key}`);
    }
  }
}

/** A line for each text that only the source language has, or only another language. */
export function checkCompleteness({texts}: Data): string[] {
  const source = new Set(paths(texts.get(SOURCE_LANG)));
  return [...texts].flatMap(([lang, text]) => {
    const translated = new Set(paths(text));
    const line = (path: string, found: string) =>
      `data/text/${lang}.json ${path}: found ${found} as in ${SOURCE_LANG}.json`;
    return [
      ...[...source]
        .filter((path) => !translated.has(path))
        .map((path) => line(path, 'no text, expected one')),
      ...[...translated]
        .filter((path) => !source.has(path))
        .map((path) => line(path, 'a text, expected none')),
    ];
  });
}
