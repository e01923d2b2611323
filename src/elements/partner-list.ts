import type {PropertyValues} from 'lit';
import type {L10n} from '../locale/l10n.js';
import {FACETS, valuesOf} from '../model/facets.js';
import type {Partner} from '../model/types.js';
import {listView} from '../view/list/list.js';
import {styles} from '../view/list/list.styles.js';
import {keyIn, LAYOUTS} from '../view/list/state.js';
import {HIDEABLE} from '../view/shared/partner-state.js';
import {narrows} from './list/choice.js';
import {chosenFilters, filterStates, find, grouped, marking} from './list/found.js';
import {ordered, SORTS} from './list/order.js';
import {CONTROL_NAMES, controlsOf, selected} from './list/selection.js';
import {Turns} from './list/turns.js';
import {Visit} from './list/visit.js';
import {anyOf, oneOf, prefix, wholeNumber} from './shared/attributes.js';
import {choose, chooseLink} from './shared/choose.js';
import {DeepLink} from './shared/deep-link.js';
import {PfigElement} from './shared/pfig-element.js';
import {Printing} from './shared/printing.js';

/**
 * The partners of the Global Illicit Flows Programme.
 *
 * @summary The directory of partners, to search, filter and sort: as cards, rows, a table or names.
 *
 * @slot - Shown until the element is ready, and where JavaScript is off.
 * @slot header - In place of the list's own heading.
 * @slot footer - Below the list.
 * @slot empty - In place of the message that no partner fits.
 *
 * @fires {PfigReadyEvent} pfig-ready - First content is painted.
 * @fires {PfigErrorEvent} pfig-error - Something could not be shown as asked.
 * @fires {PfigSelectEvent} pfig-select - A visitor follows a partner's link or opens its details; cancelable.
 * @fires {PfigFilterEvent} pfig-filter - A visitor has searched or filtered.
 */
export class PartnerList extends PfigElement {
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

  /** Ids of the partners to show, in this order. Default: all, in the programme's order. */
  declare partners: string | null;
  /** Ids of partners to leave out. Default: none. */
  declare exclude: string | null;
  /** Kinds of partner to show. Default: all. */
  declare kind: string | null;
  /** Ids of projects whose partners to show. Default: all. */
  declare project: string | null;
  /** How many partners to show before a button offers the rest. Default: all. */
  declare limit: string | number | null;
  /** `grid`, `list`, `table` or `compact`. Default: `grid`. */
  declare layout: string | null;
  /** `programme`, `name` (as displayed), `founded` (oldest first), `kind` or `seat`. Default: `programme`. */
  declare sort: string | null;
  /** Headings to group under: `kind`, `country` (of the seat) or `project`. Default: none. */
  declare groupBy: string | null;
  /** Any of `search filter sort layout`, or `none`. Default: search and filter above six partners. */
  declare controls: string | null;
  /** Opens the partner that the address names; the value is the prefix. Default: off; `pfig-` if empty. */
  declare deepLink: string | null;
  /** Keeps the visitor's choice in the address; the value is the prefix. Default: off; `pfig-` if empty. */
  declare filtersInUrl: string | null;
  /** Parts to leave out: any of `heading kind facts projects link sources`. Default: none. */
  declare hide: string | null;

  readonly #visit = new Visit(this);
  /** What the visitor's choice leaves, and what of it the limit lets through. */
  #found: ReadonlySet<Partner> = new Set();
  #shown: ReadonlySet<Partner> = new Set();
  readonly #link = new DeepLink(this);
  readonly #turns = new Turns(this);
  readonly #printing = new Printing(this, () => this.performUpdate());

  get linkPrefix(): string | undefined {
    return prefix(this.deepLink);
  }

  get addressPrefix(): string | undefined {
    return prefix(this.filtersInUrl);
  }

  protected override content(l10n: L10n): unknown {
    const visit = this.#visit;
    const {choice} = visit;
    const {directory} = this;
    const partners = selected(this, directory);
    const filters = filterStates(directory, partners, choice);
    const sort = choice.sort ?? oneOf(this, 'sort', this.sort, SORTS);
    const layout = choice.layout ?? oneOf(this, 'layout', this.layout, LAYOUTS);
    const descending = choice.descending ?? false;
    const working = {query: choice.query, filters: chosenFilters(filters)};
    const sorted = ordered(partners, sort, descending, l10n);
    const found = find(sorted, working, l10n);
    const printing = this.#printing.now;
    const limit = wholeNumber(this, 'limit', this.limit, [1, Infinity]) ?? found.length;
    const shown = new Set(visit.unlimited || printing ? found : found.slice(0, limit));
    this.#found = new Set(found);
    this.#shown = shown;
    const facet = anyOf(this, 'group-by', this.groupBy, FACETS)[0];
    const {onQuery, onFilter, onSort, onLayout, onReveal, onGo, onClear, opened} = visit;
    return listView(
      {
        groups: grouped(directory, partners, sorted, facet),
        groupedBy: facet,
        total: partners.length,
        found: found.length,
        counted: visit.counted(found.length, partners.length, working.filters),
        rest: found.length - shown.size,
        narrowed: narrows(working),
        layout,
        sort,
        descending,
        level: this.levelOr(2),
        hide: anyOf(this, 'hide', this.hide, PartnerList.hideable),
        controls: {
          ...{
            controls: controlsOf(this, partners.length, narrows(working)),
            query: choice.query,
            filters,
          },
          ...{sort, sorts: SORTS, layout, layouts: LAYOUTS},
          ...{onQuery, onFilter, onSort, onLayout},
        },
        ...{onReveal, onGo, onClear},
        turn: this.#turns.begin(printing),
        shows: (partner) => shown.has(partner),
        isOpen: (key) => opened.has(key),
        linkTo: ({id}) => this.#link.address(id),
        onToggle: (partner, key) => this.#toggle(partner, key),
        onFollow: (partner, click) => chooseLink(this, partner, click),
        onShowRest: () => visit.showRest(),
        onSortBy: (value) => visit.sortBy(value, sort),
      },
      marking(choice.query, found.length, l10n),
    );
  }

  #toggle(partner: Partner, key: string): void {
    if (this.#visit.opened.has(key)) this.#visit.close(key);
    else if (choose(this, partner)) this.#visit.onReveal(key);
  }

  get pending(): boolean {
    return this.#turns.pending;
  }

  /** Shows a partner that the address names; what keeps it back, the visitor's search or the limit, gives way. */
  reveal(partner: string): boolean {
    const found = selected(this, this.directory).find(({id}) => id === partner);
    if (!found) return false;
    const groups = FACETS.flatMap((facet) => valuesOf(found, facet));
    this.#visit.open([undefined, ...groups].map((group) => keyIn(group, partner)));
    if (!this.#found.has(found)) void this.#visit.widen();
    if (!this.#shown.has(found)) this.#visit.unlimited = true;
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('limit')) this.#visit.unlimited = false;
  }
}
