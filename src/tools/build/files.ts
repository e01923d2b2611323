import type {
  Partner,
  Programme,
  Project,
  PartnerTexts,
  ProjectTexts,
  Text,
  Texts,
} from '../../model/types.js';
import type {Editions} from '../data/editions.js';

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
}

/** All of `data/`, validated. Each fact has its sources as objects. */
export interface Data {
  readonly edition: string;
  /** The editions that were released, with the hash of each. */
  readonly editions: Editions;
  readonly programme: Programme;
  readonly partners: readonly Partner[];
  readonly projects: readonly Project[];
  /** By language; the source language first. */
  readonly texts: ReadonlyMap<string, TextFile>;
}
