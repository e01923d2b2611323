import type {Directory, Partner} from './types.js';

/** What partners can be filtered and grouped by. */
export const FACETS = ['kind', 'country', 'project'] as const;
export type Facet = (typeof FACETS)[number];

/** One value for each facet that is narrowed down; absent ones leave everything in. */
export type Filters = Readonly<Partial<Record<Facet, string>>>;

/** The countries of a partner: of its seat, or of the national services that it is made of. */
export function countriesOf({seat, services = []}: Partner): readonly string[] {
  if (seat) return [seat.value.country];
  return [...new Set(services.map(({value}) => value.country))];
}

/** A partner's values of a facet; none where it is not known. */
export function valuesOf(partner: Partner, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [partner.kind.value];
    case 'country':
      return countriesOf(partner);
    case 'project':
      // Two parts in one project are one project.
      return [...new Set((partner.projects ?? []).map(({id}) => id))];
  }
}

/** The values that some partners have of a facet, projects in the directory's order. */
export function facetValues(
  {projects}: Directory,
  partners: readonly Partner[],
  facet: Facet,
): readonly string[] {
  const values = new Set(partners.flatMap((partner) => valuesOf(partner, facet)));
  if (facet !== 'project') return [...values];
  const listed = projects.map(({id}) => id).filter((id) => values.delete(id));
  return [...listed, ...values];
}

export const passes = (partner: Partner, filters: Filters): boolean =>
  FACETS.every((facet) => {
    const chosen = filters[facet];
    return chosen === undefined || valuesOf(partner, facet).includes(chosen);
  });

/** Partners under one value of a facet; `value` is undefined for those that have none. */
export interface Group {
  readonly value: string | undefined;
  readonly partners: readonly Partner[];
}

/** A partner with several values stands under each of them; those without come last. */
export function groupBy(
  partners: readonly Partner[],
  facet: Facet,
  values: readonly string[],
): readonly Group[] {
  const groups = new Map<string | undefined, Partner[]>(values.map((value) => [value, []]));
  const without: Partner[] = [];
  for (const partner of partners) {
    const own = valuesOf(partner, facet);
    if (own.length === 0) without.push(partner);
    for (const value of own) groups.get(value)?.push(partner);
  }
  return [...groups.set(undefined, without)]
    .filter(([, members]) => members.length > 0)
    .map(([value, members]) => ({value, partners: members}));
}
