import type {Data} from '../build/files.js';
import {prose} from './check-figures.js';

/** Signs that French writes apart from the word before them, or after it, by a space that can break. */
const BREAKING_SPACES = /\S+ [;:!?»]|« \S+/gu;

/** A line for each place in a French text where a sign may begin or end a line alone. */
export const checkTypography = ({texts}: Data): string[] =>
  [...texts]
    .filter(([lang]) => lang === 'fr')
    .flatMap(([lang, file]) =>
      prose(file).flatMap(([path, text]) =>
        (text.match(BREAKING_SPACES) ?? []).map(
          (found) =>
            `data/text/${lang}.json ${path}: found "${found}" with a space, expected a no-break space (U+00A0)`,
        ),
      ),
    );
