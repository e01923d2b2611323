import type {NormalisationKind, StringRule} from './rules.js';
import type {
  PartnerTexts,
  ProjectTexts,
  Text,
  Texts,
  DatedValue,
  Directory,
  Fact,
  Partner,
  Place,
  Project,
} from '../types.js';
import {compose} from '../objects.js';
import type {Document, PartnerEntry, PlaceEntry, ProjectEntry, TextEntry} from './schema.js';

/** A change of a value: which kind, from what, and into what. */
export type Change = readonly [kind: NormalisationKind, found: unknown, read: unknown];

/** Combining accents by their names in HTML. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
]);

/** Characters by their names in HTML: those that occur in texts. */
const NAMED: ReadonlyMap<string, string> = new Map(
  'amp& lt< gt> quot" apos\' nbsp\u00a0 laquo« raquo» lsaquo‹ rsaquo› lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ ndash– mdash— hellip… middot· bull• euro€ pound£ deg° ordmº ordfª iquest¿ iexcl¡ copy© reg® trade™ sect§ times× szligß aeligæ AEligÆ oeligœ OEligŒ oslashø OslashØ shy\u00ad zwnj\u200c zwj\u200d lrm\u200e rlm\u200f'
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

/** Characters of Windows from 145 on: browsers read these numbers so. */
const WINDOWS = '‘’“”•–—';

/** Decodes characters that are encoded for HTML, once: `&amp;lt;` becomes `&lt;`. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z])(grave|acute|circ|tilde|uml|ring|caron|cedil)|([A-Za-z]+));/g,
    (entity, decimal?: string, hex?: string, letter?: string, accent?: string, name?: string) => {
      if (letter && accent) return (letter + ACCENTS.get(accent)!).normalize();
      if (name) return NAMED.get(name) ?? entity;
      const code = decimal ? Number(decimal) : parseInt(hex!, 16);
      const surrogate = code >= 0xd800 && code < 0xe000;
      return code && code < 0x110000 && !surrogate
        ? (WINDOWS[code - 145] ?? String.fromCodePoint(code))
        : entity;
    },
  );

/** Tags that editors of texts write; those that begin a line become a blank. */
const TAG =
  /<\/?(?:(p|br|div|li|ul|ol|h[1-6])|a|b|i|u|em|strong|span|small|sub|sup|font)(?:\s[^<>]*)?\/?>/gi;

/** Takes the tags out of a text: it is shown as it is, and is never markup. */
export const stripMarkup = (text: string): string =>
  text.replace(TAG, (_, line?: string) => (line ? ' ' : '')).replace(/ {2,}/g, ' ');

const BLANK_FIRST = /^[\s\u200b]/;

/** Removes blanks around a text, and the zero-width blanks that word processors leave there. */
export const trimBlanks = (text: string): string =>
  // Most texts have none, and the search for blanks at the end is slow in a long text.
  BLANK_FIRST.test(text) || BLANK_FIRST.test(text.slice(-1))
    ? text.replace(/^[\s\u200b]+|[\s\u200b]+$/g, '')
    : text;

/** Writes `EN`, `pt_br`, `ZH-hant` as BCP 47 does. */
export const foldTag = (tag: string): string =>
  tag
    .replaceAll('_', '-')
    .split('-')
    .map((part, index) => {
      if (index > 0 && /^[a-z]{2}$/i.test(part)) return part.toUpperCase();
      const lower = part.toLowerCase();
      const script = index > 0 && /^[a-z]{4}$/.test(lower);
      return script ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
    })
    .join('-');

/**
 * Writes a string as the format does, where its meaning is clear: decoded, without blanks around
 * it, in the right case; a number becomes its digits.
 */
export function normaliseString(
  {strip, decode, trim = trimBlanks, fold, rewrite}: StringRule,
  value: unknown,
  changes: Change[],
): unknown {
  let text = value;
  const step = (kind: NormalisationKind, next: unknown): void => {
    if (next !== text) changes.push([kind, text, next]);
    text = next;
  };
  if (typeof value === 'number' && value - value === 0) step('text', String(value));
  if (typeof text !== 'string') return text;
  if (strip && text.includes('<')) step('markup', strip(text));
  if (decode && (text as string).includes('&')) step('entities', decode(text as string));
  step('blanks', trim(text as string));
  if (fold) step('case', fold(text as string));
  if (rewrite) step('notation', rewrite(text as string));
  return text;
}

/** A custom directory in one language: its facts, and its texts, each with its language. */
export interface CustomDirectory {
  /** Absent where the document names none: then its words count as words of the page's language. */
  readonly lang?: string;
  readonly directory: Directory;
  readonly texts: Texts;
}

/** A table with keys that the document chooses. */
const byKey = <T>(): Record<string, T> => compose({});

/** A fact whose values, the present and the earlier ones, are converted. */
function mapFact<T, U>(fact: Fact<T>, convertValue: (value: T) => U): Fact<U> {
  const dated = (one: DatedValue<T>) =>
    compose<DatedValue<U>>(one, {value: convertValue(one.value)});
  const {earlier} = fact;
  return compose(dated(fact), earlier && {earlier: earlier.map(dated)});
}

/** The complete address; the given one where its base is not known. */
function absolute(address: string, base: string | undefined): string {
  try {
    return base === undefined ? address : new URL(address, base).href;
  } catch {
    return address;
  }
}

/**
 * Separates the facts and the texts of a document, in the shapes that views read.
 *
 * @param kindNames names that the document has in the place of the ids of kinds, by these ids.
 * @param pageLang the language of the words around; texts in it do not name their language.
 */
export function convert(
  document: Document,
  base?: string,
  kindNames: ReadonlyMap<string, string> = new Map(),
  pageLang?: string,
): CustomDirectory {
  const {lang: language, edition, kinds = [], figures = [], projects = [], partners} = document;
  const tables = {
    kinds: byKey<{one: Text; other: Text}>(),
    figures: byKey<Text>(),
    places: byKey<Text>(),
    regions: byKey<Text>(),
    bodies: byKey<Text>(),
    projects: byKey<ProjectTexts>(),
    partners: byKey<PartnerTexts>(),
  };
  /** A text names its language: the element may speak another one. */
  const withLang = ({value, lang = language}: TextEntry): Text =>
    lang && lang !== pageLang ? {value, lang} : value;
  const withLangAll = <T extends object>(
    entries: Readonly<Record<string, TextEntry | readonly TextEntry[] | undefined>>,
  ): T => {
    const copy = byKey<unknown>();
    for (const [key, entry] of Object.entries(entries)) {
      if (!entry) continue;
      copy[key] = Array.isArray(entry) ? entry.map(withLang) : withLang(entry as TextEntry);
    }
    return copy as T;
  };
  /** A text whose id in the facts is the text itself. */
  const addText = (texts: Record<string, Text>, text: TextEntry): string => {
    texts[text.value] = withLang(text);
    return text.value;
  };
  const toPlace = ({city, ...others}: PlaceEntry): Place =>
    compose(others, city && {city: addText(tables.places, city)});

  const toProject = ({name, acronym, summary, regions, ...facts}: ProjectEntry) => {
    tables.projects[facts.id] = withLangAll<ProjectTexts>({name, acronym, summary});
    return compose<Project>(
      facts,
      regions && {
        regions: compose(
          regions,
          mapFact(regions, (names) => names.map((one) => addText(tables.regions, one))),
        ),
      },
    );
  };

  const toPartner = (entry: PartnerEntry): Partner => {
    const {name, acronym, short, newName, formerName, summary, description = [], ...others} = entry;
    const {kind, seat, offices, figures: entries, logo, ...facts} = others;
    const {id} = facts;
    tables.partners[id] = withLangAll<Omit<PartnerTexts, 'knownBy'>>({
      name,
      acronym,
      short,
      newName,
      formerName,
      summary,
      description,
    });
    const labelledFigures = entries?.map(({label, ...figure}, index) => {
      if (!label) return figure;
      // An id for this figure alone: another partner may have another label for the same id.
      const figureId = `${id}/${index}`;
      tables.figures[figureId] = withLang(label);
      return compose(figure, {id: figureId});
    });
    return compose<Partner>(
      facts,
      {kind: {value: kind, source: [], asOf: 'undated'}},
      seat && {seat: mapFact(seat, toPlace)},
      offices && {offices: offices.map((office) => mapFact(office, toPlace))},
      logo && {logo: compose(logo, {src: absolute(logo.src, base)})},
      labelledFigures && {figures: labelledFigures},
    );
  };

  kindNames.forEach((value, id) => {
    tables.kinds[id] = withLangAll({one: {value}, other: {value}});
  });
  for (const [id, kind] of kinds) {
    // Without a plural, the singular is the name of the group, too.
    tables.kinds[id] = withLangAll(compose<typeof kind>({other: kind.one}, kind));
  }
  for (const [id, label] of figures) tables.figures[id] = withLang(label);
  const {
    name,
    introduction = [],
    projectsNote,
    acronym: _a,
    summary: _s,
    managedBy,
    ...facts
  } = document.programme ?? {};
  const programme = compose<Directory['programme']>(
    facts,
    managedBy && {managedBy: mapFact(managedBy, (body) => addText(tables.bodies, body))},
  );
  const directory = compose<Directory>(edition ? {edition} : undefined, {
    programme,
    projects: projects.map(toProject),
    partners: partners.map(toPartner),
  });
  const texts: Texts = {
    ...tables,
    programme: withLangAll<Texts['programme']>({name, introduction, projectsNote}),
  };
  return compose<CustomDirectory>(language ? {lang: language} : undefined, {directory, texts});
}
