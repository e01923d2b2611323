/**
 * The shapes of the directory: facts without words.
 *
 * Knows partners, projects and the programme; must not know the DOM, Lit or any
 * word a person reads. The same shapes are described for editors by the JSON
 * Schemas in `data/schema`.
 */

/** A page or a document in which something was read; one without an address has a title. */
export interface Source {
  readonly href?: string;
  /** Who published it, as they call themselves. */
  readonly publisher?: string;
  /** Its title, in its own language. */
  readonly title?: string;
  readonly lang?: string;
  /** When it was read last. */
  readonly read?: string;
}

/** What is known from sources; no source, and `undated`, where a site says nothing of them. */
export interface Sourced {
  readonly source: readonly Source[];
  /** The date it speaks of (EDTF, ISO 8601-2). */
  readonly asOf: string;
}

/** A value with where it was read and the date it speaks of. */
export interface DatedValue<T> extends Sourced {
  readonly value: T;
  readonly qualifier?: 'about' | 'over';
}

/** A value, and those that it had before. */
export interface Fact<T> extends DatedValue<T> {
  readonly earlier?: readonly DatedValue<T>[];
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
  readonly unit?: 'percent' | 'EUR';
}

export type Role = 'leads' | 'implements' | 'contributes';

/** What a partner does in one project. */
export interface Membership extends Sourced {
  readonly id: string;
  readonly role: Role;
  readonly phases?: readonly string[];
}

/** An image that a site shows for a partner; it says nothing that the name does not. */
export interface Logo {
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
}

export interface Partner {
  readonly id: string;
  readonly kind: Fact<string>;
  /** Its names and acronyms in all languages, each word once, as search compares them. */
  readonly aliases?: string;
  readonly knownBy?: 'name';
  readonly logo?: Logo;
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
export interface Phase extends Sourced {
  readonly id: string;
  /** When it began; absent where that is not known. */
  readonly start?: string;
  /** When it ended or is to end; absent where that is not known. */
  readonly end?: string;
  /** Whether the end was worked out from the start and a length. */
  readonly computed?: boolean;
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
  /** Other sites that present it. */
  readonly otherLinks?: readonly Fact<Link>[];
}

/** Everything the elements can show, in the programme's own order. */
export interface Directory {
  /** When its facts and texts were last changed: a day, and which of that day where there are several. */
  readonly edition?: string;
  readonly programme: Programme;
  readonly projects: readonly Project[];
  readonly partners: readonly Partner[];
}
