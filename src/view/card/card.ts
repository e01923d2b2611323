import type {TemplateResult} from 'lit';
import {fill, type L10n} from '../../locale/l10n.js';
import type {Partner} from '../../model/types.js';
import {failure} from '../shared/message.js';
import {partnerArticle, partnerLine, type PartnerState} from '../shared/partner.js';

export type CardLayout = 'card' | 'row' | 'compact';

export interface CardState extends Omit<PartnerState, 'partner'> {
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
  const state = {...rest, partner};
  return layout === 'compact'
    ? partnerLine(state, l10n, true)
    : partnerArticle(state, l10n, layout, true);
}
