import type {PropertyValues} from 'lit';
import {plain, type L10n} from '../locale/l10n.js';
import {byFounding, select} from '../model/select.js';
import type {Directory, Partner} from '../model/types.js';
import {styles} from '../view/list/list.styles.js';
import {listView, type ListLayout} from '../view/list/list.js';
import {HIDEABLE} from '../view/shared/partner.js';
import {title} from '../view/shared/text.js';
import {anyOf, oneOf, wholeNumber} from './shared/attributes.js';
import {choose, chooseLink} from './shared/choose.js';
import {PfigElement} from './shared/pfig-element.js';

type Sort = 'programme' | 'name' | 'founded';

const ids = (items: readonly {readonly id: string}[]) => items.map(({id}) => id);
const kindsIn = ({partners}: Directory) => [...new Set(partners.map(({kind}) => kind.value))];

/**
 * The partners of the Global Illicit Flows Programme.
 *
 * @summary The directory of partners: as cards, rows, a table or a strip of names.
 *
 * @slot - Shown until the element is ready, and where JavaScript is off.
 * @slot header - In place of the list's own heading.
 * @slot footer - Below the list.
 * @slot empty - In place of the message that no partner fits.
 *
 * @fires {PfigReadyEvent} pfig-ready - First content is painted.
 * @fires {PfigErrorEvent} pfig-error - Something could not be shown as asked.
 * @fires {PfigSelectEvent} pfig-select - A visitor follows a partner's link or opens its details; cancelable.
 */
export class PartnerList extends PfigElement {
  static readonly tag = 'pfig-partner-list';
  /** Accepted values of `layout`; the first is the default. */
  static readonly layouts: readonly [ListLayout, ...ListLayout[]] = [
    'grid',
    'list',
    'table',
    'compact',
  ];
  /** Accepted values of `sort`; the first is the default. */
  static readonly sorts: readonly [Sort, ...Sort[]] = ['programme', 'name', 'founded'];
  /** Accepted values of `hide`. */
  static readonly hideable = ['heading', ...HIDEABLE] as const;

  static override readonly styles = styles;
  static override readonly properties = {
    ...PfigElement.properties,
    partners: {},
    exclude: {},
    kind: {},
    project: {},
    limit: {},
    layout: {},
    sort: {},
    hide: {},
    opened: {state: true},
    unlimited: {state: true},
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
  /** `programme`, `name` (as displayed) or `founded` (oldest first). Default: `programme`. */
  declare sort: string | null;
  /** Parts to leave out: any of `heading kind facts projects link sources`. Default: none. */
  declare hide: string | null;

  declare private opened: ReadonlySet<string>;
  declare private unlimited: boolean;

  constructor() {
    super();
    this.opened = new Set();
    this.unlimited = false;
  }

  #select(l10n: L10n): readonly Partner[] {
    const known = ids(this.directory.partners);
    const found = select(this.directory, {
      partners: anyOf(this, 'partners', this.partners, known),
      exclude: anyOf(this, 'exclude', this.exclude, known),
      kind: anyOf(this, 'kind', this.kind, kindsIn(this.directory)),
      project: anyOf(this, 'project', this.project, ids(this.directory.projects)),
    });
    const name = (partner: Partner) => plain(title(partner, l10n));
    switch (oneOf(this, 'sort', this.sort, PartnerList.sorts)) {
      case 'name':
        return [...found].sort((a, b) => l10n.compare(name(a), name(b)));
      case 'founded':
        return [...found].sort(byFounding);
      case 'programme':
        return found;
    }
  }

  protected override content(l10n: L10n): unknown {
    const found = this.#select(l10n);
    const limit = wholeNumber(this, 'limit', this.limit, [1, Infinity]) ?? found.length;
    const shown = this.unlimited ? found : found.slice(0, limit);
    return listView(
      {
        partners: shown,
        rest: found.length - shown.length,
        layout: oneOf(this, 'layout', this.layout, PartnerList.layouts),
        level: this.levelOr(2),
        hide: anyOf(this, 'hide', this.hide, PartnerList.hideable),
        isOpen: ({id}) => this.opened.has(id),
        onToggle: (partner) => this.#toggle(partner),
        onFind: ({id}) => (this.opened = new Set([...this.opened, id])),
        onFollow: (partner, click) => chooseLink(this, partner, click),
        onShowRest: () => this.#showRest(shown.length),
      },
      l10n,
    );
  }

  #toggle(partner: Partner): void {
    const opened = new Set(this.opened);
    if (!opened.delete(partner.id)) {
      if (!choose(this, partner)) return;
      opened.add(partner.id);
    }
    this.opened = opened;
  }

  /** Focus goes on where the button was: to the first partner it brought. */
  async #showRest(before: number): Promise<void> {
    this.unlimited = true;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('[part=item]')[before]?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('limit')) this.unlimited = false;
  }
}
