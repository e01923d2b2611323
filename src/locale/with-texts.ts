import {memoize} from '../model/memoize.js';
import type {Texts} from '../model/types.js';
import type {L10n} from './l10n.js';

/**
 * The same words and formats with the texts of a directory of someone else's. Kinds,
 * figures and projects that it does not word keep the words of the language; of
 * partners and programmes it has its own or none. Made once for each pair.
 */
export const withTexts = memoize((l10n: L10n, texts: Texts): L10n => ({
  ...l10n,
  texts: {
    ...texts,
    kinds: {...l10n.texts.kinds, ...texts.kinds},
    figures: {...l10n.texts.figures, ...texts.figures},
    projects: {...l10n.texts.projects, ...texts.projects},
  },
}));
