import {convert, type Own} from './convert.js';
import type {Problem} from './problem.js';
import {Reader} from './reader.js';
import {isRecord, step, type Rule} from './rules.js';
import type {PartnerEntry} from './shapes.js';
import * as shapes from './shapes.js';

const MEMBERS = '$schema version lang programme kinds figures projects partners'.split(' ');

export interface Parsed {
  /** Absent where the document cannot be used as a whole. */
  readonly own?: Own;
  readonly problems: readonly Problem[];
}

type Members = ReadonlyMap<string, unknown>;

/** The members of a document as they are, each read once; nothing of a prototype's. */
const membersOf = (document: unknown): Members | undefined =>
  isRecord(document) ? new Map(Object.entries(document)) : undefined;

/** What is made of an entry that is good in itself. */
type Refine<T> = (entry: T, path: string) => T;

/** The good entries of a list, each id once: the first stays. */
function listed<T extends {readonly id: string}>(
  reader: Reader,
  member: string,
  value: unknown,
  rule: Rule<T>,
  refine: Refine<T>,
): T[] {
  const seen = new Set<string>();
  const items: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : [];
  // Without a good partner there is nothing to show; without projects there is.
  const entry = member === 'partners' ? '' : `/${member}`;
  if (items.length === 0) reader.tell(entry, `/${member}`, value, 'a list with something in it');
  return items.flatMap((item, index) => {
    const path = `/${member}/${index}`;
    const one = reader.read(rule, path, () => item);
    if (!one) return [];
    if (!seen.has(one.id)) {
      seen.add(one.id);
      return refine(one, path);
    }
    reader.tell(path, `${path}/id`, one.id, 'an id that no other has');
    return [];
  });
}

/** The good entries of an object by id. */
function keyed<T>(reader: Reader, member: string, value: unknown, rule: Rule<T>): [string, T][] {
  const entries = isRecord(value) ? Object.entries(value) : [];
  if (entries.length === 0) {
    reader.tell(`/${member}`, `/${member}`, value, 'an object with something in it');
  }
  return entries.flatMap(([key, item]) => {
    const path = `/${member}${step(key)}`;
    const one = reader.read(
      (found, at, tell) => {
        shapes.key(key, at, tell);
        return rule(found, at, tell);
      },
      path,
      () => item,
    );
    return one === undefined ? [] : [[key, one] as [string, T]];
  });
}

/**
 * A partner without its part in projects that the document does not list, where it
 * lists any: such an id is most likely misspelt.
 */
function withListedProjects(reader: Reader, document: Members): Refine<PartnerEntry> {
  const projects = document.get('projects');
  if (!Array.isArray(projects)) return (partner) => partner;
  const known = new Set(projects.map((project) => (isRecord(project) ? project['id'] : undefined)));
  return ({projects: own, ...partner}, path) => {
    const kept = own?.filter(({id}, index) => {
      const entry = `${path}/projects/${index}`;
      if (!known.has(id)) reader.tell(entry, `${entry}/id`, id, 'a project that is listed');
      return known.has(id);
    });
    return kept?.length ? {...partner, projects: kept} : partner;
  };
}

/**
 * Reads a document of the published schema (`directory.schema.json`), whatever it
 * is: it never throws. What breaks the schema is left out entry by entry (partner,
 * project, kind, figure, programme) and told of; nothing of the document itself is
 * kept, only a copy of what is known.
 */
export function parseDirectory(document: unknown): Parsed {
  const reader = new Reader();
  const {problems} = reader;
  try {
    const own = readDocument(reader, document);
    return own ? {own, problems} : {problems};
  } catch {
    // Proxies that throw where a plain object cannot.
    reader.tell('', '', undefined, 'plain data');
    return {problems};
  }
}

function readDocument(reader: Reader, document: unknown): Own | undefined {
  const members = membersOf(document);
  if (!members) {
    reader.tell('', '', document, 'an object with "lang" and "partners"');
    return undefined;
  }
  const has = (member: string) => members.get(member) !== undefined;
  const one = <T>(member: string, rule: Rule<T>) =>
    has(member) ? reader.read(rule, `/${member}`, () => members.get(member)) : undefined;
  const many = <T extends {readonly id: string}>(
    member: string,
    rule: Rule<T>,
    refine: Refine<T> = (entry) => entry,
  ) => (has(member) ? listed(reader, member, members.get(member), rule, refine) : []);
  const byId = <T>(member: string, rule: Rule<T>) =>
    has(member) ? keyed(reader, member, members.get(member), rule) : [];

  for (const member of ['lang', 'partners']) {
    if (!has(member)) reader.tell('', '', document, `a member "${member}"`);
  }
  for (const [member, value] of members) {
    if (value !== undefined && !MEMBERS.includes(member)) {
      reader.tell(step(member), step(member), value, 'no member of this name');
    }
  }
  one('$schema', shapes.schema);
  one('version', shapes.version);
  const lang = one('lang', shapes.lang);
  const programme = one('programme', shapes.programme);
  const kinds = byId('kinds', shapes.kind);
  const figures = byId('figures', shapes.text);
  const projects = many('projects', shapes.project);
  const partners = many('partners', shapes.partner, withListedProjects(reader, members));
  return lang && partners.length > 0
    ? convert({lang, programme, kinds, figures, projects, partners})
    : undefined;
}
