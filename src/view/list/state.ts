import {FACETS, valuesOf, type Facet, type Group} from '../../model/facets.js';
import type {Partner} from '../../model/types.js';
import type {PartnerState} from '../shared/partner-state.js';
import type {ControlsState} from './controls.js';

/** Layouts of the list; the first is the default. */
export const LAYOUTS = ['grid', 'list', 'table', 'compact'] as const;
export type ListLayout = (typeof LAYOUTS)[number];

/** Tells apart the places of one partner in several groups; no id has two hyphens in a row. */
export const keyIn = (group: string | undefined, partner: string): string =>
  group === undefined ? partner : `${group}--${partner}`;

/** All places that a partner may have, whatever it is grouped by. */
export const keysOf = (partner: Partner): readonly string[] =>
  [undefined, ...FACETS.flatMap((facet) => valuesOf(partner, facet))].map((group) =>
    keyIn(group, partner.id),
  );

/** What all partners of a list share. */
type Shared = Pick<
  PartnerState,
  'hide' | 'level' | 'turn' | 'onToggle' | 'onReveal' | 'onGo' | 'onFollow'
>;

export interface ListState extends Shared {
  /** The partners, shown or not; one group without a value where they are not grouped. */
  readonly groups: readonly Group[];
  readonly groupedBy: Facet | undefined;
  /** How many partners there are to find, and how many of them are found. */
  readonly total: number;
  readonly found: number;
  /** How many of those found the limit keeps back. */
  readonly rest: number;
  readonly layout: ListLayout;
  readonly sort: string;
  readonly descending: boolean;
  readonly controls: ControlsState;
  /** The count to say: it follows `found` once a visitor has stopped typing. */
  readonly counted: number;
  /** Whether the visitor's own search or filters leave partners out. */
  readonly narrowed: boolean;
  /** Whether a partner is found and within the limit. */
  shows(partner: Partner): boolean;
  isOpen(key: string): boolean;
  /** Address of a partner on this page, where the page has asked for such. */
  linkTo(partner: Partner): string | undefined;
  onShowRest(): void;
  /** A visitor sorts by a column; a second time turns the order round. */
  onSortBy(sort: string): void;
  /** A visitor takes search and filters back. */
  onClear(): void;
}
