import type {Partner, Programme, Project} from '../../model/types.js';
import type {Data} from '../build/files.js';
import {resolveSources, type SourcesFile} from './sources.js';

/** The files of `data/` with facts, by their path. */
export type FactFiles = Readonly<
  Record<'data/programme.json' | 'data/partners.json' | 'data/projects.json', unknown>
>;

/** Puts the files of `data/` together; the problems are those of their sources. */
export function composeData(
  files: FactFiles,
  sources: SourcesFile,
  others: Pick<Data, 'editions' | 'texts'>,
): {readonly data: Data; readonly problems: readonly string[]} {
  const {files: resolved, problems} = resolveSources(files, sources);
  const {edition, ...programme} = resolved['data/programme.json'] as Programme & {
    edition: string;
  };
  const {partners} = resolved['data/partners.json'] as {partners: Partner[]};
  const {projects} = resolved['data/projects.json'] as {projects: Project[]};
  return {data: {edition, programme, partners, projects, ...others}, problems};
}
