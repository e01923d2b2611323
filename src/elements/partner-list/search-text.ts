import {lookUp} from '../../model/objects.js';
import {textValue, type Partner} from '../../model/types.js';
import type {L10n} from '../../locale/l10n.js';
import {valuesOf} from '../../model/facets.js';
import {fold} from '../../model/search.js';
import {facetLabel, kindLabel, seatLabel} from '../partner/labels.js';
import {textsOf} from '../partner/text.js';

/**
 * All that search looks through of a partner, as words are compared: what its card says in the
 * language shown, and its names in every language.
 */
export function searchText(partner: Partner, l10n: L10n): string {
  const texts = textsOf(partner, l10n);
  const {name, acronym, newName, formerName, summary, description = []} = texts ?? {};
  const {figures = [], offices = [], services = [], projects = []} = partner;
  const said = [
    name,
    acronym,
    newName,
    formerName,
    summary,
    ...description,
    ...figures.map(({id}) => lookUp(l10n.texts.figures, id)),
    ...offices.map(({value: {city}}) => lookUp(l10n.texts.places, city) ?? city),
    ...services.map(({value}) => value.name),
    ...projects.map(({id}) => lookUp(l10n.texts.projects, id)?.name),
  ];
  const words = [
    ...said.filter((text) => text !== undefined).map(textValue),
    kindLabel(partner, l10n),
    seatLabel(partner, l10n),
    ...valuesOf(partner, 'country').map((code) => l10n.country(code)),
    ...valuesOf(partner, 'project').map((id) => facetLabel('project', id, l10n)),
  ];
  // A line feed is in no word that is searched for. The aliases are folded already.
  return `${fold(words.join('\n'))}\n${partner.aliases ?? ''}`;
}
