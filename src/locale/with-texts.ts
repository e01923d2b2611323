import type {Texts} from '../model/texts.js';
import type {L10n} from './l10n.js';

const made = new WeakMap<Texts, WeakMap<L10n, L10n>>();

/**
 * The same words and formats with the texts of a directory of someone else's. Kinds,
 * figures and projects that it does not word keep the words of the language; of
 * partners and programmes it has its own or none. Made once for each pair.
 */
export function withTexts(l10n: L10n, texts: Texts): L10n {
  const known = made.get(texts) ?? new WeakMap<L10n, L10n>();
  made.set(texts, known);
  const merged = known.get(l10n) ?? {
    ...l10n,
    texts: {
      ...texts,
      kinds: {...l10n.texts.kinds, ...texts.kinds},
      figures: {...l10n.texts.figures, ...texts.figures},
      projects: {...l10n.texts.projects, ...texts.projects},
    },
  };
  known.set(l10n, merged);
  return merged;
}
