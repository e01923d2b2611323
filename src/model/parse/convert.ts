import type {PartnerTexts, ProjectTexts, Text, Texts} from '../texts.js';
import type {Directory, Fact, Link, Partner, Place, Project} from '../types.js';
import type {Document, PartnerEntry, ProjectEntry} from './shapes.js';

/** A directory of someone else's, in one language: its facts, and its texts, each with its language. */
export interface Own {
  readonly lang: string;
  readonly directory: Directory;
  readonly texts: Texts;
}

/** Texts by keys that are someone else's: without a prototype, `__proto__` is a key like any other. */
const texts = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

const good = <T>(entries: readonly (T | undefined)[] = []): T[] =>
  entries.filter((one) => !!one) as T[];

const wordsOf = (text: Text): string => (typeof text === 'string' ? text : text.value);

const linked = (link: ProjectEntry['link']): {link?: Fact<Link>} =>
  link ? {link: {...link, value: {hreflang: [], ...link.value}}} : {};

/** Puts the facts and the texts of a document apart, in the shapes that views read. */
export function convert(document: Document): Own {
  const lang = document.lang!;
  const own = {
    kinds: texts<{one: Text; other: Text}>(),
    figures: texts<Text>(),
    places: texts<Text>(),
    bodies: texts<Text>(),
    projects: texts<ProjectTexts>(),
    partners: texts<PartnerTexts>(),
  };
  /** Every text says its language: the element around it may speak another. */
  const say = (text: Text): Text => (typeof text === 'string' ? {value: text, lang} : text);
  /** A text whose id in the facts is the text itself. */
  const file = (map: Record<string, Text>, text: Text): string => {
    const id = wordsOf(text);
    map[id] = say(text);
    return id;
  };
  const sayAll = <T extends object>(members: T): T =>
    Object.fromEntries(
      Object.entries(members)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]: [string, Text | Text[]]) => [
          key,
          Array.isArray(value) ? value.map(say) : say(value),
        ]),
    ) as T;
  const place = (fact: NonNullable<PartnerEntry['seat']>): Fact<Place> => ({
    ...fact,
    value: {country: fact.value.country, city: file(own.places, fact.value.city)},
  });

  for (const [id, kind] of document.kinds ?? []) if (kind) own.kinds[id] = sayAll(kind);
  for (const [id, label] of document.figures ?? []) if (label) own.figures[id] = say(label);

  const projects = good(document.projects).map(
    ({name, acronym, summary, regions: _r, budgets: _b, link, ...facts}): Project => {
      own.projects[facts.id] = sayAll({name, acronym, summary} as ProjectTexts);
      return {...facts, ...linked(link)};
    },
  );

  const partners = good(document.partners).map((entry): Partner => {
    const {name, acronym, newName, summary, description = [], ...others} = entry;
    const {kind, seat, offices, figures, link, ...facts} = others;
    own.partners[facts.id] = sayAll({
      name,
      acronym,
      newName,
      summary,
      description,
    } as PartnerTexts);
    return {
      ...facts,
      kind: {value: kind, source: [], asOf: 'undated'},
      ...(seat && {seat: place(seat)}),
      ...(offices && {offices: offices.map(place)}),
      ...(figures && {
        figures: figures.map(({label, ...figure}, index) => {
          if (!label) return figure;
          // A wording of this figure alone: another partner may word the same id otherwise.
          const id = `${facts.id}/${index}`;
          own.figures[id] = say(label);
          return {...figure, id};
        }),
      }),
      ...linked(link),
    };
  });

  const {
    name,
    introduction = [],
    projectsNote,
    acronym: _a,
    summary: _s,
    managedBy,
    link,
    ...facts
  } = document.programme ?? {};
  return {
    lang,
    directory: {
      programme: {
        ...facts,
        ...(managedBy && {managedBy: {...managedBy, value: file(own.bodies, managedBy.value)}}),
        ...linked(link),
      },
      projects,
      partners,
    },
    texts: {
      ...own,
      programme: sayAll({name, introduction, projectsNote} as Texts['programme']),
    },
  };
}
