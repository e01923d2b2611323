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

/** A directory of a site's own, in one language: its facts, and its texts, each with its language. */
export interface Own {
  /** Absent where the document does not say it: then its words are taken for the page's. */
  readonly lang?: string;
  readonly directory: Directory;
  readonly texts: Texts;
}

/** Texts by keys that the document chose. */
const byKey = <T>(): Record<string, T> => compose({});

/** A fact with another value, now and earlier. */
function reword<T, U>(fact: Fact<T>, words: (value: T) => U): Fact<U> {
  const dated = (one: DatedValue<T>) => compose<DatedValue<U>>(one, {value: words(one.value)});
  const {earlier} = fact;
  return compose(dated(fact), earlier && {earlier: earlier.map(dated)});
}

/** A whole address; the one that was given where nobody knows what it is relative to. */
function absolute(address: string, base: string | undefined): string {
  try {
    return base === undefined ? address : new URL(address, base).href;
  } catch {
    return address;
  }
}

/** Puts the facts and the texts of a document apart, in the shapes that views read. */
export function convert(document: Document, base?: string): Own {
  const {lang: language, edition, kinds = [], figures = [], projects = [], partners} = document;
  const own = {
    kinds: byKey<{one: Text; other: Text}>(),
    figures: byKey<Text>(),
    places: byKey<Text>(),
    bodies: byKey<Text>(),
    projects: byKey<ProjectTexts>(),
    partners: byKey<PartnerTexts>(),
  };
  /** Every text says its language: the element around it may speak another. */
  const withLang = ({value, lang = language}: TextEntry): Text => (lang ? {value, lang} : value);
  const withLangAll = <T extends object>(
    entries: Readonly<Record<string, TextEntry | readonly TextEntry[] | undefined>>,
  ): T => {
    const copy = byKey<unknown>();
    for (const [key, entry] of Object.entries(entries)) {
      if (entry)
        copy[key] = Array.isArray(entry) ? entry.map(withLang) : withLang(entry as TextEntry);
    }
    return copy as T;
  };
  /** A text whose id in the facts is the text itself. */
  const addText = (texts: Record<string, Text>, text: TextEntry): string => {
    texts[text.value] = withLang(text);
    return text.value;
  };
  const toPlace = ({city, country}: PlaceEntry): Place => ({
    city: addText(own.places, city),
    country,
  });

  const toProject = ({
    name,
    acronym,
    summary,
    regions: _r,
    budgets: _b,
    ...facts
  }: ProjectEntry) => {
    own.projects[facts.id] = withLangAll<ProjectTexts>({name, acronym, summary});
    return compose<Project>(facts);
  };

  const toPartner = (entry: PartnerEntry): Partner => {
    const {name, acronym, short, newName, formerName, summary, description = [], ...others} = entry;
    const {kind, seat, offices, figures: counted, logo, ...facts} = others;
    const {id} = facts;
    own.partners[id] = withLangAll<Omit<PartnerTexts, 'knownBy'>>({
      name,
      acronym,
      short,
      newName,
      formerName,
      summary,
      description,
    });
    const wordedFigures = counted?.map(({label, ...figure}, index) => {
      if (!label) return figure;
      // A wording of this figure alone: another partner may word the same id otherwise.
      const worded = `${id}/${index}`;
      own.figures[worded] = withLang(label);
      return compose(figure, {id: worded});
    });
    return compose<Partner>(
      facts,
      {kind: {value: kind, source: [], asOf: 'undated'}},
      seat && {seat: reword(seat, toPlace)},
      offices && {offices: offices.map((office) => reword(office, toPlace))},
      logo && {logo: compose(logo, {src: absolute(logo.src, base)})},
      wordedFigures && {figures: wordedFigures},
    );
  };

  for (const [id, kind] of kinds) own.kinds[id] = withLangAll(kind);
  for (const [id, label] of figures) own.figures[id] = withLang(label);
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
    managedBy && {managedBy: reword(managedBy, (body) => addText(own.bodies, body))},
  );
  const directory = compose<Directory>(edition ? {edition} : undefined, {
    programme,
    projects: projects.map(toProject),
    partners: partners.map(toPartner),
  });
  const texts: Texts = {
    ...own,
    programme: withLangAll<Texts['programme']>({name, introduction, projectsNote}),
  };
  return compose<Own>(language ? {lang: language} : undefined, {directory, texts});
}
