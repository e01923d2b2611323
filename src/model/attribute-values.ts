/**
 * The values that attributes accept, apart from ids of a directory. Of each list that has a default
 * of one value, it is the first.
 */

/** Layouts of a card. */
export const CARD_LAYOUTS = ['card', 'row', 'compact'] as const;
export type CardLayout = (typeof CARD_LAYOUTS)[number];

/** Layouts of a list. */
export const LIST_LAYOUTS = ['grid', 'list', 'table', 'compact'] as const;
export type ListLayout = (typeof LIST_LAYOUTS)[number];

/** Orders of a list. */
export const SORTS = ['programme', 'name', 'founded', 'kind', 'seat'] as const;
export type SortKey = (typeof SORTS)[number];

/** Controls that a list may offer to visitors. */
export const CONTROLS = ['search', 'filter', 'sort', 'layout'] as const;
export type Control = (typeof CONTROLS)[number];

/** From this number of partners on, a list has search and filters where `controls` says nothing. */
export const CONTROLS_MIN = 7;

/** Accepted values of `controls`. */
export const CONTROL_NAMES = [...CONTROLS, 'none'] as const;

/** Sections of the overview, in their usual order. */
export const SECTIONS = ['intro', 'figures', 'projects', 'partners', 'matrix', 'timeline'] as const;
export type Section = (typeof SECTIONS)[number];

/** Sections where `sections` says nothing: the matrix names the partners. */
export const DEFAULT_SECTIONS: readonly Section[] = SECTIONS.filter(
  (section) => section !== 'partners',
);

/** The sections that show projects. The note on the list of projects comes once, after the first of them. */
export const PROJECT_SECTIONS: readonly Section[] = ['projects', 'matrix', 'timeline'];

/** Parts of a partner that `hide` leaves out, in every layout. */
const PARTNER_HIDEABLE = ['kind', 'facts', 'projects', 'link', 'sources'] as const;

/**
 * Lines on all that an element shows. Every element accepts both names, so that a site may write the
 * same `hide` everywhere; a card has neither line, and a list has none on funding.
 */
const LINES = ['edition', 'funding'] as const;

/** Parts of a card that `hide` leaves out. */
export const CARD_HIDEABLE = [...PARTNER_HIDEABLE, ...LINES] as const;
export type CardHideable = (typeof CARD_HIDEABLE)[number];

/** Parts of a list that `hide` leaves out. */
export const LIST_HIDEABLE = ['heading', ...CARD_HIDEABLE] as const;
export type ListHideable = (typeof LIST_HIDEABLE)[number];

/** Parts of the overview that `hide` leaves out. */
export const OVERVIEW_HIDEABLE = ['sources', ...LINES] as const;
export type OverviewHideable = (typeof OVERVIEW_HIDEABLE)[number];
