import {html} from 'lit';
import {lookUp} from '../../model/objects.js';
import {fillTemplate} from '../../locale/format.js';
import type {L10n} from '../../locale/l10n.js';
import {direction} from '../../locale/language-tag.js';
import type {PartnerTexts, Text, Partner} from '../../model/types.js';

// A run of words in Latin letters, with the digits and signs inside it: `I-24/7` (in which a word
// joiner keeps the parts on one line), `GI-TOC`.
const LATIN = /(\p{Script=Latin}(?:[\p{Script=Latin}\d\u2060 ./’-]*[\p{Script=Latin}\d])?)/u;

/** A text with the digits that the language, or its region on this page, writes. */
const ownDigits = (text: string, {number}: L10n) =>
  number(0) === '0' ? text : text.replace(/\d/g, (digit) => number(Number(digit)));

/**
 * In a text from right to left, Latin names are isolated, so that brackets and
 * dashes beside them stay on their side.
 */
function isolated(text: string, l10n: L10n): unknown {
  return l10n.dir === 'ltr'
    ? text
    : text
        .split(LATIN)
        .map((part, index) => (index % 2 ? html`<bdi>${part}</bdi>` : ownDigits(part, l10n)));
}

/**
 * A text that says which language it is in where that is not the language around
 * it (WCAG 3.1.2). One that names its language is isolated, whichever it is, so that
 * its direction, or signs of direction inside it, disturb nothing beside it.
 */
export function localised(text: Text, l10n: L10n): unknown {
  if (typeof text === 'string') return isolated(text, l10n);
  const {value, lang} = text;
  return html`<bdi lang=${lang} dir=${direction(lang)}
    >${lang === l10n.lang ? isolated(value, l10n) : value}</bdi
  >`;
}

/** The texts of one partner. */
export const textsOf = (partner: Partner, l10n: L10n): PartnerTexts | undefined =>
  lookUp(l10n.texts.partners, partner.id);

/** What a partner is known by: its acronym, unless the name is better known. */
export function title(partner: Partner, l10n: L10n): Text {
  const texts = textsOf(partner, l10n);
  const knownBy = texts?.knownBy ?? partner.knownBy;
  const short = knownBy === 'name' ? undefined : texts?.acronym;
  return short ?? texts?.name ?? partner.id;
}

/** A message with markup in its holes, in the order of the message. */
export function filled(message: string, values: Readonly<Record<string, unknown>>): unknown {
  const parts = fillTemplate(message, values);
  const [first, second, third] = parts;
  // In a template of a fixed length each part has one marker in the tree; in a list it has two.
  if (parts.length === 2) return html`${first}${second}`;
  return parts.length === 3 ? html`${first}${second}${third}` : parts;
}

/** `196 (nov. 2023)`: something with a note in brackets, or as it is where there is none. */
export const withNote = (text: unknown, note: unknown, {msg}: L10n): unknown =>
  note
    ? filled(
        msg('{text} {note}', {
          id: 'with-note',
          desc: 'A text and a note on it, which comes with its brackets: “196 (Nov 2023)”.',
        }),
        {text, note: html`<small>(${note})</small>`},
      )
    : text;
