import {SOURCE_LANG} from '../../locale/language.js';
import type {Data} from '../build/files.js';

// What a language may have, or lack, by itself: where names lead, short forms, and whose formats it takes.
const OWN = ['knownBy', 'locale', 'short'];

/** The paths of all texts in a tree; a text that names its language counts as one. */
function* paths(node: unknown, path = ''): Generator<string> {
  if (typeof node !== 'object' || node === null || 'value' in node) yield path;
  else {
    for (const [key, child] of Object.entries(node)) {
      if (!OWN.includes(key)) yield* paths(child, `${path}/${key}`);
    }
  }
}

/** A line for each text that the source language has and another lacks, or the other way round. */
export function checkCompleteness({texts}: Data): string[] {
  const source = new Set(paths(texts.get(SOURCE_LANG)));
  return [...texts].flatMap(([lang, text]) => {
    const own = new Set(paths(text));
    const line = (path: string, found: string) =>
      `data/text/${lang}.json ${path}: found ${found} as in ${SOURCE_LANG}.json`;
    return [
      ...[...source]
        .filter((path) => !own.has(path))
        .map((path) => line(path, 'no text, expected one')),
      ...[...own]
        .filter((path) => !source.has(path))
        .map((path) => line(path, 'a text, expected none')),
    ];
  });
}
