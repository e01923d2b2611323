/** A small custom directory in one language. Nothing in it is real. */
export interface Sample {
  [member: string]: unknown;
  lang: string;
  partners: Record<string, unknown>[];
}

const sourced = {source: ['https://sources.example.org/'], asOf: '2024'};

/** @param names of the partners; the first has every kind of fact. */
export const sample = (...[first = 'Institut d’exemple A', ...others]: string[]): Sample => ({
  lang: 'fr',
  programme: {id: 'exemple', name: 'Programme d’exemple', introduction: ['Une introduction.']},
  kinds: {association: {one: 'Association d’exemple', other: 'Associations d’exemple'}},
  figures: {members: 'Membres'},
  projects: [{id: 'projet-x', name: 'Projet X', start: {value: '2020', ...sourced}}],
  partners: [
    {
      id: 'a',
      kind: 'association',
      name: first,
      acronym: 'IEA',
      summary: 'Un résumé d’exemple.',
      description: ['Une description d’exemple.'],
      founded: {value: '1999', ...sourced},
      seat: {value: {city: 'Ville-Exemple', country: 'FR'}, ...sourced},
      offices: [{value: {city: 'Port-Exemple', country: 'ES'}, ...sourced}],
      figures: [{id: 'members', value: 12, ...sourced}],
      link: {value: {href: 'https://www.example.org/'}, ...sourced},
      projects: [{id: 'projet-x', role: 'leads', ...sourced}],
    },
    ...others.map((name, index) => ({id: `b-${index}`, kind: 'association', name})),
  ],
});
