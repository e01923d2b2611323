import type {Loader} from '../../locale/catalogue.js';

/**
 * The object that first scripts leave on the page, for each other and for the second script. They may come from
 * different files, so it is found by a name and not by an import.
 */
export interface Handover {
  /** The version that has printed. */
  readonly version: string;
  /** The first scripts by language, in the order in which they came. */
  readonly languages: Map<string, FirstScript>;
  /** The elements that have been printed, and by whom. */
  readonly printed: Map<Element, FirstScript>;
  /**
   * Makes the address of a script acceptable for a page that requires Trusted Types. The module makes
   * none: `import()` needs no policy.
   */
  toScriptAddress?: (address: string) => string;
  /** Set by the second script as soon as it runs. */
  hasStarted: boolean;
}

/** Prints elements in one language. */
export interface FirstScript {
  /** Prints an element, unless that is printed already, or cannot be; says whether it has. */
  print(element: Element): boolean;
  /**
   * Gives the places up of what the second script would have brought, and prints what it would have
   * shown on demand: in what is printed, and in what will be.
   */
  printWhole(): void;
  /** Loads the whole language, where no script brings it by itself. */
  readonly load?: Loader;
}

const NAME = Symbol.for('pfig.first');

type Page = typeof globalThis & {[NAME]?: Handover};

export const handover = (): Handover | undefined => (globalThis as Page)[NAME];

/** The object of the page; the first script that prints makes it. */
export const openHandover = (version: string): Handover =>
  ((globalThis as Page)[NAME] ??= {
    version,
    languages: new Map(),
    printed: new Map(),
    hasStarted: false,
  });
