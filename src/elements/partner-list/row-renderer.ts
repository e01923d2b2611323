import type {L10n} from '../../locale/l10n.js';
import {
  detailsContent,
  type PartnerDisclosure,
  type PartnerRow,
  type PartnerOptions,
  partnerArticle,
  partnerLine,
} from '../partner/partner.view.js';
import type {ListGroup, ListModel} from './list-model.js';
import type {ListLayout} from '../../model/attribute-values.js';
import {tableCells, rowNotes} from './table.view.js';
import type {LitElement} from 'lit';
import type {Partner} from '../../model/types.js';
import {renderOnce} from '../base/nodes.js';

/** The class of a card in a layout. */
export const articleClass = (layout: ListLayout): 'card' | 'row' =>
  layout === 'list' ? 'row' : 'card';

/** The content of one row of the list. */
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

/** The closed details of one row, which are rendered after the first paint. */
export const rowDetails = detailsContent;

/** The values from which the element of a row was rendered. */
interface Rendered {
  readonly layout: ListLayout;
  readonly partner: Partner;
  readonly options: PartnerOptions;
  readonly l10n: L10n;
  readonly notes: string;
  readonly expanded: boolean;
  readonly hasDetails: boolean;
}

/**
 * The elements of the rows of a list, in their order. It does not use one selector for all: the
 * browser would search inside each of thousands of cards.
 */
export function rowElementsIn(root: ParentNode): readonly HTMLElement[] {
  // Static HTML of the page comes before the frame, until the element replaces it.
  const frame = root.lastElementChild;
  if (!frame) return [];
  const groups = [...frame.children].flatMap((child) =>
    child.localName === 'section' ? [...child.children] : child,
  );
  return groups
    .filter((group) => group.getAttribute('part') === 'list')
    .flatMap((list) => {
      const parent = list.localName === 'ul' ? list : list.querySelector('tbody');
      return [...(parent?.children ?? [])] as HTMLElement[];
    });
}

/** The two layouts of cards differ by a class. */
const isCard = (layout: ListLayout): boolean => layout === 'grid' || layout === 'list';

const isSameRow = (a: Rendered | undefined, b: Rendered): a is Rendered =>
  a?.partner === b.partner &&
  (a.layout === b.layout || (isCard(a.layout) && isCard(b.layout))) &&
  a.options === b.options &&
  a.l10n === b.l10n &&
  a.notes === b.notes;

function setExpanded(row: Element, expanded: boolean): void {
  row.querySelector('[part=toggle]')?.setAttribute('aria-expanded', String(expanded));
  const details = row.querySelector('[part=details]');
  if (expanded) details?.removeAttribute('hidden');
  else details?.setAttribute('hidden', 'until-found');
}

function setLayout(row: Element, layout: ListLayout): void {
  const article = row.querySelector('article');
  if (article) article.className = articleClass(layout);
}

/**
 * Renders the rows of a list into their elements, which the view of the list has put in order: the
 * visible rows that are not rendered yet, or that have changed. A row that has not changed stays as it
 * is, whatever else changes in the list.
 */
export class RowRenderer {
  readonly #host: LitElement;
  readonly #rendered = new WeakMap<Element, Rendered>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /**
   * Renders rows, in their order.
   *
   * @param limit how many; a row that is open is rendered in any case.
   * @param detailsReady whether closed details are rendered, too.
   * @returns whether some are left.
   */
  render(model: ListModel, l10n: L10n, limit: number, detailsReady: boolean): boolean {
    const {groups, visible, options, layout} = model;
    const elements = rowElementsIn(this.#host.renderRoot);
    const canOpen = isCard(layout);
    let index = 0;
    let left = limit;
    let hasMore = false;
    for (const group of groups) {
      for (const row of group.rows) {
        const {partner} = row;
        const element = elements[index++];
        if (!element || !visible.has(partner)) continue;
        const notes = rowNotes(group, partner);
        const expanded = canOpen && model.expanded.has(row.key);
        const hasDetails = canOpen && (detailsReady || expanded);
        const next: Rendered = {layout, partner, options, l10n, notes, expanded, hasDetails};
        const rendered = this.#rendered.get(element);
        const isSame = isSameRow(rendered, next);
        const isComplete = isSame && (rendered.hasDetails || !hasDetails);
        if (isComplete && rendered.expanded === expanded && rendered.layout === layout) continue;
        if (!isComplete && left <= 0 && !expanded) {
          hasMore = true;
          continue;
        }
        if (!isSame) this.#renderRow(element, rowView(model, group, row, next, l10n));
        else if (!isComplete) this.#renderDetails(element, rowDetails(row, options, l10n));
        if (!isComplete) left -= 1;
        if (isSame && rendered.expanded !== expanded) setExpanded(element, expanded);
        if (isSame && rendered.layout !== layout) setLayout(element, layout);
        this.#rendered.set(element, next);
      }
    }
    return hasMore;
  }

  /** Renders a row. If a node in it had focus, that node is gone, and the row gets the focus. */
  #renderRow(element: HTMLElement, content: unknown): void {
    const isFocused = element.contains(this.#host.shadowRoot?.activeElement ?? null);
    renderOnce(content, element);
    if (isFocused) element.focus({preventScroll: true});
  }

  #renderDetails(element: HTMLElement, content: unknown): void {
    const details = element.querySelector('[part=details]');
    if (details) renderOnce(content, details);
  }
}
