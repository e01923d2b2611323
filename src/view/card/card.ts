import {html, type TemplateResult} from 'lit';
import {fill} from '../../locale/fill-template.js';
import type {L10n} from '../../locale/l10n.js';
import type {Partner} from '../../model/types.js';
import {failure} from '../shared/message.js';
import type {PartnerState} from '../shared/partner-state.js';
import {partnerArticle, partnerLine} from '../shared/partner.js';

export type CardLayout = 'card' | 'row' | 'compact';

export interface CardState extends Omit<PartnerState, 'partner' | 'key'> {
  /** The id the page asked for. */
  readonly asked: string;
  readonly partner: Partner | undefined;
  readonly layout: CardLayout;
}

export function cardView({partner, asked, layout, ...rest}: CardState, l10n: L10n): TemplateResult {
  const {msg} = l10n;
  if (!partner) {
    return failure(
      fill(
        msg('Partenaire inconnu\u00a0: {id}', {
          id: 'unknown-partner',
          desc: 'Shown in place of a partner; {id} is what the page asked for.',
        }),
        {id: asked},
      ),
    );
  }
  const state = {...rest, partner, key: partner.id};
  // The place a deep link leads to: it can take focus, and says the whole card.
  return html`<div part="item" data-partner=${partner.id} tabindex="-1">
    ${
      layout === 'compact'
        ? partnerLine(state, l10n, true)
        : partnerArticle(state, l10n, layout, true)
    }
  </div>`;
}
