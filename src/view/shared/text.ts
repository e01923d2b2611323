import {html} from 'lit';
import {lookUp} from '../../internal/look-up.js';
import type {L10n} from '../../locale/l10n.js';
import {direction} from '../../locale/negotiate.js';
import {pieces} from '../../model/search.js';
import type {PartnerTexts, Text} from '../../model/texts.js';
import type {Partner} from '../../model/types.js';

// A run of words in Latin letters, with the digits and signs inside it: `I-24/7` (in which a word
// joiner keeps the parts on one line), `GI-TOC`.
const LATIN = /(\p{Script=Latin}(?:[\p{Script=Latin}\d\u2060 ./’-]*[\p{Script=Latin}\d])?)/u;

/** A text with the digits that the language, or its region on this page, writes. */
const ownDigits = (text: string, {number}: L10n) =>
  number(0) === '0' ? text : text.replace(/\d/g, (digit) => number(Number(digit)));

/** A text with the words marked that a visitor searches for. */
export const marked = (text: string, {sought}: L10n): unknown =>
  sought?.length
    ? pieces(text, sought).map((piece) =>
        piece.found ? html`<mark part="mark">${piece.text}</mark>` : piece.text,
      )
    : text;

/**
 * In a text from right to left, Latin names are isolated, so that brackets and
 * dashes beside them stay on their side.
 */
function isolated(text: string, l10n: L10n): unknown {
  return l10n.dir === 'ltr'
    ? marked(text, l10n)
    : text
        .split(LATIN)
        .map((part, index) =>
          index % 2 ? html`<bdi>${marked(part, l10n)}</bdi>` : marked(ownDigits(part, l10n), l10n),
        );
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
    >${lang === l10n.lang ? isolated(value, l10n) : marked(value, l10n)}</bdi
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

/** `196 (nov. 2023)`: something with a remark in brackets, or as it is where there is none. */
export const remarked = (content: unknown, remark: string): unknown =>
  remark ? html`${content} <small>(${remark})</small>` : content;
