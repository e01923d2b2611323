import type {Directory, Membership, Partner} from './types.js';

/** What a list asks of the directory; absent members leave everything in. */
export interface Query {
  readonly partners?: readonly string[];
  readonly exclude?: readonly string[];
  readonly kind?: readonly string[];
  readonly project?: readonly string[];
}

/**
 * The partners a query leaves, in the programme's order, or in the query's own
 * where it names partners one by one.
 */
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

/** The partners of one project with what they do in it: who leads comes first. */
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
