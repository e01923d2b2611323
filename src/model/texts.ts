/**
 * The shape of one language's texts (`data/text/<lang>.json`); never a text itself.
 */

/** A text in the file's language, or one that stays in another and says so. */
export type Text = string | {readonly value: string; readonly lang: string};

export interface PartnerTexts {
  readonly name: Text;
  readonly acronym?: Text;
  /** An official short form, where there is little room. */
  readonly short?: Text;
  readonly knownBy?: 'name';
  /** The name it has taken since, where it is shown under the former; or the other way round. */
  readonly newName?: Text;
  readonly formerName?: Text;
  readonly summary?: Text;
  readonly description: readonly Text[];
}

export interface ProjectTexts {
  readonly acronym?: Text;
  readonly name: Text;
  readonly summary?: Text;
}

/** A directory of someone else's may say nothing of a programme: then there is no name. */
export interface ProgrammeTexts {
  readonly name?: Text;
  readonly introduction: readonly Text[];
  readonly projectsNote?: Text;
  /** Who pays for the programme, and what that does not mean; of the bundled data only. */
  readonly funding?: Text;
  readonly disclaimer?: Text;
}

type ById<T> = Readonly<Record<string, T>>;

export interface Texts {
  readonly programme: ProgrammeTexts;
  readonly kinds: ById<{readonly one: Text; readonly other: Text}>;
  readonly figures: ById<Text>;
  readonly places: ById<Text>;
  readonly bodies: ById<Text>;
  readonly projects: ById<ProjectTexts>;
  readonly partners: ById<PartnerTexts>;
}
