import type {Directory, Membership, Partner, Project} from './types.js';

/** One partner with its part in each project, in the order of the columns. */
export interface MatrixRow {
  readonly partner: Partner;
  /** The partner's parts in each project, the latest last: mostly one or none. */
  readonly cells: readonly (readonly Membership[])[];
}

export interface Matrix {
  readonly projects: readonly Project[];
  readonly rows: readonly MatrixRow[];
}

/** Who does what: every partner by every project, both in the directory's order. */
export const matrixOf = ({projects, partners}: Directory): Matrix => ({
  projects,
  rows: partners.map((partner) => ({
    partner,
    cells: projects.map((project) => (partner.projects ?? []).filter(({id}) => id === project.id)),
  })),
});
