import facts from '../../.generated/facts.js';
import type {Directory, Membership, Partner, Project} from './types.js';

/** The directory that this version brings along. */
export const bundled: Directory = facts;

/**
 * Queries of a directory: which partners, who takes part in a project, who does what. How
 * partners are filtered and grouped is in `facets.ts`.
 */

/** Which partners to select; a member that is absent or empty excludes nobody. */
export interface Query {
  readonly partners?: readonly string[];
  readonly exclude?: readonly string[];
  readonly kind?: readonly string[];
  readonly project?: readonly string[];
}

/** The selected partners in the programme's order, or in the order in which the query names them. */
export function select(directory: Directory, query: Query): readonly Partner[] {
  const {partners, exclude, kind, project} = query;
  const named = partners?.length
    ? partners.flatMap((id) => directory.partners.filter((partner) => partner.id === id))
    : directory.partners;
  return named.filter(
    (partner) =>
      !exclude?.includes(partner.id) &&
      (!kind?.length || kind.includes(partner.kind.value)) &&
      (!project?.length || partner.projects?.some(({id}) => project.includes(id))),
  );
}

/** The partners of a project with their roles in it; those that lead it come first. */
export function membersOf(
  directory: Directory,
  project: string,
): readonly {readonly partner: Partner; readonly membership: Membership}[] {
  return directory.partners
    .flatMap((partner) =>
      (partner.projects ?? [])
        .filter(({id}) => id === project)
        .map((membership) => ({partner, membership})),
    )
    .sort((a, b) => Number(b.membership.role === 'leads') - Number(a.membership.role === 'leads'));
}

/** A partner with its roles in each project, in the order of the columns. */
export interface MatrixRow {
  readonly partner: Partner;
  /** For each project the partner's memberships, the latest last: mostly one or none. */
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
