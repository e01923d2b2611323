import type {L10n} from '../../locale/l10n.js';
import {detailsContent} from '../partner/partner-details.view.js';
import type {PartnerDisclosure, PartnerRow} from '../partner/partner-options.js';
import {partnerArticle, partnerLine} from '../partner/partner.view.js';
import type {ListGroup, ListModel} from './list-model.js';
import type {ListLayout} from './list-settings.js';
import {tableCells} from './table.view.js';

/** What arrangement of a card a layout has. */
export const articleClass = (layout: ListLayout): 'card' | 'row' =>
  layout === 'list' ? 'row' : 'card';

/** What one place of the list holds. */
export function rowView(
  {layout, options}: ListModel,
  group: ListGroup,
  row: PartnerRow,
  disclosed: PartnerDisclosure,
  l10n: L10n,
): unknown {
  switch (layout) {
    case 'grid':
    case 'list':
      return partnerArticle(row, disclosed, options, l10n, articleClass(layout));
    case 'table':
      return tableCells(group, row.partner, options, l10n);
    case 'compact':
      return partnerLine(row, options, l10n);
  }
}

/** The closed details of one place, which come after the first paint. */
export const rowDetails = detailsContent;
