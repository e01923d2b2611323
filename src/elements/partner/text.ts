import {html} from 'lit';
import {lookUp} from '../../model/objects.js';
import {fold} from '../../model/search.js';
import {fillTemplate, fill} from '../../locale/format.js';
import type {L10n} from '../../locale/l10n.js';
import {direction} from '../../locale/lang.js';
import {
  type PartnerTexts,
  type Text,
  type Partner,
  textValue,
  type Place,
} from '../../model/types.js';
import type {Facet} from '../../model/facets.js';

// A run of words in Latin, Greek or Cyrillic letters, with the digits and signs inside it: `I-24/7` (in
// which a word joiner keeps the parts on one line), `GI-TOC`, `Archives & Records, São Tiago`.
const LEFT_TO_RIGHT =
  /([\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}](?:[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\d\u2060 ./’'&,-]*[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\d])?)/u;

/** A text with the digits that the language, or its region on this page, writes. */
const toLocalDigits = (text: string, {number}: L10n) =>
  number(0) === '0' ? text : text.replace(/\d/g, (digit) => number(Number(digit)));

/**
 * Isolates names in other letters in a text that is written from right to left, so that their words
 * keep their order, and brackets and dashes beside them stay on their side.
 */
function isolateLeftToRight(text: string, l10n: L10n): unknown {
  return l10n.dir === 'ltr'
    ? text
    : text
        .split(LEFT_TO_RIGHT)
        .map((part, index) => (index % 2 ? html`<bdi>${part}</bdi>` : toLocalDigits(part, l10n)));
}

/**
 * A text, marked with its language where that is not the language around it (WCAG 3.1.2). A text
 * that names its language is always isolated, so that neither its direction nor direction marks
 * inside it change anything beside it.
 */
export function localised(text: Text, l10n: L10n): unknown {
  if (typeof text === 'string') return isolateLeftToRight(text, l10n);
  const {value, lang} = text;
  return html`<bdi lang=${lang} dir=${direction(lang)}
    >${lang === l10n.lang ? isolateLeftToRight(value, l10n) : value}</bdi
  >`;
}

/** The texts of one partner. */
export const textsOf = (partner: Partner, l10n: L10n): PartnerTexts | undefined =>
  lookUp(l10n.texts.partners, partner.id);

/** The short name of a partner: its acronym, or its name if that is better known. */
export function displayName(partner: Partner, l10n: L10n): Text {
  const texts = textsOf(partner, l10n);
  const knownBy = texts?.knownBy ?? partner.knownBy;
  const short = knownBy === 'name' ? undefined : texts?.acronym;
  return short ?? texts?.name ?? partner.id;
}

/** A message whose placeholders are replaced by markup, in the order of the message. */
export function fillWithMarkup(
  message: string,
  values: Readonly<Record<string, unknown>>,
): unknown {
  const parts = fillTemplate(message, values);
  const [first, second, third] = parts;
  // In a template of a fixed length each part has one marker in the tree; in a list it has two.
  if (parts.length === 2) return html`${first}${second}`;
  return parts.length === 3 ? html`${first}${second}${third}` : parts;
}

const labelPattern = ({msg}: L10n): string =>
  msg('{label}\u00a0:', {id: 'label', desc: 'A label, before its value on the same line.'});

/** `Projets :`, a label before its value, in the spelling of the language. */
export const withColon = (label: unknown, l10n: L10n): unknown =>
  fillWithMarkup(labelPattern(l10n), {label});

/** The same as a string. */
export const labelBeforeValue = (label: string, l10n: L10n): string =>
  fill(labelPattern(l10n), {label});

/** `196 (nov. 2023)`: a text with a note in brackets; without a note, the text alone. */
export const withNote = (text: unknown, note: unknown, {msg}: L10n): unknown =>
  note
    ? fillWithMarkup(
        msg('{text} {note}', {
          id: 'with-note',
          desc: 'A text and a note on it, which comes with its brackets: “196 (Nov 2023)”.',
        }),
        {text, note: html`<small>(${note})</small>`},
      )
    : text;

/** Items of markup, separated as the language separates the items of a list. */
export const listText = (items: readonly unknown[], l10n: L10n): unknown =>
  fillWithMarkup(l10n.list(items.map((_, index) => `{${index}}`)), {...items});

/** Labels as strings: for places without markup, for sorting and for search. */

/** The label of a field of a partner: above a column, before a fact, in the choice of the order. */
export function fieldLabel(field: 'name' | 'kind' | 'founded' | 'seat', {msg}: L10n): string {
  switch (field) {
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

/** The pattern in which the language writes a city and its country. */
export const placePattern = ({msg}: L10n): string =>
  msg('{city}, {country}', {id: 'place', desc: 'A city in its country.'});

const countryName = ({country}: Place, l10n: L10n): string =>
  country ? l10n.country(country) : '';

/** The name of a city; that of its country where the city is not known. */
export const cityName = (place: Place, l10n: L10n): Text =>
  place.city === undefined
    ? countryName(place, l10n)
    : (lookUp(l10n.texts.places, place.city) ?? place.city);

/**
 * The name of the country after that of the city; nothing where both are the same, as in Singapore, or
 * where one of them is not known.
 */
export function countryAfterCity(place: Place, l10n: L10n): string {
  const name = countryName(place, l10n);
  return fold(textValue(cityName(place, l10n))) === fold(name) ? '' : name;
}

function placeLabel(place: Place, l10n: L10n): string {
  const city = textValue(cityName(place, l10n));
  const country = countryAfterCity(place, l10n);
  return country ? fill(placePattern(l10n), {city, country}) : city;
}

/** `Lyon, France`, or nothing where the seat is not known. */
export const seatLabel = ({seat}: Partner, l10n: L10n): string =>
  seat ? placeLabel(seat.value, l10n) : '';

/** `jusqu’en décembre 2025`, of a year or a month. */
export const untilText = (date: string, {msg}: L10n): string =>
  fill(
    msg('jusqu’en {date}', {
      id: 'until',
      desc: 'Until a month or year: something ended then, or is to end; when it began is not said.',
    }),
    {date},
  );

export const kindLabel = ({kind}: Partner, l10n: L10n): string =>
  facetLabel('kind', kind.value, l10n);

/** An id as a person reads it, where nobody has given it a name: `Pays membres` of `pays-membres`. */
export const nameOfId = (id: string): string =>
  id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** A value of a facet as a person reads it: `Institut de recherche`, `France`, `SEACOP`. */
export function facetLabel(facet: Facet, value: string, l10n: L10n): string {
  const {kinds, projects} = l10n.texts;
  switch (facet) {
    case 'kind':
      return textValue(lookUp(kinds, value)?.one ?? nameOfId(value));
    case 'country':
      return l10n.country(value);
    case 'project':
      return textValue(
        lookUp(projects, value)?.acronym ?? lookUp(projects, value)?.name ?? nameOfId(value),
      );
  }
}

/** Accessible name of a control that acts on one partner: `Détails : INTERPOL`. */
export const actionOn = (action: string, partner: string, {msg}: L10n): string =>
  fill(
    msg('{action}\u00a0: {partner}', {
      id: 'action-on-partner',
      desc: 'Accessible name of a button: what it does, and to which partner.',
    }),
    {action, partner},
  );

// A letter or a digit with its accents, and a word of these.
const LETTER = /[\p{L}\p{N}]\p{M}*/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * One to three letters in place of a logo, for logos are protected signs and are never bundled: a
 * short acronym as it is, else the initials of a name's words, else its first two letters. Arabic
 * has no capitals, and two of its letters may be a word: there, the first letter after the article.
 */
export function monogram(title: string): string {
  const letters = title.match(LETTER) ?? [];
  if (letters.length <= 3) return letters.join('');
  const initials = (title.match(WORD) ?? [])
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.match(LETTER)![0]);
  if (initials.length > 1) return initials.slice(0, 2).join('');
  const isArabic = /^\p{Script=Arabic}/u.test(letters[0]!);
  const start = isArabic && letters[0] === 'ا' && letters[1] === 'ل' ? 2 : 0;
  return letters
    .slice(start, start + (isArabic ? 1 : 2))
    .join('')
    .toUpperCase();
}
