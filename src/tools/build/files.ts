import type {
  DatedValue,
  Fact,
  Partner,
  Programme,
  Project,
  Sourced,
  PartnerTexts,
  ProjectTexts,
  Text,
  Texts,
} from '../../model/types.js';

/** A file of `data/text`: what views read, and what the open data carries besides. */
export interface TextFile extends Texts {
  readonly lang: string;
  readonly locale?: string;
  readonly reviewed: boolean;
  readonly programme: Required<Texts['programme']> & {
    readonly acronym: Text;
    readonly summary: Text;
  };
  readonly projects: Readonly<Record<string, Required<ProjectTexts>>>;
  readonly partners: Readonly<Record<string, PartnerTexts & {readonly summary: Text}>>;
  readonly regions: Readonly<Record<string, string>>;
}

export interface Budget extends DatedValue<number>, Sourced {
  readonly currency: string;
  readonly phases?: readonly string[];
}

/** Where a project works, and in which of its phases where the source says so. */
export interface Regions extends Fact<readonly string[]> {
  readonly phases?: readonly string[];
}

/** A project with what the open data carries besides. */
export interface ProjectFile extends Project {
  readonly regions?: Regions;
  readonly budgets?: readonly Budget[];
}

/** All of `data/`, read and found valid; every fact with its sources themselves. */
export interface Data {
  readonly edition: string;
  readonly programme: Programme;
  readonly partners: readonly Partner[];
  readonly projects: readonly ProjectFile[];
  /** By language; the source language first. */
  readonly texts: ReadonlyMap<string, TextFile>;
}
