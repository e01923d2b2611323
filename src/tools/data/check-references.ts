import type {Data, TextFile} from '../build/files.js';

type TextMap = 'partners' | 'projects' | 'kinds' | 'figures' | 'places' | 'regions' | 'bodies';

/** The file whose facts use the ids of a map of texts. */
const FACT_FILES: Record<TextMap, string> = {
  partners: 'data/partners.json',
  projects: 'data/projects.json',
  kinds: 'data/partners.json',
  figures: 'data/partners.json',
  places: 'data/partners.json',
  regions: 'data/projects.json',
  bodies: 'data/programme.json',
};

/** Every id that the facts use, by the map of texts that must have it. */
function idsInUse({programme, partners, projects}: Data): Record<TextMap, Set<string>> {
  return {
    partners: new Set(partners.map(({id}) => id)),
    projects: new Set(projects.map(({id}) => id)),
    kinds: new Set(partners.map(({kind}) => kind.value)),
    figures: new Set(partners.flatMap(({figures = []}) => figures.map(({id}) => id))),
    places: new Set(
      partners.flatMap(({seat, offices = []}) =>
        [seat, ...offices].flatMap((fact) => fact?.value.city ?? []),
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
          (id) =>
            `${file} /${map}: found no text for "${id}", expected one: ${FACT_FILES[map]} has it`,
        ),
      ...[...found]
        .filter((id) => !ids[map].has(id))
        .map((id) => `${file} /${map}/${id}: found a text that no fact uses, expected none`),
    ];
  });
}

/** A line for each country without a name: `XX`, or one that is no longer in ISO 3166. */
function unknownCountries({partners}: Data): string[] {
  const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  return partners.flatMap(({seat, offices = [], services = []}, index) =>
    [seat, ...offices, ...services]
      .flatMap((fact) => fact?.value.country ?? [])
      .filter((country) => !names.of(country))
      .map(
        (country) =>
          `data/partners.json /partners/${index}: found the country "${country}", expected a code of ISO 3166-1`,
      ),
  );
}

/** A line for each renamed partner without its other name in a language. */
function missingNames({partners, texts}: Data): string[] {
  return [...texts.values()].flatMap(({lang, partners: partnerTexts}) =>
    partners
      .filter(
        ({id, renamed}) =>
          renamed && partnerTexts[id] && !partnerTexts[id].newName && !partnerTexts[id].formerName,
      )
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

/** A partner may name a project twice for two roles, each with its phases. */
function repeatedProjects({partners}: Data): string[] {
  return partners.flatMap(({projects = []}, index) =>
    projects.flatMap(({id, role, phases}, at) => {
      const others = projects.filter((other, otherIndex) => other.id === id && otherIndex !== at);
      const path = `data/partners.json /partners/${index}/projects/${at}`;
      const lines: string[] = [];
      if (others.some((other) => other.role === role)) {
        lines.push(
          `${path}: found "${id}" twice with the role "${role}", expected one with all phases`,
        );
      }
      if (others.length > 0 && !phases) {
        lines.push(`${path}: found "${id}" twice, expected "phases" with each role`);
      }
      return lines;
    }),
  );
}

/** A line for each mistake that no schema of one file can find: unknown ids, missing or unused texts. */
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
