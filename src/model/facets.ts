import type {Directory, Partner} from './types.js';

/** The properties by which partners can be filtered and grouped. */
export const FACETS = ['kind', 'country', 'project'] as const;
export type Facet = (typeof FACETS)[number];

/** The value that partners must have of each facet; an absent facet excludes nobody. */
export type Filters = Readonly<Partial<Record<Facet, string>>>;

/** The countries of a partner: that of its seat, or those of its national services. */
export function countriesOf({seat, services = []}: Partner): readonly string[] {
  const facts = seat ? [seat] : services;
  return [...new Set(facts.flatMap(({value}) => value.country ?? []))];
}

/** A partner's values of a facet; none where they are not known. */
export function valuesOf(partner: Partner, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [partner.kind.value];
    case 'country':
      return countriesOf(partner);
    case 'project':
      // A partner may have two roles in one project.
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

/** Whether a partner has the value of every filter. */
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

/** A partner with several values is in the group of each; partners without a value are in the last group. */
export function groupBy(
  partners: readonly Partner[],
  facet: Facet,
  values: readonly string[],
): readonly Group[] {
  const groups = new Map<string | undefined, Partner[]>(values.map((value) => [value, []]));
  const without: Partner[] = [];
  for (const partner of partners) {
    const partnerValues = valuesOf(partner, facet);
    if (partnerValues.length === 0) without.push(partner);
    for (const value of partnerValues) groups.get(value)?.push(partner);
  }
  return [...groups.set(undefined, without)]
    .filter(([, members]) => members.length > 0)
    .map(([value, members]) => ({value, partners: members}));
}
