import {html, type TemplateResult} from 'lit';
import {fill} from '../../locale/format.js';
import type {L10n} from '../../locale/l10n.js';
import {failure} from '../base/message.js';
import {partnerArticle, partnerLine} from '../partner/partner.view.js';
import type {CardModel} from './card-model.js';

export function cardView(
  {requested, row, layout, options, disclosed}: CardModel,
  l10n: L10n,
): TemplateResult {
  const {msg} = l10n;
  if (!row) {
    return failure(
      fill(
        msg('Partenaire inconnu\u00a0: {id}', {
          id: 'unknown-partner',
          desc: 'Shown in place of a partner; {id} is what the page asked for.',
        }),
        {id: requested},
      ),
    );
  }
  // The place a deep link leads to: it can take focus, and says the whole card.
  return html`<div part="item" data-partner=${row.partner.id} tabindex="-1">
    ${
      layout === 'compact'
        ? partnerLine(row, options, l10n, true)
        : partnerArticle(row, disclosed, options, l10n, layout, true)
    }
  </div>`;
}
