import {readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {SOURCE} from '../../locale/source.js';

/** Languages that have a file of texts; the source language first. */
export const languagesIn = (root: string): string[] =>
  readdirSync(join(root, 'data/text'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .sort((a, b) => Number(b === SOURCE) - Number(a === SOURCE) || a.localeCompare(b));
