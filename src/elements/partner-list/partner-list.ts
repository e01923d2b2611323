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
  reduce,
  type FocusTarget,
  type ListAction,
  type ListState,
  type SearchPart,
} from './list-state.js';
import {styles} from './list.styles.js';
import {chipId, SEARCH_PARTS, statusText} from './list-status.view.js';
import {listView} from './list.view.js';
import {MatchReasons} from './match-reason.view.js';
import {PrintedList} from './printed-list.js';
import {rowElementsIn, RowRenderer} from './row-renderer.js';
import {addSearchField} from './search-field.js';
import {SearchHighlight} from './search-highlight.js';
import {highlight} from './search-highlight.styles.js';
import {UrlState} from './url-state.js';
import {booleanConverter, readAddressPattern, readPrefix, type ListOf} from '../base/attributes.js';
import {DeepLink} from '../base/deep-link.js';
import {dispatchFilter} from '../base/events.js';
import {focusPartner} from '../base/focus.js';
import {PartnerEvents} from '../partner/partner-events.js';
import {printedStyles} from '../partner/printed.styles.js';
import {PfigElement} from '../base/pfig-element.js';
import {Printing, RenderScheduler} from '../base/render-scheduler.js';

/**
 * The partners of the Global Illicit Flows Programme.
 *
 * @summary The directory of partners, with search, filters and sorting: as cards, rows, a table or names only.
 *
 * @slot header - Replaces the list's own heading.
 * @slot footer - Below the list.
 * @slot logo-interpol - The site's own image for a partner: one slot for each, `logo-` and the partner's id.
 * @slot empty - Replaces the message that no partner matches.
 *
 * @fires {PfigSelectEvent} pfig-select - A visitor follows a partner's link; cancelling the event prevents this. Carries `partner` (id) and `href`.
 * @fires {PfigToggleEvent} pfig-toggle - A visitor opens or closes a partner's details. Carries `partner` (id) and `open`.
 * @fires {PfigFilterEvent} pfig-filter - A visitor has searched, filtered, sorted or changed the layout. Carries `query`, `filters`, `sort`, `descending`, `layout` and `count`.
 *
 * @csspart control-bar - The bar with search, filters, order and layout.
 * @csspart input - The search box.
 * @csspart select - A drop-down list: a filter, the order or the layout.
 * @csspart filters-toggle - The button that shows filters, order and layout where the list is narrow.
 * @csspart status - What the list shows, in words: how many partners, or that none matches.
 * @csspart edition-line - How old the data are, in the line that says what the list shows.
 * @csspart chip - A button that takes one chosen filter back.
 * @csspart clear - The button that clears search and filters.
 * @csspart group - A group of partners with its heading, with `group-by`; in a table, a group of rows.
 * @csspart list - The partners, or the area in which a table scrolls.
 * @csspart sort-by - The button in a column header that sorts the table.
 * @csspart more - The button that shows the partners beyond `limit`.
 * @csspart reason - Why a partner matches the search, if the closed card does not show it.
 * @csspart project-key - The full names of the projects below a table, with the line that opens them.
 * @csspart item - One partner in the list; in a table, one row.
 * @csspart kind-name - The partner's kind.
 * @csspart logo-image - The logo, from the data or from `logos`.
 * @csspart monogram - The letters shown in place of a logo, with `monograms`.
 * @csspart summary - The partner summed up in one sentence.
 * @csspart facts - Facts, each with its label.
 * @csspart project-names - The short names of the partner's projects.
 * @csspart toggle - The line that opens and closes the details.
 * @csspart permalink - The link to the partner on this page, if `deep-link` is set.
 * @csspart details - The details, with the line that opens them.
 * @csspart description - The text in the details.
 * @csspart roles - The projects in the details, with the partner's role in each.
 * @csspart sources - The pages that the facts come from, with the line that opens them.
 *
 * @cssprop {<color>} [--pfig-mark=a transparent yellow] - Background of the words that match the search, where the browser can highlight them.
 * @cssprop {<color>} [--pfig-logo-surface=transparent] - Background of logos, for pages on which they would not be seen.
 * @cssprop {<length>} [--pfig-logo-padding=0] - Space between a logo and the edge of its background: `0.25em 0.4em`.
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
  protected static override readonly omittedStyles = [...printedStyles, highlight];

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
   * Address of the site's own logos with `{id}` in the place of the partner's id, such as
   * `/logos/{id}.svg`; relative to the page. A logo of the data comes before it. Default: none.
   */
  @property() declare logos: string | null;
  /** Whether a partner without a logo has its initials in the place of one. Default: false. */
  @property({type: Boolean, converter: booleanConverter}) monograms = false;
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
  /**
   * Parts to leave out: any of `heading` `kind` `facts` `projects` `link` `sources` `edition` (how old
   * the data are); `funding` is accepted, as on the overview, and a list has nothing on it. Default: none.
   */
  @property() declare hide: ListOf<ListHideable> | null;

  #state: ListState = initialState;
  readonly #derive = createDeriveList();
  /** The last rendered list; undefined while the element shows none. */
  #rendered: {readonly model: ListModel; readonly l10n: L10n} | undefined;
  /** The list of the last update, and its state. */
  #lastUpdate: {readonly model: ListModel; readonly state: ListState} | undefined;

  readonly #printing = new Printing(this, () => this.performUpdate());
  readonly #rows = new RowRenderer(this);
  #printed: PrintedList | undefined;
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
  readonly #reasons = new MatchReasons(() => this.renderRoot);
  readonly #highlight = new SearchHighlight(this);

  constructor() {
    super();
    new PartnerEvents(this, {
      isOpen: (key) => this.#state.expanded.has(key),
      toggle: (key, isOpen) =>
        this.#dispatch(isOpen ? {type: 'expand', keys: [key]} : {type: 'collapse', key}),
    });
    addSearchField(
      this,
      () => this.#state.query,
      (query) => this.#dispatch({type: 'search', query}),
    );
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
      logos: readAddressPattern(this, 'logos', this.logos),
      monograms: this.monograms,
      isPrinting: this.#printing.isActive,
      sortsFilterValues: this.#scheduler.detailsReady,
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#rendered = undefined;
    if (changed.has('limit')) this.#state = reduce(this.#state, {type: 'limit-changed'});
  }

  #model(l10n: L10n): ListModel {
    const model = this.#derive(this.directory, this.#settings(), this.#state, l10n);
    this.#rendered = {model, l10n};
    return model;
  }

  protected override content(l10n: L10n): unknown {
    return listView(this.#model(l10n), this.#dispatch, l10n);
  }

  protected override takeOver(frame: Element, l10n: L10n): boolean {
    if (!this.#printed) {
      this.#printed = new PrintedList(frame);
      this.#state = reduce(this.#state, {type: 'expand', keys: this.#printed.openKeys()});
    }
    const isKept = this.#printed.update(this.#model(l10n), this.#dispatch, l10n);
    // What is printed must not get the rows of another list.
    if (!isKept) this.#rendered = undefined;
    return isKept;
  }

  /** The effects of an update: reasons, highlight, announcement, address, focus, event. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#rendered) return;
    const {model, l10n} = this.#rendered;
    const state = this.#state;
    const before = this.#lastUpdate?.state ?? initialState;
    const known = this.#lastUpdate?.model;
    this.#lastUpdate = {model, state};
    const isNewChoice = !isSameChoice(before, state);
    const isTyping = state.changedBy === 'visitor' && before.query !== state.query && !state.focus;

    this.#reasons.update(model, l10n);
    this.#highlight.update(model.words, model.matches.length);
    this.#announcement.set(statusText(model, l10n), isTyping);
    if (isNewChoice && state.changedBy !== 'address')
      this.#url.write({...state, filters: model.activeFilters});
    if (state !== before && state.focus) this.#focus(state.focus, known?.visible);
    if (isNewChoice && state.changedBy === 'visitor') {
      const {query, activeFilters: filters, sort, descending, layout, matches} = model;
      dispatchFilter(this, {query, filters, sort, descending, layout, count: matches.length});
    }
  }

  /** Moves focus to the result of a control, because the control itself is gone. */
  #focus(target: FocusTarget, visible: ReadonlySet<unknown> = new Set()): void {
    const elements = rowElementsIn(this.renderRoot);
    const rows = this.#rendered!.model.groups.flatMap((group) => group.rows);
    const control = target === 'new-rows' ? undefined : this.#controlAfter(target);
    if (control) return control.focus();
    const item = elements.find(
      (row, index) => !row.hidden && !(target === 'new-rows' && visible.has(rows[index]!.partner)),
    );
    if (item) focusPartner(item);
  }

  /** The next button that takes a part of the search back, else the first control that is shown. */
  #controlAfter(target: 'controls' | {readonly after: SearchPart}): HTMLElement | undefined {
    const root = this.renderRoot;
    const index = target === 'controls' ? Infinity : SEARCH_PARTS.indexOf(target.after);
    const chips = SEARCH_PARTS.slice(index + 1).map((part) => `#${chipId(part)}`);
    // Filters are not shown where the list is narrow, until the button before them is pressed.
    return [...chips, '#query', '[part=filters-toggle]', 'select', '[part=chip]']
      .flatMap((selector) => [...root.querySelectorAll<HTMLElement>(selector)])
      .find((one) => one.getClientRects().length > 0);
  }

  /** Shows a partner that the address names; a search or a limit that hides it is removed. */
  #reveal(id: string): boolean {
    const model = this.#rendered?.model;
    const partner = model?.partners.find((one) => one.id === id);
    if (!model || !partner) return false;
    // What a visitor has searched for before the list came alive is newer than the address.
    const isOlder = !this.#lastUpdate && this.#state.changedBy === 'visitor';
    const isMatch = isOlder || model.matches.includes(partner);
    const partners = isMatch ? model.matches : model.partners;
    const isWithinLimit = partners.indexOf(partner) < model.limit;
    this.#dispatch({type: 'reveal', keys: keysOf(partner), isMatch, isWithinLimit});
    return true;
  }
}
