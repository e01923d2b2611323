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
import type {ListLayout} from '../../model/options.js';
import {tableCells, rowNotes} from './table.view.js';
import type {LitElement} from 'lit';
import type {Partner} from '../../model/types.js';
import {renderOnce} from '../base/nodes.js';

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

/** What a place of the list shows. */
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
 * The places of a list, in their order. Not by a selector for all of them, which the browser would
 * look for in every card of thousands.
 */
export function placesIn(root: ParentNode): readonly HTMLElement[] {
  // Static HTML that the page brought along comes before the frame, until it is taken away.
  const groups = [...(root.lastElementChild?.children ?? [])].flatMap((child) =>
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

function setExpanded(place: Element, expanded: boolean): void {
  place.querySelector('[part=toggle]')?.setAttribute('aria-expanded', String(expanded));
  const details = place.querySelector('[part=details]');
  if (expanded) details?.removeAttribute('hidden');
  else details?.setAttribute('hidden', 'until-found');
}

function setLayout(place: Element, layout: ListLayout): void {
  const article = place.querySelector('article');
  if (article) article.className = articleClass(layout);
}

/**
 * Fills the places of a list, which its view has put in order, with partners: those that are to
 * be seen, and are not there yet or are shown otherwise. A place that is filled stays as it is,
 * whatever else changes in the list.
 */
export class RowRenderer {
  readonly #host: LitElement;
  readonly #rendered = new WeakMap<Element, Rendered>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /**
   * Fills places, in their order.
   *
   * @param limit how many; one that is open is filled in any case.
   * @param detailsReady whether closed details come, too.
   * @returns whether some are left.
   */
  render(model: ListModel, l10n: L10n, limit: number, detailsReady: boolean): boolean {
    const {groups, visible, options, layout} = model;
    const places = placesIn(this.#host.renderRoot);
    const canOpen = isCard(layout);
    let index = 0;
    let left = limit;
    let hasMore = false;
    for (const group of groups) {
      for (const row of group.rows) {
        const {partner} = row;
        const place = places[index++];
        if (!place || !visible.has(partner)) continue;
        const notes = rowNotes(group, partner);
        const expanded = canOpen && model.expanded.has(row.key);
        const hasDetails = canOpen && (detailsReady || expanded);
        const next: Rendered = {layout, partner, options, l10n, notes, expanded, hasDetails};
        const rendered = this.#rendered.get(place);
        const isSame = isSameRow(rendered, next);
        const isWhole = isSame && (rendered.hasDetails || !hasDetails);
        if (isWhole && rendered.expanded === expanded && rendered.layout === layout) continue;
        if (!isWhole && left <= 0 && !expanded) {
          hasMore = true;
          continue;
        }
        if (!isSame) this.#renderRow(place, rowView(model, group, row, next, l10n));
        else if (!isWhole) this.#renderDetails(place, rowDetails(row, options, l10n));
        if (!isWhole) left -= 1;
        if (isSame && rendered.expanded !== expanded) setExpanded(place, expanded);
        if (isSame && rendered.layout !== layout) setLayout(place, layout);
        this.#rendered.set(place, next);
      }
    }
    return hasMore;
  }

  /** What is focused in a place that is rendered again is gone; focus stays at its partner. */
  #renderRow(place: HTMLElement, content: unknown): void {
    const isFocused = place.contains(this.#host.shadowRoot?.activeElement ?? null);
    renderOnce(content, place);
    if (isFocused) place.focus({preventScroll: true});
  }

  #renderDetails(place: HTMLElement, content: unknown): void {
    const details = place.querySelector('[part=details]');
    if (details) renderOnce(content, details);
  }
}
