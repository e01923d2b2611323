/**
 * A list of 400 public organisations as people really have one: from a spreadsheet, with kinds by their
 * names, years as numbers, codes of countries as European bodies write them, characters encoded for
 * HTML, blanks, empty cells. None of them exists: their names are put together from the words below.
 */

const FIELDS = [
  'Statistics',
  'Public Health',
  'Food Safety',
  'Maritime Affairs',
  'Railways',
  'Civil Aviation',
  'Energy',
  'Water Resources',
  'Archives &amp; Records',
  'Land Registry',
  'Patents &amp; Trade Marks',
  'Consumer Protection',
  'Vocational Training',
  'Higher Education',
  'Forests',
  'Fisheries',
  'Meteorology',
  'Geology',
  'Telecommunications',
  'Cultural Heritage',
] as const;

/** Kinds by their names, as a column of a spreadsheet has them, and the pattern of a name. */
const KINDS = [
  ['Agency', 'Agency for', ''],
  ['Inspectorate', '', 'Inspectorate'],
  ['Research institute', 'Institute of', ''],
  ['Public register', '', 'Register'],
  ['Advisory council', '“Open” Council for', ''],
] as const;

const PLACES = [
  ['Aalto-Näs', 'FI'],
  ['Brückenau', 'de'],
  ['Châtelmont', 'FR'],
  ['Dún Beag', 'IE'],
  ['Épinoy-sur-Lac', 'BE'],
  ['Νέα Ακτή', 'EL'],
  ['Great Harling', 'UK'],
  ['Łąkowo', 'PL'],
  ['Luxembourg', 'LU'],
  ['São Tiago', ' PT '],
  ['Villanueva del Río', 'ES'],
  ['Århavn', 'DK'],
] as const;

/** A cell of a spreadsheet: some are empty, in one of the ways in which exports write that. */
const cell = <T>(value: T, isEmpty: boolean, nothing: unknown): unknown =>
  isEmpty ? nothing : value;

/** The list, as a script of the site has read it. */
export function realList(): readonly object[] {
  return Array.from({length: FIELDS.length * KINDS.length * 4}, (_, n) => {
    const field = FIELDS[n % FIELDS.length]!;
    const [kind, before, after] = KINDS[Math.floor(n / FIELDS.length) % KINDS.length]!;
    const [city, country] = PLACES[(n * 7) % PLACES.length]!;
    return {
      id: `org-${n + 1}`,
      kind,
      name: ` ${before} ${field} ${after}, ${city} `.replace(/\s+/g, ' ').replace(' ,', ','),
      acronym: cell(`${field.slice(0, 2).toUpperCase()}-${n + 1}`, n % 3 > 0, ''),
      summary: cell(
        `An invented organisation in ${city}: it shows what becomes of a long list.`,
        n % 5 === 0,
        null,
      ),
      founded: cell(n === 17 ? 859 : 1850 + ((n * 13) % 170), n % 4 === 0, ''),
      seat: {city, country},
      link: cell(`HTTPS://www.example.org/organisations/${n + 1} `, n % 6 === 0, null),
    };
  });
}
