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

/** A file of `data/text`: the texts of views, and those of the open data only. */
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

/** The regions of a project, with the phases where the source names them. */
export interface Regions extends Fact<readonly string[]> {
  readonly phases?: readonly string[];
}

/** A project with the facts that only the open data have. */
export interface ProjectFile extends Project {
  readonly regions?: Regions;
  readonly budgets?: readonly Budget[];
}

/** All of `data/`, validated. Each fact has its sources as objects. */
export interface Data {
  readonly edition: string;
  readonly programme: Programme;
  readonly partners: readonly Partner[];
  readonly projects: readonly ProjectFile[];
  /** By language; the source language first. */
  readonly texts: ReadonlyMap<string, TextFile>;
}
