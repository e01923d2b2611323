import type {Partner} from '../../model/types.js';

/** Parts a page may ask to leave out. */
export const HIDEABLE = ['kind', 'facts', 'projects', 'link', 'sources'] as const;
export type Hideable = (typeof HIDEABLE)[number];

/** One partner at one place of a tree. */
export interface PartnerRow {
  readonly partner: Partner;
  /** Tells apart in its tree what belongs to this place; the partner's id, where it is there once. */
  readonly key: string;
}

/** What all partners of an element are shown with. */
export interface PartnerOptions {
  readonly hide: readonly string[];
  /** Level of the partners' headings. */
  readonly level: number;
  /** What the address of a partner on this page begins with; undefined where it has none. */
  readonly linkBase?: string | undefined;
}

/** How far a partner is shown. */
export interface PartnerDisclosure {
  readonly expanded: boolean;
  /** Whether closed details are in the tree, where find-in-page and paper look for them. */
  readonly hasDetails: boolean;
}

export const shows = ({hide}: Pick<PartnerOptions, 'hide'>, part: Hideable): boolean =>
  !hide.includes(part);
