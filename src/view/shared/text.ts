import {html, type TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import {plain} from '../../locale/l10n.js';
import type {PartnerTexts, Text} from '../../model/texts.js';
import type {Partner} from '../../model/types.js';

/**
 * A text that says which language it is in where that is not the language around
 * it (WCAG 3.1.2), isolated so that its direction disturbs nothing beside it.
 */
export function localised(text: Text, l10n: L10n): TemplateResult | string {
  return typeof text === 'string' || text.lang === l10n.lang
    ? plain(text)
    : html`<bdi lang=${text.lang}>${text.value}</bdi>`;
}

/** The texts of one partner. */
export const textsOf = (partner: Partner, l10n: L10n): PartnerTexts | undefined =>
  l10n.texts.partners[partner.id];

/** What a partner is known by: its acronym, unless the name is better known. */
export function title(partner: Partner, l10n: L10n): Text {
  const texts = textsOf(partner, l10n);
  const short = partner.knownBy === 'name' ? undefined : texts?.acronym;
  return short ?? texts?.name ?? partner.id;
}

/** `196 (nov. 2023)`: something with a remark in brackets, or as it is where there is none. */
export const remarked = (content: unknown, remark: string): unknown =>
  remark ? html`${content} <small>(${remark})</small>` : content;
