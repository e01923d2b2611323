import {memoize} from '../internal/memoize.js';
import type {Texts} from '../model/texts.js';
import type {L10n} from './l10n.js';

/** Members of both, those of the second first; without a prototype, whose members are no texts. */
const overlay = <T extends object>(under: T, over: T): T =>
  Object.assign(Object.create(null) as T, under, over);

/**
 * The same words and formats with the texts of a directory of someone else's. Kinds,
 * figures and projects that it does not word keep the words of the language; of
 * partners and programmes it has its own or none. Made once for each pair.
 */
export const withTexts = memoize((l10n: L10n, texts: Texts): L10n => ({
  ...l10n,
  texts: {
    ...texts,
    kinds: overlay(l10n.texts.kinds, texts.kinds),
    figures: overlay(l10n.texts.figures, texts.figures),
    projects: overlay(l10n.texts.projects, texts.projects),
  },
}));
