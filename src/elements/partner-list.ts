import type {PropertyValues} from 'lit';
import type {L10n} from '../locale/l10n.js';
import {FACETS, valuesOf} from '../model/facets.js';
import {select} from '../model/select.js';
import type {Directory, Partner} from '../model/types.js';
import {CONTROLS, type Control} from '../view/list/controls.js';
import {listView} from '../view/list/list.js';
import {styles} from '../view/list/list.styles.js';
import {keyIn, LAYOUTS} from '../view/list/state.js';
import {HIDEABLE} from '../view/shared/partner-state.js';
import {narrows} from './list/choice.js';
import {chosenFilters, filterStates, find, grouped, marking} from './list/found.js';
import {ordered, SORTS} from './list/order.js';
import {Turns} from './list/turns.js';
import {Visit} from './list/visit.js';
import {anyOf, oneOf, prefix, wholeNumber} from './shared/attributes.js';
import {choose, chooseLink} from './shared/choose.js';
import {DeepLink} from './shared/deep-link.js';
import {PfigElement} from './shared/pfig-element.js';
import {Printing} from './shared/printing.js';

/** From how many partners on a list has search and filters by itself. */
const MANY = 7;

const ids = (items: readonly {readonly id: string}[]) => items.map(({id}) => id);
const kindsIn = ({partners}: Directory) => [...new Set(partners.map(({kind}) => kind.value))];

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
  static readonly controlNames = [...CONTROLS, 'none'] as const;
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
  readonly #link = new DeepLink(this);
  readonly #turns = new Turns(this);
  readonly #printing = new Printing(this, () => this.performUpdate());

  get linkPrefix(): string | undefined {
    return prefix(this.deepLink);
  }

  get addressPrefix(): string | undefined {
    return prefix(this.filtersInUrl);
  }

  /** The partners that the attributes leave; a visitor then searches in these. */
  #selected(): readonly Partner[] {
    const known = ids(this.directory.partners);
    return select(this.directory, {
      partners: anyOf(this, 'partners', this.partners, known),
      exclude: anyOf(this, 'exclude', this.exclude, known),
      kind: anyOf(this, 'kind', this.kind, kindsIn(this.directory)),
      project: anyOf(this, 'project', this.project, ids(this.directory.projects)),
    });
  }

  #controls(total: number): readonly Control[] {
    const asked = anyOf(this, 'controls', this.controls, PartnerList.controlNames);
    if (asked.length === 0) return total >= MANY ? ['search', 'filter'] : [];
    return CONTROLS.filter((name) => !asked.includes('none') && asked.includes(name));
  }

  protected override content(l10n: L10n): unknown {
    const visit = this.#visit;
    const {choice} = visit;
    const {directory} = this;
    const selected = this.#selected();
    const filters = filterStates(directory, selected, choice);
    const sort = choice.sort ?? oneOf(this, 'sort', this.sort, SORTS);
    const layout = choice.layout ?? oneOf(this, 'layout', this.layout, LAYOUTS);
    const descending = choice.descending ?? false;
    const working = {query: choice.query, filters: chosenFilters(filters)};
    const partners = ordered(selected, sort, descending, l10n);
    const found = find(partners, working, l10n);
    const printing = this.#printing.now;
    const limit = wholeNumber(this, 'limit', this.limit, [1, Infinity]) ?? found.length;
    const shown = new Set(visit.unlimited || printing ? found : found.slice(0, limit));
    const facet = anyOf(this, 'group-by', this.groupBy, FACETS)[0];
    const {onQuery, onFilter, onSort, onLayout, onReveal, onGo, onClear, opened} = visit;
    return listView(
      {
        groups: grouped(directory, partners, facet),
        groupedBy: facet,
        total: selected.length,
        found: found.length,
        counted: visit.counted(found.length),
        rest: found.length - shown.size,
        narrowed: narrows(working),
        layout,
        sort,
        descending,
        level: this.levelOr(2),
        hide: anyOf(this, 'hide', this.hide, PartnerList.hideable),
        controls: {
          ...{controls: this.#controls(selected.length), query: choice.query, filters},
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
        onShowRest: () => visit.showRest(shown.size),
        onSortBy: (value) => visit.sortBy(value, sort),
      },
      marking(choice.query, found.length, l10n),
    );
  }

  #toggle(partner: Partner, key: string): void {
    if (this.#visit.opened.has(key)) this.#visit.close(key);
    else if (choose(this, partner)) this.#visit.onReveal(key);
  }

  /** Shows a partner that the address names; what the visitor or the limit keeps back gives way. */
  reveal(partner: string): boolean | undefined {
    if (!this.hasUpdated || !this.filled) return undefined;
    const found = this.#selected().find(({id}) => id === partner);
    if (!found) return false;
    const groups = FACETS.flatMap((facet) => valuesOf(found, facet));
    this.#visit.show([undefined, ...groups].map((group) => keyIn(group, partner)));
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('limit')) this.#visit.unlimited = false;
  }
}
