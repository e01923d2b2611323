import type {CardLayout} from '../../model/attribute-values.js';
import type {Directory} from '../../model/types.js';
import {
  type PartnerDisclosure,
  type PartnerOptions,
  type PartnerRow,
  partnerView,
  partnerLine,
} from '../partner/partner.view.js';
import {html} from 'lit';
import {fill} from '../../locale/format.js';
import type {L10n} from '../../locale/l10n.js';
import {messageView} from '../base/frame.js';
import {byKey} from '../base/nodes.js';

/** The settings that a page gives a card. */
export interface CardSettings extends PartnerOptions {
  /** Id of the partner; an empty one means the first partner. */
  readonly partner: string;
  readonly layout: CardLayout;
}

/** The card as it is now. */
export interface CardModel {
  /** The id that the page requests. */
  readonly requested: string;
  /** Undefined where the directory has no such partner. */
  readonly row: PartnerRow | undefined;
  readonly layout: CardLayout;
  readonly options: PartnerOptions;
  readonly disclosed: PartnerDisclosure;
}

/**
 * Computes the card from the directory, the settings of the page, and the details that a visitor
 * has opened.
 */
export function deriveCard(
  {partners}: Directory,
  settings: CardSettings,
  disclosed: PartnerDisclosure,
): CardModel {
  const {partner: requested, layout} = settings;
  const partner = requested ? partners.find(({id}) => id === requested) : partners.at(0);
  return {
    requested,
    row: partner && {partner, key: partner.id},
    layout,
    options: settings,
    disclosed,
  };
}

export function cardView(
  {requested, row, layout, options, disclosed}: CardModel,
  l10n: L10n,
): unknown {
  const {msg} = l10n;
  if (!row) {
    return messageView(
      fill(
        msg('Partenaire inconnu\u00a0: {id}', {
          id: 'unknown-partner',
          desc: 'Shown in place of a partner; {id} is what the page asked for.',
        }),
        {id: requested},
      ),
    );
  }
  // Another partner has other nodes: a page translator may have put elements in the place of texts.
  return byKey(
    [row],
    ({key}) => key,
    () =>
      html`<div part="item" data-partner=${row.key}>
        ${
          layout === 'compact'
            ? partnerLine(row, options, l10n, true)
            : partnerView(row, disclosed, options, l10n, {
                arrangement: layout,
                logoSlot: 'logo',
                hasActions: true,
              })
        }
      </div>`,
  );
}
