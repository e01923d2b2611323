import type {L10n} from '../../locale/l10n.js';
import {
  detailsContent,
  type PartnerDisclosure,
  type PartnerRow,
  type PartnerOptions,
  partnerView,
  partnerLine,
} from '../partner/partner.view.js';
import type {ListModel} from './list-model.js';
import type {ListLayout} from '../../model/attribute-values.js';
import {tableCells} from './table.view.js';
import type {LitElement} from 'lit';
import type {Partner} from '../../model/types.js';
import {focusPartner} from '../base/focus.js';
import {renderOnce} from '../base/nodes.js';

/** The class of a partner in a layout of whole partners. */
const arrangementIn = (layout: ListLayout): 'card' | 'row' => (layout === 'list' ? 'row' : 'card');

/** The content of one row of the list. */
export function rowView(
  model: ListModel,
  row: PartnerRow,
  disclosed: PartnerDisclosure,
  l10n: L10n,
): unknown {
  const {layout, options} = model;
  switch (layout) {
    case 'grid':
    case 'list':
      return partnerView(row, disclosed, options, l10n, {
        arrangement: arrangementIn(layout),
        logoSlot: `logo-${row.partner.id}`,
      });
    case 'table':
      return tableCells(row.partner, model, l10n);
    case 'compact':
      // Only screen readers say the full names.
      return partnerLine(row, options, l10n, false, 'visually-hidden');
  }
}

/** The closed details of one row, which are rendered after the first paint. */
export const rowDetails = detailsContent;

/** The values from which the element of a row was rendered. */
interface Rendered {
  readonly layout: ListLayout;
  readonly partner: Partner;
  readonly options: PartnerOptions;
  /** The fields without a column. */
  readonly missing: string;
  readonly l10n: L10n;
  readonly expanded: boolean;
  readonly hasDetails: boolean;
}

/** The rows of the partners in a table, without those that name its groups. */
const tableRows = ({tBodies}: HTMLTableElement): HTMLElement[] =>
  [...tBodies].flatMap(({rows}) => [...rows].filter((row) => row.dataset['partner'] !== undefined));

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
    .flatMap((list) =>
      list.localName === 'ul'
        ? ([...list.children] as HTMLElement[])
        : [...list.querySelectorAll('table')].flatMap(tableRows),
    );
}

/** The two layouts of cards differ by a class. */
const isCard = (layout: ListLayout): boolean => layout === 'grid' || layout === 'list';

const isSameRow = (a: Rendered | undefined, b: Rendered): a is Rendered =>
  a?.partner === b.partner &&
  (a.layout === b.layout || (isCard(a.layout) && isCard(b.layout))) &&
  (a.missing === b.missing || isCard(a.layout)) &&
  a.options === b.options &&
  a.l10n === b.l10n;

function setExpanded(row: Element, expanded: boolean): void {
  const details = row.querySelector<HTMLDetailsElement>('[part=details]');
  if (details) details.open = expanded;
}

function setLayout(row: Element, layout: ListLayout): void {
  const card = row.querySelector('[part=card]');
  if (card) card.className = arrangementIn(layout);
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
    const {groups, visible, options, missing, layout} = model;
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
        const expanded = canOpen && model.expanded.has(row.key);
        const hasDetails = canOpen && (detailsReady || expanded);
        const next: Rendered = {layout, partner, options, missing, l10n, expanded, hasDetails};
        const rendered = this.#rendered.get(element);
        const isSame = isSameRow(rendered, next);
        const isComplete = isSame && (rendered.hasDetails || !hasDetails);
        if (isComplete && rendered.expanded === expanded && rendered.layout === layout) continue;
        if (!isComplete && left <= 0 && !expanded) {
          hasMore = true;
          continue;
        }
        if (!isSame) this.#renderRow(element, rowView(model, row, next, l10n));
        else if (!isComplete) this.#renderDetails(element, rowDetails(row, options, l10n));
        if (!isComplete) left -= 1;
        if (isSame && rendered.expanded !== expanded) setExpanded(element, expanded);
        if (isSame && rendered.layout !== layout) setLayout(element, layout);
        this.#rendered.set(element, next);
      }
    }
    return hasMore;
  }

  /**
   * Renders a row. If a node in it had focus, that node is gone, and the name gets the focus. Details
   * that a visitor has just opened stay open, though their event is still to come.
   */
  #renderRow(element: HTMLElement, content: unknown): void {
    const isFocused = element.contains(this.#host.shadowRoot?.activeElement ?? null);
    const isOpen = element.querySelector<HTMLDetailsElement>('[part=details]')?.open;
    renderOnce(content, element);
    if (isOpen) setExpanded(element, true);
    if (isFocused) focusPartner(element);
  }

  #renderDetails(element: HTMLElement, content: unknown): void {
    const panel = element.querySelector('.panel');
    if (panel) renderOnce(content, panel);
  }
}
