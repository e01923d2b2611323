/**
 * Row 2. The shapes of the directory: facts without words.
 *
 * Knows partners, projects and the programme; must not know the DOM, Lit or any
 * word a person reads. The same shapes are described for editors by the JSON
 * Schemas in `data/schema`.
 */

/** A value with where it was read and the date it speaks of (EDTF, ISO 8601-2). */
export interface Fact<T> {
  readonly value: T;
  readonly source: readonly string[];
  readonly asOf: string;
}

/** A city (id of a text in `places`) and its country (ISO 3166-1 alpha-2). */
export interface Place {
  readonly city: string;
  readonly country: string;
}

/** A web address and the languages it is known to speak. */
export interface Link {
  readonly href: string;
  readonly hreflang: readonly string[];
}

/** A national service, under the name it gives itself. */
export interface Service {
  readonly name: string;
  readonly lang: string;
  readonly country: string;
}

/** A counted or measured fact; its label is a text in `figures`. */
export interface Figure extends Fact<number> {
  readonly id: string;
  readonly qualifier?: 'about' | 'over';
  readonly unit?: 'percent' | 'EUR';
}

export type Role = 'leads' | 'implements' | 'contributes';

/** What a partner does in one project. */
export interface Membership {
  readonly id: string;
  readonly role: Role;
  readonly phases?: readonly string[];
  readonly source: readonly string[];
  readonly asOf: string;
}

export interface Partner {
  readonly id: string;
  readonly kind: Fact<string>;
  /** Its names and acronyms in all languages, each word once, as search compares them. */
  readonly aliases?: string;
  readonly knownBy?: 'name';
  readonly founded?: Fact<string>;
  readonly seat?: Fact<Place>;
  readonly offices?: readonly Fact<Place>[];
  readonly services?: readonly Fact<Service>[];
  readonly renamed?: Fact<string>;
  readonly figures?: readonly Figure[];
  readonly link?: Fact<Link>;
  readonly projects?: readonly Membership[];
}

/** A stretch of a project with the name its sources give it: `I`, `III-IV`. */
export interface Phase {
  readonly id: string;
  readonly start: string;
  /** When it ended or is to end; absent where that is not known. */
  readonly end?: string;
  /** Whether the end was worked out from the start and a length. */
  readonly computed?: boolean;
  readonly source: readonly string[];
  readonly asOf: string;
}

export interface Project {
  readonly id: string;
  readonly start?: Fact<string>;
  readonly end?: Fact<string>;
  readonly phases?: readonly Phase[];
  readonly link?: Fact<Link>;
}

/** Empty where a directory of someone else's says nothing of a programme. */
export interface Programme {
  readonly id?: string;
  readonly partnersPage?: string;
  readonly launched?: Fact<string>;
  readonly projectCount?: Fact<number>;
  readonly partnerCount?: Fact<number>;
  readonly managedBy?: Fact<string>;
  readonly link?: Fact<Link>;
}

/** Everything the elements can show, in the programme's own order. */
export interface Directory {
  readonly programme: Programme;
  readonly projects: readonly Project[];
  readonly partners: readonly Partner[];
}
