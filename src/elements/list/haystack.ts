import {lookUp} from '../../internal/look-up.js';
import {plain, type L10n} from '../../locale/l10n.js';
import {valuesOf} from '../../model/facets.js';
import {fold} from '../../model/search.js';
import type {Partner} from '../../model/types.js';
import {facetLabel, kindLabel, seatLabel} from '../../view/shared/labels.js';
import {textsOf} from '../../view/shared/text.js';

const made = new WeakMap<L10n, WeakMap<Partner, string>>();

function gather(partner: Partner, l10n: L10n): string {
  const {name, acronym, newName, summary, description = []} = textsOf(partner, l10n) ?? {};
  const {figures = [], offices = [], services = [], projects = []} = partner;
  const texts = [
    ...[name, acronym, newName, summary, ...description],
    ...figures.map(({id}) => lookUp(l10n.texts.figures, id)),
    ...offices.map(({value: {city}}) => lookUp(l10n.texts.places, city) ?? city),
    ...services.map(({value}) => value.name),
    ...projects.map(({id}) => lookUp(l10n.texts.projects, id)?.name),
  ];
  return fold(
    [
      ...texts.filter((text) => text !== undefined).map(plain),
      kindLabel(partner, l10n),
      seatLabel(partner, l10n),
      ...valuesOf(partner, 'country').map((code) => l10n.country(code)),
      ...valuesOf(partner, 'project').map((id) => facetLabel('project', id, l10n)),
      // Last, and apart: a line feed is in no word that is sought.
    ].join('\n'),
  ).concat('\n', partner.aliases ?? '');
}

/**
 * All that search looks through of a partner: what its card says in the language shown,
 * and its names in every language. Made at the first search.
 */
function haystack(partner: Partner, l10n: L10n): string {
  const known = made.get(l10n) ?? new WeakMap<Partner, string>();
  made.set(l10n, known);
  const text = known.get(partner) ?? gather(partner, l10n);
  known.set(partner, text);
  return text;
}

/** Whether all words are found in what there is of a partner. */
export function finds(words: readonly string[], partner: Partner, l10n: L10n): boolean {
  if (words.length === 0) return true;
  const text = haystack(partner, l10n);
  return words.every((word) => text.includes(word));
}
