import type {Data, TextFile} from '../build/files.js';

type TextMap = 'partners' | 'projects' | 'kinds' | 'figures' | 'places' | 'regions' | 'bodies';

/** The file whose facts use the ids of a map. */
const USERS: Record<TextMap, string> = {
  partners: 'data/partners.json',
  projects: 'data/projects.json',
  kinds: 'data/partners.json',
  figures: 'data/partners.json',
  places: 'data/partners.json',
  regions: 'data/projects.json',
  bodies: 'data/programme.json',
};

/** Every id that the facts use, by the map of texts that must carry it. */
function idsInUse({programme, partners, projects}: Data): Record<TextMap, Set<string>> {
  return {
    partners: new Set(partners.map(({id}) => id)),
    projects: new Set(projects.map(({id}) => id)),
    kinds: new Set(partners.map(({kind}) => kind.value)),
    figures: new Set(partners.flatMap(({figures = []}) => figures.map(({id}) => id))),
    places: new Set(
      partners.flatMap(({seat, offices = []}) =>
        [...(seat ? [seat] : []), ...offices].map(({value}) => value.city),
      ),
    ),
    regions: new Set(projects.flatMap(({regions}) => regions?.value ?? [])),
    bodies: new Set(programme.managedBy ? [programme.managedBy.value] : []),
  };
}

function checkTexts(text: TextFile, ids: Record<TextMap, Set<string>>): string[] {
  const file = `data/text/${text.lang}.json`;
  return (Object.keys(ids) as TextMap[]).flatMap((map) => {
    const found = new Set(Object.keys(text[map]));
    return [
      ...[...ids[map]]
        .filter((id) => !found.has(id))
        .map(
          (id) => `${file} /${map}: found no text for "${id}", expected one: ${USERS[map]} has it`,
        ),
      ...[...found]
        .filter((id) => !ids[map].has(id))
        .map((id) => `${file} /${map}/${id}: found a text that no fact uses, expected none`),
    ];
  });
}

/** Countries that no name is known of: `XX`, or one that has been taken off ISO 3166. */
function unknownCountries({partners}: Data): string[] {
  const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  return partners.flatMap(({seat, offices = [], services = []}, index) =>
    [...(seat ? [seat] : []), ...offices, ...services]
      .filter(({value}) => !names.of(value.country))
      .map(
        ({value: {country}}) =>
          `data/partners.json /partners/${index}: found the country "${country}", expected a code of ISO 3166-1`,
      ),
  );
}

/** A partner that was renamed needs its other name, in every language. */
function missingNames({partners, texts}: Data): string[] {
  return [...texts.values()].flatMap(({lang, partners: own}) =>
    partners
      .filter(({id, renamed}) => renamed && own[id] && !own[id].newName && !own[id].formerName)
      .map(
        ({id}) =>
          `data/text/${lang}.json /partners/${id}: found no "formerName", expected one: data/partners.json has "renamed"`,
      ),
  );
}

function duplicates(file: string, list: readonly {readonly id: string}[]): string[] {
  return list
    .filter(({id}, index) => list.findIndex((other) => other.id === id) !== index)
    .map(({id}) => `${file}: found the id "${id}" twice, expected it once`);
}

/** A project stands twice only for two roles, and then says of which phases each is. */
function repeatedProjects({partners}: Data): string[] {
  return partners.flatMap(({projects = []}, index) =>
    projects.flatMap(({id, role, phases}, at) => {
      const others = projects.filter((other, place) => other.id === id && place !== at);
      const path = `data/partners.json /partners/${index}/projects/${at}`;
      return [
        ...(others.some((other) => other.role === role)
          ? [`${path}: found "${id}" twice with the role "${role}", expected one with all phases`]
          : []),
        ...(others.length > 0 && !phases
          ? [`${path}: found "${id}" twice, expected "phases" with each role`]
          : []),
      ];
    }),
  );
}

/** What no single schema can see: ids that point nowhere, texts that are missing or left over. */
export function checkReferences(data: Data): string[] {
  const ids = idsInUse(data);
  const {programme, partners, projects} = data;
  const {partnerCount} = programme;
  const miscounted =
    partnerCount && partnerCount.value !== partners.length
      ? [
          `data/programme.json /partnerCount/value: found ${partnerCount.value}, expected ${partners.length}: so many are listed`,
        ]
      : [];
  return [
    ...duplicates('data/partners.json', partners),
    ...duplicates('data/projects.json', projects),
    ...repeatedProjects(data),
    ...unknownCountries(data),
    ...missingNames(data),
    ...miscounted,
    ...partners.flatMap((partner, index) =>
      (partner.projects ?? [])
        .filter(({id}) => !ids.projects.has(id))
        .map(
          ({id}) =>
            `data/partners.json /partners/${index}/projects: found the project "${id}", ` +
            `expected one of ${[...ids.projects].join(', ')}`,
        ),
    ),
    ...[...data.texts.values()].flatMap((text) => checkTexts(text, ids)),
  ];
}
