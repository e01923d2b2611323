import {
  ROLES,
  type Budget,
  type Fact,
  type Figure,
  type Link,
  type Membership,
  type Phase,
  type Regions,
} from '../types.js';
import type {PartnerKind} from '../../../.generated/ids.js';
import {fold} from '../search.js';
import {decodeEntities, foldTag, stripMarkup, trimBlanks} from './convert.js';
import {
  isClearCountry,
  isListedCountry,
  rewriteBlanks,
  rewriteCountry,
  rewriteDate,
  rewriteLink,
  rewriteYear,
} from './notations.js';
import {
  boolean,
  enumeration,
  list,
  map,
  number,
  record,
  string,
  type Out,
  type Reads,
  type RecordRule,
  type StringRule,
} from './rules.js';

/**
 * Format 1 of a directory in one language, as rules: `data/<lang>.json`, `src` and `data`. Each
 * exported rule becomes a definition of the published schema, under the same name; the build adds
 * the words that explain it (`schema-words.ts`).
 */

export const FORMAT = 1;

const DATE = '[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?';
const ID = '[a-z0-9]+(-[a-z0-9]+)*';
// Without an account, and without characters in the host that browsers refuse or drop.
const WEB =
  'https?://[^\\s/?#<>"@:%|^\\\\\\[\\]\\u0000-\\u001f\\u007f]+(:([0-9]{1,4}|[1-5][0-9]{4}))?([/?#][^\\s<>"]*)?';
const MAIL = 'mailto:[^\\s@<>"]+@[^\\s@<>"]+';
const TELEPHONE = 'tel:\\+?[0-9][0-9().-]*';
const WORDS = '\\S';

const whole = (pattern: string) => `^(${pattern})$`;
const lower = (value: string) => value.toLowerCase();
const upper = (value: string) => value.toUpperCase();

/** An address that browsers read with one of these protocols, as people do. */
const address = (
  expected: string,
  pattern: string,
  protocols: RegExp,
  rewrite = rewriteBlanks,
): StringRule =>
  string(expected, whole(pattern), {
    // People write blanks into telephone numbers, and behind a scheme.
    trim: (value) =>
      /^\s*tel:/i.test(value)
        ? value.replace(/\s+/g, '')
        : trimBlanks(value).replace(/^([a-z]+:)\s+/i, '$1'),
    decode: (value) => value.replaceAll('&amp;', '&'),
    // The scheme ends with the first colon; the rest keeps its case.
    fold: (value) => value.replace(/^[a-z]+:/i, lower),
    rewrite,
    holds: (value) => {
      try {
        return protocols.test(new URL(value, 'https://relative.invalid/').protocol);
      } catch {
        return false;
      }
    },
  });

/** An id of a kind or a figure; ids of entries have a largest length, too. */
export const key = string('an id such as gi-toc', whole(ID), {fold: lower});
export const id = string('an id such as gi-toc', whole(ID), {fold: lower, max: 64});
export const date = string('a date such as 2010-07', whole(DATE), {rewrite: rewriteDate});
/** A database writes 0000 for a date that it does not know. */
export const year = string('a year such as "1923"', whole('(?!0000)[0-9]{4}'), {
  rewrite: rewriteYear,
});
export const edtf = string(
  'a date such as 2023-11 or 2013~, or undated',
  whole(`undated|[0-9]{4}~|${DATE}(/(${DATE}|\\.\\.))?|\\.\\./${DATE}`),
  {fold: lower, rewrite: rewriteDate},
);
export const edition = string(
  'an edition such as 2026-11-27 or 2026-11-27.2',
  whole('[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(\\.[2-9])?'),
);
export const country = string('a country such as FR', whole('[A-Z]{2}'), {
  fold: (value) => (value.length === 2 ? upper(value) : value),
  rewrite: rewriteCountry,
  holds: isClearCountry,
  isListed: isListedCountry,
});
export const currency = string('a currency such as EUR', whole('[A-Z]{3}'), {fold: upper});
export const phaseId = string('a phase such as II', whole('[A-Z0-9]+(-[A-Z0-9]+)*'), {
  fold: upper,
});
export const lang = string(
  'a language such as fr',
  whole('[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*'),
  {fold: foldTag},
);
export const line = string('a text', WORDS, {strip: stripMarkup, decode: decodeEntities});
export const shortLine = string('a text of at most 160 characters', WORDS, {
  strip: stripMarkup,
  decode: decodeEntities,
  max: 160,
});
export const webAddress = address('a web address', WEB, /^https?:$/);
export const linkAddress = address(
  'a web, mail or telephone address',
  `${WEB}|${MAIL}|${TELEPHONE}`,
  /^(https?|mailto|tel):$/,
  rewriteLink,
);
/** Relative to the file, or to the page. */
export const imageAddress = address(
  'the web address of an image',
  `${WEB}|[^\\s<>"\\\\:]+|[./?][^\\s<>"\\\\]*`,
  /^https?:$/,
);

/** Words in the document's language, or in another one, which they name. */
const words = (value: StringRule) => record({value, lang}, ['value'], {main: 'value', alone: true});
export const text = words(line);
export const summary = words(shortLine);
export const paragraphs = list(text);
export const kindName = record({one: text, other: text}, ['one'], {main: 'one'});

/** The kinds that the bundled data name in every language. */
const BUNDLED_KINDS = Object.keys({
  'cooperation-agency': 0,
  'civil-society': 0,
  'intergovernmental-organisation': 0,
  'research-institute': 0,
  'national-authorities': 0,
} satisfies Record<PartnerKind, 0>);

/** Makes an id of a name. */
export const idOf = (name: string): string =>
  fold(name)
    .split('\n')[0]!
    .trim()
    .replaceAll(' ', '-')
    // Other scripts have no letters for an id.
    .replace(/[^a-z0-9-]/gu, (letter) => letter.codePointAt(0)!.toString(36));

/** The kind of a partner: an id, or its name, of which an id is made. */
const partnerKind = string(key.expected, key.pattern, {
  decode: decodeEntities,
  toId: idOf,
  namedIn: ['/kinds', BUNDLED_KINDS],
});

export const source = record(
  {href: webAddress, publisher: line, title: line, lang, read: date},
  [],
  {oneOf: ['href', 'title'], main: 'href', alone: true},
);
export const sources = list(source, {alone: true});
export const qualifier = enumeration('about', 'over');

/** The sources of a fact, and its date. */
const SOURCED = {source: sources, asOf: edtf};
const UNSOURCED = {source: [], asOf: 'undated'};

/** The members of a fact. */
const factOf = <T>(value: Reads<T>) => ({
  value,
  qualifier,
  ...SOURCED,
  earlier: list(record({value, qualifier, ...SOURCED}, ['value', 'source', 'asOf'])),
});

/** A fact of the model; sources and date are filled in where the document has none. */
const fact = <T>(value: Reads<T>) =>
  record(factOf(value), ['value'], {main: 'value', defaults: UNSOURCED}) as RecordRule<Fact<T>>;

export const count = number('a whole number', {integer: true});
/** People write the city alone, too. */
export const place = record({city: text, country}, [], {oneOf: ['city', 'country'], main: 'city'});
export const link = record(
  {href: linkAddress, hreflang: list(lang, {once: 'item', empty: true})},
  ['href'],
  {main: 'href', defaults: {hreflang: []}},
) as RecordRule<Link>;
export const service = record({name: line, lang, country}, ['name', 'lang', 'country']);

export const dateFact = fact(date);
export const yearFact = fact(year);
export const countFact = fact(count);
export const textFact = fact(text);
export const placeFact = fact(place);
export const linkFact = fact(link);
export const serviceFact = fact(service);
export const phaseIds = list(phaseId, {once: 'item'});
export const regionsFact = record({phases: phaseIds, ...factOf(list(text))}, ['value'], {
  main: 'value',
  defaults: UNSOURCED,
}) as RecordRule<Fact<readonly TextEntry[]> & Pick<Regions, 'phases'>>;

export const phase = record(
  {id: phaseId, start: date, end: date, computed: boolean, ...SOURCED},
  ['id'],
  {defaults: UNSOURCED},
) as RecordRule<Phase>;
export const budget = record(
  {currency, phases: phaseIds, ...factOf(number('an amount above 0', {minimum: 0.01}))},
  ['value', 'currency'],
  {defaults: UNSOURCED},
) as RecordRule<Budget>;
export const figure = record(
  {
    id: key,
    label: text,
    unit: enumeration('percent', 'EUR'),
    ...factOf(number('a number from 0 up')),
  },
  ['id', 'value'],
  {defaults: UNSOURCED},
) as RecordRule<Figure & {readonly label?: TextEntry}>;
export const logo = record(
  {
    src: imageAddress,
    width: number('a whole number above 0', {integer: true, minimum: 1}),
    height: number('a whole number above 0', {integer: true, minimum: 1}),
  },
  ['src'],
  {main: 'src'},
);
export const membership = record(
  {
    id: string(id.expected, id.pattern, {fold: lower, max: 64, listedIn: '/projects'}),
    role: enumeration(...ROLES),
    phases: phaseIds,
    ...SOURCED,
  },
  ['id', 'role'],
  {defaults: UNSOURCED},
) as RecordRule<Membership>;

export const programme = record(
  {
    id,
    name: text,
    acronym: text,
    summary,
    introduction: paragraphs,
    projectsNote: text,
    launched: dateFact,
    projectCount: countFact,
    partnerCount: countFact,
    managedBy: textFact,
    link: linkFact,
    otherLinks: list(linkFact),
  },
  ['name'],
);

export const project = record(
  {
    id,
    name: text,
    acronym: text,
    summary,
    start: dateFact,
    end: dateFact,
    phases: list(phase),
    regions: regionsFact,
    budgets: list(budget),
    link: linkFact,
  },
  ['id', 'name'],
);

export const partner = record(
  {
    id,
    kind: partnerKind,
    name: text,
    acronym: text,
    short: text,
    knownBy: enumeration('name'),
    newName: text,
    formerName: text,
    summary,
    description: paragraphs,
    logo,
    founded: yearFact,
    seat: placeFact,
    offices: list(placeFact),
    services: list(serviceFact),
    renamed: dateFact,
    figures: list(figure),
    link: linkFact,
    projects: list(membership),
  },
  ['id', 'kind', 'name'],
);

/** The document; the projects are read before the partners that name them. */
export const directory = record(
  {
    $schema: line,
    version: line,
    format: number('1, the format that this version reads', {only: FORMAT}),
    edition,
    lang,
    programme,
    kinds: map(key, kindName),
    figures: map(key, text),
    projects: list(project, {once: 'id'}),
    partners: list(partner, {once: 'id'}),
  },
  ['partners'],
  {main: 'partners', isList: true},
);

export type Document = Out<typeof directory>;
export type ProjectEntry = Out<typeof project>;
export type PartnerEntry = Out<typeof partner>;
export type PlaceEntry = Out<typeof place>;
export type TextEntry = Out<typeof text>;
