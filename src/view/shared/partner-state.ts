import type {Partner} from '../../model/types.js';
import type {Turn} from './turn.js';

/** Row 4, shared. What the views of one partner are told. */

/** Parts a page may ask to leave out. */
export const HIDEABLE = ['kind', 'facts', 'projects', 'link', 'sources'] as const;
export type Hideable = (typeof HIDEABLE)[number];

export interface PartnerState {
  readonly partner: Partner;
  /** Tells apart in its tree what belongs to this partner; its id, where it stands there once. */
  readonly key: string;
  readonly level: number;
  readonly hide: readonly string[];
  readonly expanded: boolean;
  /** Whether closed details may wait until the first paint. */
  readonly turn: Turn;
  /** Address that leads to this partner on this page, where the page has asked for such. */
  readonly permalink?: string | undefined;
  /** A visitor opens or closes the details. */
  onToggle(partner: Partner, key: string): void;
  /** Closed details are needed, by find-in-page or a footnote, which is no choice of the visitor's. */
  onReveal(key: string): void;
  /** Moves focus to what a selector names in the same tree, once it can be seen. */
  onGo(selector: string): void;
  /** A visitor follows the link; the event is the click itself. */
  onFollow(partner: Partner, event: Event): void;
}

export const shows = ({hide}: Pick<PartnerState, 'hide'>, part: Hideable) => !hide.includes(part);
