/**
 * The shapes of the directory: facts without words, and the texts of one language.
 *
 * Knows partners, projects and the programme; must not know the DOM, Lit or any word that a
 * person reads. The JSON Schemas in `data/schema` describe the same shapes for editors.
 */

/** A page or a document in which something was read; one without an address has a title. */
export interface Source {
  readonly href?: string;
  /** Who published it, as they call themselves. */
  readonly publisher?: string;
  /** Its title, in the language of the page. */
  readonly title?: string;
  readonly lang?: string;
  /** When it was read last. */
  readonly read?: string;
}

/** Where a fact was read, and its date; no source, and `undated`, where custom data do not say. */
export interface Sourced {
  readonly source: readonly Source[];
  /** The date it is true for (EDTF, ISO 8601-2). */
  readonly asOf: string;
}

/** A value with its sources and the date it is true for. */
export interface DatedValue<T> extends Sourced {
  readonly value: T;
  readonly qualifier?: 'about' | 'over';
}

/** A value, and its earlier values. */
export interface Fact<T> extends DatedValue<T> {
  readonly earlier?: readonly DatedValue<T>[];
}

/**
 * A city (id of a text in `places`) and its country (ISO 3166-1 alpha-2); custom data may have one of
 * them only.
 */
export interface Place {
  readonly city?: string;
  readonly country?: string;
}

/** A web address and the languages that its page is known to have. */
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

/** The roles that a partner may have in a project, the largest first. */
export const ROLES = ['leads', 'implements', 'contributes'] as const;
export type Role = (typeof ROLES)[number];

/** The role of a partner in one project. */
export interface Membership extends Sourced {
  readonly id: string;
  readonly role: Role;
  readonly phases?: readonly string[];
}

/** An image that a site shows for a partner; it is decoration, the name says the same. */
export interface Logo {
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
}

export interface Partner {
  readonly id: string;
  readonly kind: Fact<string>;
  /** The words of its names and acronyms in all languages, each once. */
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

/** A part of a project's time, with the name that its sources use: `I`, `III-IV`. */
export interface Phase extends Sourced {
  readonly id: string;
  /** When it began; absent where this is not known. */
  readonly start?: string;
  /** When it ended or will end; absent where this is not known. */
  readonly end?: string;
  /** Whether the end is computed from the start and a length. */
  readonly computed?: boolean;
}

/** The parts of the world in which a project works; ids of texts in `regions`. */
export interface Regions extends Fact<readonly string[]> {
  /** The phases that the source speaks of, where it does not speak of all. */
  readonly phases?: readonly string[];
}

/** An amount of money for a project, or for some of its phases. */
export interface Budget extends DatedValue<number> {
  /** The three letters of ISO 4217. */
  readonly currency: string;
  readonly phases?: readonly string[];
}

export interface Project {
  readonly id: string;
  readonly start?: Fact<string>;
  readonly end?: Fact<string>;
  readonly phases?: readonly Phase[];
  readonly regions?: Regions;
  readonly budgets?: readonly Budget[];
  readonly link?: Fact<Link>;
}

/** Empty where custom data do not describe a programme. */
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

/** Everything the elements can show, in the programme's order. */
export interface Directory {
  /** When its facts and texts were last changed: a day, and which of that day where there are several. */
  readonly edition?: string;
  readonly programme: Programme;
  readonly projects: readonly Project[];
  readonly partners: readonly Partner[];
}

/** A text in the language of its file (`data/text/<lang>.json`), or one in another language, which it names. */
export type Text = string | {readonly value: string; readonly lang: string};

/** The characters of a text, whatever its language. */
export const textValue = (text: Text): string => (typeof text === 'string' ? text : text.value);

export interface PartnerTexts {
  readonly name: Text;
  readonly acronym?: Text;
  /** A short form, for narrow places. */
  readonly short?: Text;
  readonly knownBy?: 'name';
  /** Its present name, where it is shown under the former one. */
  readonly newName?: Text;
  /** Its former name, where it is shown under the present one. */
  readonly formerName?: Text;
  readonly summary?: Text;
  readonly description: readonly Text[];
}

export interface ProjectTexts {
  readonly acronym?: Text;
  readonly name: Text;
  readonly summary?: Text;
}

/** Without a name where custom data do not describe a programme. */
export interface ProgrammeTexts {
  readonly name?: Text;
  readonly introduction: readonly Text[];
  readonly projectsNote?: Text;
  /** Who pays for the programme, and what this does not mean; in the bundled data only. */
  readonly funding?: Text;
  readonly disclaimer?: Text;
}

type ById<T> = Readonly<Record<string, T>>;

/** All texts of one language. */
export interface Texts {
  readonly programme: ProgrammeTexts;
  readonly kinds: ById<{readonly one: Text; readonly other: Text}>;
  readonly figures: ById<Text>;
  readonly places: ById<Text>;
  readonly regions: ById<Text>;
  readonly bodies: ById<Text>;
  readonly projects: ById<ProjectTexts>;
  readonly partners: ById<PartnerTexts>;
}
