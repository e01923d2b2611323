import {lookUp} from '../../model/objects.js';
import {fill} from '../../locale/format.js';
import {textValue, type Partner, type Place} from '../../model/types.js';
import type {L10n} from '../../locale/l10n.js';
import type {Facet} from '../../model/facets.js';

/** Labels as bare strings: where no markup can stand, and to sort and search by. */

/** What a part of a partner is called: over a column, before a fact, in a list of orders. */
export function partLabel(part: 'name' | 'kind' | 'founded' | 'seat', {msg}: L10n): string {
  switch (part) {
    case 'name':
      return msg('Partenaire', {id: 'partner', desc: 'Column: name of the partner.'});
    case 'kind':
      return msg('Catégorie', {id: 'kind', desc: 'Column: the kind of organisation.'});
    case 'founded':
      return msg('Création', {id: 'founded', desc: 'Label: the year of foundation follows.'});
    case 'seat':
      return msg('Siège', {
        id: 'seat',
        desc: 'Label: city and country of the headquarters follow.',
      });
  }
}

/** Where a place's city and country stand in the language's pattern. */
export const placePattern = ({msg}: L10n): string =>
  msg('{city}, {country}', {id: 'place', desc: 'A city in its country.'});

const placeLabel = ({city, country}: Place, l10n: L10n): string =>
  fill(placePattern(l10n), {
    city: textValue(lookUp(l10n.texts.places, city) ?? city),
    country: l10n.country(country),
  });

/** `Lyon, France`, or nothing where the seat is not known. */
export const seatLabel = ({seat}: Partner, l10n: L10n): string =>
  seat ? placeLabel(seat.value, l10n) : '';

/** `jusqu’en décembre 2025`, of a year or a month. */
export const until = (date: string, {msg}: L10n): string =>
  fill(
    msg('jusqu’en {date}', {
      id: 'until',
      desc: 'Until a month or year: something ended then, or is to end; when it began is not said.',
    }),
    {date},
  );

export const kindLabel = ({kind}: Partner, l10n: L10n): string =>
  facetLabel('kind', kind.value, l10n);

/** A value of a facet as a person reads it: `Institut de recherche`, `France`, `SEACOP`. */
export function facetLabel(facet: Facet, value: string, l10n: L10n): string {
  const {kinds, projects} = l10n.texts;
  switch (facet) {
    case 'kind':
      return textValue(lookUp(kinds, value)?.one ?? value);
    case 'country':
      return l10n.country(value);
    case 'project':
      return textValue(lookUp(projects, value)?.acronym ?? value);
  }
}

/** Accessible name of something that acts on one partner: `Détails : INTERPOL`. */
export const actionOn = (action: string, partner: string, {msg}: L10n): string =>
  fill(
    msg('{action}\u00a0: {partner}', {
      id: 'action-on-partner',
      desc: 'Accessible name of a button: what it does, and to which partner.',
    }),
    {action, partner},
  );
