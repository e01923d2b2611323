import type {Directory} from '../../model/types.js';
import type {PartnerDisclosure, PartnerOptions, PartnerRow} from '../partner/partner-options.js';

export type CardLayout = 'card' | 'row' | 'compact';

/** What a page asks of a card. */
export interface CardSettings extends PartnerOptions {
  /** Id of the partner; an empty one asks for the first. */
  readonly partner: string;
  readonly layout: CardLayout;
}

/** The card as it is now. */
export interface CardModel {
  /** The id that the page asks for. */
  readonly requested: string;
  /** Undefined where the directory has no such partner. */
  readonly row: PartnerRow | undefined;
  readonly layout: CardLayout;
  readonly options: PartnerOptions;
  readonly disclosed: PartnerDisclosure;
}

/** What is shown, from what there is, what the page asks for, and what a visitor has opened. */
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
