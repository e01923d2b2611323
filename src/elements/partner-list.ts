import type {PropertyValues} from 'lit';
import type {PartnerId, PartnerKind, ProjectId} from '../../.generated/ids.js';
import type {L10n} from '../locale/l10n.js';
import {FACETS, type Facet} from '../model/facets.js';
import type {Partner} from '../model/types.js';
import type {Control} from '../view/list/controls.js';
import {listView} from '../view/list/list.js';
import {styles} from '../view/list/list.styles.js';
import {keysOf, LAYOUTS, type ListLayout} from '../view/list/state.js';
import {HIDEABLE, type Hideable} from '../view/shared/partner-state.js';
import {narrows} from './list/choice.js';
import {grouped, marking, survey} from './list/found.js';
import {SORTS, type Sort} from './list/order.js';
import {CONTROL_NAMES, controlsOf, selected} from './list/selection.js';
import {Visit} from './list/visit.js';
import {anyOf, DEFAULT, oneOf, prefix, wholeNumber, type ListOf} from './shared/attributes.js';
import {DeepLink} from './shared/deep-link.js';
import {dispatchLink, dispatchSelect} from './shared/dispatch.js';
import {PfigElement} from './shared/pfig-element.js';
import {Printing} from './shared/printing.js';
import {Turns} from './shared/turns.js';

/**
 * The partners of the Global Illicit Flows Programme.
 *
 * @summary The directory of partners, with search, filters and sorting: as cards, rows, a table or names only.
 *
 * @slot header - Replaces the list's own heading.
 * @slot footer - Below the list.
 * @slot empty - Replaces the message that no partner matches.
 *
 * @fires {PfigSelectEvent} pfig-select - A visitor follows a partner's link or opens its details; cancelling the event prevents this. Carries `partner` (id) and `href`.
 * @fires {PfigFilterEvent} pfig-filter - A visitor has searched or filtered. Carries `query`, `filters` and `count`.
 *
 * @csspart control-bar - The bar with search, filters, order and layout.
 * @csspart input - The search box.
 * @csspart select - A drop-down list: a filter, the order or the layout.
 * @csspart status - The number of partners, or of partners found.
 * @csspart clear - The button that clears search and filters, if nothing is found or there are no controls.
 * @csspart mark - The words in a text that match the search.
 * @csspart group - A group of partners with its heading, with `group-by`.
 * @csspart list - The partners, or the area in which a table scrolls.
 * @csspart sort-by - The button in a column header that sorts the table.
 * @csspart more - The button that shows the partners beyond `limit`.
 * @csspart item - One partner in the list; in a table, one row.
 * @csspart kind-name - The partner's kind.
 * @csspart monogram - The letters shown in place of a logo.
 * @csspart summary - The partner summed up in one sentence.
 * @csspart facts - Facts, each with its label.
 * @csspart tags - The partner's projects, as a list of acronyms.
 * @csspart tag - The acronym of one project.
 * @csspart toggle - The button that opens and closes the details.
 * @csspart permalink - The link to the partner on this page, if `deep-link` is set.
 * @csspart details - The details that the button opens.
 * @csspart description - The text in the details.
 * @csspart roles - The projects in the details, with the partner's role in each.
 * @csspart sources - The pages that the facts come from.
 * @csspart note-sign - The footnote sign beside a fact.
 * @csspart note-back - The button that leads from a source back to its footnote sign.
 */
export class PartnerList extends PfigElement {
  /** The tag the element is registered under. */
  static readonly tag = 'pfig-partner-list';
  /** Accepted values of `layout`; the first is the default. */
  static readonly layouts = LAYOUTS;
  /** Accepted values of `sort`; the first is the default. */
  static readonly sorts = SORTS;
  /** Accepted values of `group-by`. */
  static readonly groupings = FACETS;
  /** Accepted values of `controls`. */
  static readonly controlNames = CONTROL_NAMES;
  /** Accepted values of `hide`. */
  static readonly hideable = ['heading', ...HIDEABLE] as const;

  static override readonly styles = styles;
  static override readonly properties = {
    ...PfigElement.properties,
    ...{partners: {}, exclude: {}, kind: {}, project: {}, limit: {}, layout: {}, sort: {}},
    ...{groupBy: {attribute: 'group-by'}, controls: {}, hide: {}},
    ...{deepLink: {attribute: 'deep-link'}, filtersInUrl: {attribute: 'filters-in-url'}},
  };

  /** Ids of the partners to show, in this order. Default: all. */
  declare partners: ListOf<PartnerId> | null;
  /** Ids of partners to leave out. Default: none. */
  declare exclude: ListOf<PartnerId> | null;
  /** Kinds of partner to show. Default: all. */
  declare kind: ListOf<PartnerKind> | null;
  /** Ids of the projects whose partners are shown. Default: all. */
  declare project: ListOf<ProjectId> | null;
  /** How many partners (a whole number) to show before a button offers the rest. Default: all. */
  declare limit: string | number | null;
  /** Layout: cards, rows, a table, or names only. Default: `grid`. */
  declare layout: ListLayout | null;
  /** Order; names are sorted as displayed, years from the oldest. Default: `programme`. */
  declare sort: Sort | null;
  /** What to group partners by, under headings; the country is that of the partner's seat, or of the services it consists of. Default: none. */
  declare groupBy: Facet | null;
  /** Any of `search` `filter` `sort` `layout`, or `none`. Default: search and filter for more than six partners. */
  declare controls: ListOf<Control | 'none'> | null;
  /**
   * Gives each partner a link to itself on this page (`#pfig-interpol`), and opens the one that the page's
   * address points to; a value replaces the prefix `pfig-`. Default: off.
   */
  declare deepLink: string | boolean | null;
  /**
   * Keeps search, filters, order and layout in the page's address (`?pfig-q=…`), for sharing; a value
   * replaces the prefix `pfig-`. Default: off.
   */
  declare filtersInUrl: string | boolean | null;
  /** Parts to leave out: any of `heading` `kind` `facts` `projects` `link` `sources`. Default: none. */
  declare hide: ListOf<'heading' | Hideable> | null;

  readonly #visit = new Visit(this, () => prefix(this.filtersInUrl));
  /** What the visitor's choice leaves, and what of it the limit lets through. */
  #found: readonly Partner[] = [];
  #shown: ReadonlySet<Partner> = new Set();
  readonly #link = new DeepLink(this, {
    prefix: () => prefix(this.deepLink),
    hasContent: () => this.hasContent,
    isPending: () => this.#turns.pending,
    reveal: (partner) => this.#reveal(partner),
  });
  readonly #turns = new Turns(this);
  readonly #printing = new Printing(this, () => this.performUpdate());

  protected override content(l10n: L10n): unknown {
    const visit = this.#visit;
    const [{choice}, {directory}] = [visit, this];
    const partners = selected(this, directory);
    const sort = choice.sort ?? oneOf(this, 'sort', this.sort, SORTS);
    const layout = choice.layout ?? oneOf(this, 'layout', this.layout, LAYOUTS);
    const descending = choice.descending ?? false;
    const order = {sort, descending};
    const {filters, working, sorted, found} = survey(directory, partners, choice, order, l10n);
    const printing = this.#printing.now;
    const limit = wholeNumber(this, 'limit', this.limit, [1, Infinity]) ?? found.length;
    const shown = new Set(visit.unlimited || printing ? found : found.slice(0, limit));
    [this.#found, this.#shown] = [found, shown];
    const controls = controlsOf(this, partners.length, narrows(working));
    const turn = this.#turns.begin(printing);
    const facet = anyOf(this, 'group-by', this.groupBy, FACETS, DEFAULT).at(0);
    const {onQuery, onFilter, onSort, onLayout, onReveal, onClear, opened} = visit;
    return listView(
      {
        groups: grouped(this, directory, facet, partners, sorted, working.filters),
        groupedBy: facet,
        ...{total: partners.length, found: found.length, rest: found.length - shown.size},
        counted: visit.counted(found.length, partners.length, working.filters),
        ...{narrowed: narrows(working), layout, sort, descending},
        level: this.levelOr(2),
        hide: anyOf(this, 'hide', this.hide, PartnerList.hideable),
        controls: {
          ...{controls, query: choice.query, filters},
          ...{sort, sorts: SORTS, layout, layouts: LAYOUTS, turn},
          ...{onQuery, onFilter, onSort, onLayout},
        },
        ...{turn, onReveal, onClear},
        onGo: (selector) => void this.focusTarget(selector),
        shows: (partner) => shown.has(partner),
        isOpen: (key) => opened.has(key),
        linkTo: ({id}) => this.#link.address(id),
        onToggle: (partner, key) => this.#toggle(partner, key),
        onFollow: (partner, click) => dispatchLink(this, partner, click),
        onShowRest: () => visit.showRest(),
        onSortBy: (value) => visit.sortBy(value, sort),
      },
      marking(choice.query, found.length, l10n),
    );
  }

  #toggle(partner: Partner, key: string): void {
    if (this.#visit.opened.has(key)) this.#visit.close(key);
    else if (dispatchSelect(this, partner)) this.#visit.onReveal(key);
  }

  /** Shows a partner that the address names; what keeps it back, the visitor's search or the limit, gives way. */
  #reveal(partner: string): boolean {
    const found = selected(this, this.directory).find(({id}) => id === partner);
    if (!found) return false;
    this.#visit.open(keysOf(found));
    if (!this.#found.includes(found)) void this.#visit.widen();
    if (!this.#shown.has(found)) this.#visit.unlimited = true;
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('limit')) this.#visit.unlimited = false;
  }
}
