import type {L10n} from '../../locale/l10n.js';
import {
  detailsContent,
  type PartnerDisclosure,
  type PartnerRow,
  type PartnerOptions,
  partnerView,
  partnerLine,
} from '../partner/partner.view.js';
import {logoSlot} from '../partner/logo.view.js';
import type {ListGroup, ListModel} from './list-model.js';
import type {ListLayout} from '../../model/attribute-values.js';
import {tableCells} from './table.view.js';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Partner} from '../../model/types.js';
import {focusPartner} from '../base/focus.js';
import {nodesOfTemplate, renderOnce} from '../base/nodes.js';
import {compareChildren, isInUse} from '../base/take-over.js';

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
        logoSlot: logoSlot(row.partner),
      });
    case 'table':
      return tableCells(row.partner, model, l10n);
    case 'compact':
      // Only screen readers say the full names.
      return partnerLine(row, options, l10n, false, 'visually-hidden');
  }
}

/** The element of a row, around its content. */
export const rowElement = (
  layout: ListLayout,
  {id}: Partner,
  isVisible: boolean,
  content: unknown,
): TemplateResult =>
  layout === 'table'
    ? html`<tr role="row" part="item" data-partner=${id} ?hidden=${!isVisible}>
        ${content}
      </tr>`
    : html`<li part="item" data-partner=${id} ?hidden=${!isVisible}>${content}</li>`;

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

/** The time after which no other printed row is taken over in a task: a row takes as long on a slow computer. */
const TAKE_OVER_MS = 10;

/** Whether an element is a row, rather than the row that names a group of a table. */
const isRow = (element: Element): boolean => element.hasAttribute('data-partner');

/** The elements whose children are the rows of one group each, in their order. */
function groupElementsIn(root: ParentNode): readonly Element[] {
  // Static HTML of the page comes before the frame, until the element replaces it.
  const frame = root.lastElementChild;
  if (!frame) return [];
  return [...frame.children]
    .flatMap((child) => (child.localName === 'section' ? [...child.children] : child))
    .filter((child) => child.getAttribute('part') === 'list')
    .flatMap((list) => (list.localName === 'ul' ? list : [...list.querySelectorAll('tbody')]));
}

const rowsIn = (group: Element): HTMLElement[] =>
  ([...group.children] as HTMLElement[]).filter(isRow);

/**
 * The elements of the rows of a list, in their order. It does not use one selector for all: the
 * browser would search inside each of thousands of cards.
 */
export const rowElementsIn = (root: ParentNode): readonly HTMLElement[] =>
  groupElementsIn(root).flatMap(rowsIn);

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

/** The rows of a group, in the order in which their elements are. */
interface Placed {
  readonly rows: readonly PartnerRow[];
  readonly visible: ReadonlySet<Partner>;
}

/**
 * Renders the rows of a list: their elements, in order, and the content of the visible rows that are
 * not rendered yet, or that have changed. A row that has not changed stays as it is, whatever else
 * changes in the list. A row that does not match a search stays in its place, hidden: to remove
 * thousands of rows from a document and to insert them again is far slower.
 */
export class RowRenderer {
  readonly #host: LitElement;
  readonly #placed = new WeakMap<Element, Placed>();
  readonly #rendered = new WeakMap<Element, Rendered>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Puts the elements of a group's rows in order, and makes those that are not there. */
  #place(group: Element, {rows}: ListGroup, {layout, visible}: ListModel): void {
    const placed = this.#placed.get(group);
    if (placed?.rows === rows && placed.visible === visible) return;
    this.#placed.set(group, {rows, visible});
    if (placed?.rows !== rows) this.#order(group, rows, layout);
    rowsIn(group).forEach((element, index) => {
      element.hidden = !visible.has(rows[index]!.partner);
    });
  }

  #order(group: Element, rows: readonly PartnerRow[], layout: ListLayout): void {
    const focused = this.#host.shadowRoot?.activeElement;
    const known = new Map(rowsIn(group).map((element) => [element.dataset['partner'], element]));
    const elements = rows.map(({partner}) => {
      const element = known.get(partner.id);
      known.delete(partner.id);
      return element ?? nodesOfTemplate(rowElement(layout, partner, true, nothing));
    });
    for (const element of known.values()) element.remove();
    let next = rowsIn(group)[0] ?? null;
    for (const element of elements) {
      if (element === next) next = next.nextElementSibling as HTMLElement | null;
      else group.insertBefore(element, next);
    }
    // An element that moves loses focus.
    if (focused && group.contains(focused)) (focused as HTMLElement).focus({preventScroll: true});
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
    const groupElements = groupElementsIn(this.#host.renderRoot);
    groupElements.forEach((element, index) => this.#place(element, groups[index]!, model));
    const elements = groupElements.flatMap(rowsIn);
    const canOpen = isCard(layout);
    let index = 0;
    let left = limit;
    const end = performance.now() + TAKE_OVER_MS;
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
        // A row that is printed is seen already; it is taken over whole, and not all at once.
        const isPrinted = !rendered && element.childElementCount > 0;
        const isLater = limit < Infinity && ((canOpen && !hasDetails) || performance.now() > end);
        const mayWait = left <= 0 || (isPrinted && isLater);
        if (!isComplete && mayWait && !expanded) {
          hasMore = true;
          continue;
        }
        if (!isSame) {
          const content = nodesOfTemplate(rowView(model, row, next, l10n));
          const isSeen = isPrinted && limit < Infinity;
          // Most rows of a long list are empty until now: there is nothing to compare.
          if (element.childElementCount === 0) element.append(content);
          else if (!this.#renderRow(element, content, expanded, isSeen)) {
            hasMore = true;
            continue;
          }
        } else if (!isComplete) this.#renderDetails(element, rowDetails(row, options, l10n));
        if (!isComplete) left -= 1;
        if (isSame && rendered.expanded !== expanded) setExpanded(element, expanded);
        if (isSame && rendered.layout !== layout) setLayout(element, layout);
        this.#rendered.set(element, next);
      }
    }
    return hasMore;
  }

  /**
   * Renders a row, unless it shows the same already: only what differs becomes another node. If a node
   * that had focus is gone, the name gets the focus. Details that a visitor has just opened stay open,
   * though their event is still to come.
   *
   * @param isSeen whether it is not replaced while a visitor uses the list.
   * @returns whether it is rendered.
   */
  #renderRow(
    element: HTMLElement,
    content: DocumentFragment,
    expanded: boolean,
    isSeen: boolean,
  ): boolean {
    const difference = compareChildren(element, content);
    if (!difference.isSame && isSeen && isInUse(this.#host)) return false;
    const focused = this.#host.shadowRoot?.activeElement ?? null;
    const isFocused = element.contains(focused);
    const isOpen = element.querySelector<HTMLDetailsElement>('[part=details]')?.open;
    difference.apply();
    if (difference.isSame) return true;
    if (isOpen || expanded) setExpanded(element, true);
    if (isFocused && !element.contains(focused)) focusPartner(element);
    return true;
  }

  #renderDetails(element: HTMLElement, content: unknown): void {
    const panel = element.querySelector('.panel');
    if (panel) renderOnce(content, panel);
  }
}
