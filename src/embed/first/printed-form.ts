/**
 * The content of the first script in one language. The build makes it: `src/tools/build/print`. Content is
 * compact text, which `tree.ts` reads.
 */
export interface PrintedForm {
  readonly version: string;
  readonly lang: string;
  readonly dir: string;
  /** The hash of `pfig.<lang>.js`. */
  readonly integrity: string;
  /** The style sheet of all elements, and those of the list and of the overview. */
  readonly css: readonly [shared: string, list: string, overview: string];
  /** The meanings of the signs of elements, a line for each sign from `!` on. */
  readonly tags: string;
  /** Letters and signs that are not ASCII, in the order of their stand-ins. */
  readonly letters: string;
  /** The content of a list's frame, without the partners. */
  readonly list: string;
  /** By a number of partners from 0 on, what a list says of it. */
  readonly counts: readonly PrintedCount[];
  readonly partners: readonly PrintedPartner[];
  /** The pieces of the overview in their order. */
  readonly overview: readonly PrintedPiece[];
}

export type PrintedPiece = readonly [
  /** The name of a section, else a part or a slot. */
  name: string,
  /** Level of its first heading. */
  level: number,
  content: string,
];

export type PrintedCount = readonly [
  /** The number as the language writes it. */
  number: string,
  /** `# partenaires`, with the sign in the place of the number */
  all: string,
  /** `# partenaires affichés sur {total}` */
  shown: string,
];

export type PrintedPartner = readonly [
  id: string,
  kind: string,
  /** Ids between blanks. */
  projects: string,
  monogram: string,
  /** The content of the partner's place in a grid. */
  content: string,
];
