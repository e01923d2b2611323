import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators/property.js';
import type {PartnerId, PartnerKind, ProjectId} from '../../../.generated/ids.js';
import type {L10n} from '../../locale/l10n.js';
import {FACETS, type Facet} from '../../model/facets.js';
import {Announcement} from './announcement.js';
import {createDeriveList, keysOf, type ListModel} from './list-model.js';
import {createReadAttributes, type ListSettings} from './list-settings.js';
import {
  CONTROL_NAMES,
  LIST_LAYOUTS,
  LIST_HIDEABLE,
  type ListHideable,
  SORTS,
  type Control,
  type ListLayout,
  type SortKey,
} from '../../model/attribute-values.js';
import {
  initialState,
  isSameChoice,
  isSameFilters,
  reduce,
  type ListAction,
  type ListState,
} from './list-state.js';
import {styles} from './list.styles.js';
import {countText, listView} from './list.view.js';
import {rowElementsIn, RowRenderer} from './row-renderer.js';
import {SearchHighlight} from './search-highlight.js';
import {UrlState} from './url-state.js';
import {readPrefix, type ListOf} from '../base/attributes.js';
import {DeepLink} from '../base/deep-link.js';
import {dispatchFilter, dispatchSelect} from '../base/events.js';
import {PartnerEvents} from '../partner/partner-events.js';
import {PfigElement} from '../base/pfig-element.js';
import {Printing, RenderScheduler} from '../base/render-scheduler.js';

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
 *
 * @cssprop {<color>} [--pfig-mark=a transparent yellow] - Background of the words that match the search, where the browser can highlight them.
 */
export class PartnerList extends PfigElement {
  /** The tag the element is registered under. */
  static readonly tag = 'pfig-partner-list';
  /** Accepted values of `layout`; the first is the default. */
  static readonly layouts = LIST_LAYOUTS;
  /** Accepted values of `sort`; the first is the default. */
  static readonly sorts = SORTS;
  /** Accepted values of `group-by`. */
  static readonly groupings = FACETS;
  /** Accepted values of `controls`. */
  static readonly controlNames = CONTROL_NAMES;
  /** Accepted values of `hide`. */
  static readonly hideable = LIST_HIDEABLE;

  static override readonly styles = styles;

  /** Ids of the partners to show, in this order. Default: all. */
  @property() declare partners: ListOf<PartnerId> | null;
  /** Ids of partners to leave out. Default: none. */
  @property() declare exclude: ListOf<PartnerId> | null;
  /** Kinds of partner to show. Default: all. */
  @property() declare kind: ListOf<PartnerKind> | null;
  /** Ids of the projects whose partners are shown. Default: all. */
  @property() declare project: ListOf<ProjectId> | null;
  /** How many partners (a whole number) to show before a button offers the rest. Default: all. */
  @property() declare limit: string | number | null;
  /** Layout: cards, rows, a table, or names only. Default: `grid`. */
  @property() declare layout: ListLayout | null;
  /** Order; names are sorted as displayed, years from the oldest. Default: `programme`. */
  @property() declare sort: SortKey | null;
  /** The property to group partners by, under headings; the country is that of the partner's seat, or of the services it consists of. Default: none. */
  @property({attribute: 'group-by'}) declare groupBy: Facet | null;
  /** Any of `search` `filter` `sort` `layout`, or `none`. Default: search and filter for more than six partners. */
  @property() declare controls: ListOf<Control | 'none'> | null;
  /**
   * Gives each partner a link to itself on this page (`#pfig-interpol`), and opens the one that the page's
   * address points to; a value replaces the prefix `pfig-`. Default: off.
   */
  @property({attribute: 'deep-link'}) declare deepLink: string | boolean | null;
  /**
   * Keeps search, filters, order and layout in the page's address (`?pfig-q=…`), for sharing; a value
   * replaces the prefix `pfig-`. Default: off.
   */
  @property({attribute: 'filters-in-url'}) declare filtersInUrl: string | boolean | null;
  /** Parts to leave out: any of `heading` `kind` `facts` `projects` `link` `sources`. Default: none. */
  @property() declare hide: ListOf<ListHideable> | null;

  #state: ListState = initialState;
  readonly #derive = createDeriveList();
  /** The last rendered list; undefined while the element shows none. */
  #rendered: {readonly model: ListModel; readonly l10n: L10n} | undefined;
  /** The list of the last update, and its state. */
  #lastUpdate: {readonly model: ListModel; readonly state: ListState} | undefined;

  readonly #printing = new Printing(this, () => this.performUpdate());
  readonly #rows = new RowRenderer(this);
  readonly #scheduler: RenderScheduler = new RenderScheduler(this, {
    isPrinting: () => this.#printing.isActive,
    hasContent: () => this.#rendered !== undefined,
    renderRows: (limit) => {
      const {model, l10n} = this.#rendered!;
      return this.#rows.render(model, l10n, limit, this.#scheduler.detailsReady);
    },
  });
  readonly #link = new DeepLink(this, {
    prefix: () => readPrefix(this.deepLink),
    hasContent: () => this.hasContent,
    isPending: () => this.#scheduler.isPending,
    reveal: (partner) => this.#reveal(partner),
  });
  readonly #url = new UrlState(this, {
    prefix: () => readPrefix(this.filtersInUrl),
    restore: (choice) => this.#dispatch({type: 'restore', choice}),
  });
  readonly #announcement = new Announcement(this);
  readonly #highlight = new SearchHighlight(this);

  constructor() {
    super();
    new PartnerEvents(this, {
      toggle: (key, partner) => {
        if (this.#state.expanded.has(key)) this.#dispatch({type: 'collapse', key});
        else if (dispatchSelect(this, partner)) this.#dispatch({type: 'expand', keys: [key]});
      },
      reveal: (key) => this.#dispatch({type: 'expand', keys: [key]}),
      focus: (selector) => this.focusTarget(selector),
    });
  }

  readonly #dispatch = (action: ListAction): void => {
    const state = reduce(this.#state, action);
    if (state === this.#state) return;
    this.#state = state;
    this.requestUpdate();
  };

  readonly #readAttributes = createReadAttributes(this);

  #settings(): ListSettings {
    return {
      ...this.#readAttributes(this.directory),
      level: this.levelOr(2),
      linkBase: this.#link.address(''),
      isPrinting: this.#printing.isActive,
      sortsFilterValues: this.#scheduler.detailsReady,
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#rendered = undefined;
    if (changed.has('limit')) this.#state = reduce(this.#state, {type: 'limit-changed'});
  }

  protected override content(l10n: L10n): unknown {
    const model = this.#derive(this.directory, this.#settings(), this.#state, l10n);
    this.#rendered = {model, l10n};
    return listView(model, this.#dispatch, l10n);
  }

  /** The effects of an update: highlight, announcement, address, focus, event. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#rendered) return;
    const {model, l10n} = this.#rendered;
    const state = this.#state;
    const before = this.#lastUpdate?.state ?? initialState;
    const known = this.#lastUpdate?.model;
    this.#lastUpdate = {model, state};
    const isNewChoice = !isSameChoice(before, state);
    const isNewSearch =
      state.changedBy === 'visitor' &&
      (before.query !== state.query || !isSameFilters(before.filters, state.filters));

    this.#highlight.update(model.words, model.matches.length);
    if (model.controls.length > 0) this.#announcement.set(countText(model, l10n), isNewSearch);
    if (isNewChoice && state.changedBy !== 'address')
      this.#url.write({...state, filters: model.activeFilters});
    if (state !== before && state.focus) this.#focus(state.focus, known?.visible);
    if (isNewSearch) {
      const {query, activeFilters, matches} = model;
      dispatchFilter(this, query, activeFilters, matches.length);
    }
  }

  /** Moves focus to the result of a control, because the control itself is gone. */
  #focus(target: 'controls' | 'new-rows', visible: ReadonlySet<unknown> = new Set()): void {
    const elements = rowElementsIn(this.renderRoot);
    const rows = this.#rendered!.model.groups.flatMap((group) => group.rows);
    const element =
      target === 'new-rows'
        ? elements.find((row, index) => !row.hidden && !visible.has(rows[index]!.partner))
        : this.renderRoot.querySelector<HTMLElement>('#query, select, [part=item]:not([hidden])');
    element?.focus();
  }

  /** Shows a partner that the address names; a search or a limit that hides it is removed. */
  #reveal(id: string): boolean {
    const model = this.#rendered?.model;
    const partner = model?.partners.find((one) => one.id === id);
    if (!model || !partner) return false;
    const isMatch = model.matches.includes(partner);
    const partners = isMatch ? model.matches : model.partners;
    const isWithinLimit = partners.indexOf(partner) < model.limit;
    this.#dispatch({type: 'reveal', keys: keysOf(partner), isMatch, isWithinLimit});
    return true;
  }
}
