import type {Data} from '../build/files.js';
import {typographyProblems} from '../build/typography.js';
import {prose} from './check-figures.js';

/** A line for each place in the prose of a language where a sign may begin or end a line alone. */
export const checkTypography = ({texts}: Data): string[] =>
  [...texts].flatMap(([lang, file]) =>
    prose(file).flatMap(([path, text]) =>
      typographyProblems(lang, text).map((problem) => `data/text/${lang}.json ${path}: ${problem}`),
    ),
  );
