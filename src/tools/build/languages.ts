import {readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {SOURCE_LANG} from '../../locale/language-file.js';

/** The languages with a file in `data/text`; the source language is first. */
export const languagesIn = (root: string): string[] =>
  readdirSync(join(root, 'data/text'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .sort((a, b) => Number(b === SOURCE_LANG) - Number(a === SOURCE_LANG) || a.localeCompare(b));
