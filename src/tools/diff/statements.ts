import type {RecordRule, Rule} from '../../model/parse/rules.js';
import {
  partner as partnerRule,
  programme as programmeRule,
  project as projectRule,
  type Document,
  type TextEntry,
} from '../../model/parse/schema.js';

/**
 * A document as statements: one for each fact, each text and each setting, with a key that the same
 * statement has in another edition. What the format gains later is among them, because they are
 * made by its rules.
 *
 * Knows the format; must not know what has changed, or any word that a person reads.
 */

export type SubjectType = 'directory' | 'programme' | 'project' | 'partner';

/** A partner, a project, the programme; the directory itself for names that all of them share. */
export interface Subject {
  readonly type: SubjectType;
  /** Empty where there is only one. */
  readonly id: string;
  /** As people call it, in the language of the document. */
  readonly name: string;
}

export interface Statement {
  /** A setting is neither a fact nor a text: a kind, the address of a logo. */
  readonly type: 'fact' | 'text' | 'setting';
  readonly subject: Subject;
  /** The member of the format: `figures`. */
  readonly member: string;
  /** The id of an item of it, where items have ids. */
  readonly id?: string;
  /** The name of such an item, in the language of the document. */
  readonly label?: string;
  /** JSON Pointer to the place in the document. */
  readonly path: string;
  /** The member in the normal form of the format. */
  readonly content: unknown;
}

export interface Statements {
  /** By key, in the order of the document. */
  readonly all: ReadonlyMap<string, Statement>;
  /** The partners and projects, by key. */
  readonly subjects: ReadonlyMap<string, {readonly subject: Subject; readonly path: string}>;
}

type Members = Readonly<Record<string, unknown>>;

export const keyOf = ({type, id}: Subject): string => `${type}/${id}`;

const isTextRule = (rule: Rule<unknown>): boolean =>
  rule.type === 'record' && rule.members.has('value') && !rule.members.has('asOf');

const isFactRule = (rule: Rule<unknown>): boolean =>
  rule.type === 'record' && rule.members.has('asOf');

function typeOf(rule: Rule<unknown>): Statement['type'] {
  if (isFactRule(rule)) return 'fact';
  return isTextRule(rule) || (rule.type === 'list' && isTextRule(rule.item)) ? 'text' : 'setting';
}

/** What an item of a list is recognised by: its id, or what it is about. */
function identityOf(item: Members): string {
  const {id, currency, phases = [], value} = item;
  if (typeof id === 'string') return id;
  if (currency) return [currency, ...(phases as readonly string[])].join(' ');
  const {href, name, city, country} = value as Members;
  if (href) return href as string;
  return [name ?? (city as TextEntry | undefined)?.value, country].filter(Boolean).join(', ');
}

type Named = {readonly acronym?: TextEntry; readonly name: TextEntry; readonly knownBy?: 'name'};

const nameOf = ({acronym, name, knownBy}: Named): string =>
  (knownBy ? name : (acronym ?? name)).value;

/** Makes statements of a document. */
export function statementsOf(document: Document): Statements {
  const {programme, kinds = [], figures = [], projects = [], partners} = document;
  const all = new Map<string, Statement>();
  const subjects = new Map<string, {subject: Subject; path: string}>();
  const labels = new Map(figures.map(([id, label]) => [id, label.value]));
  const projectNames = new Map(projects.map((project) => [project.id, nameOf(project)]));

  function add(statement: Statement, identity = ''): void {
    const {subject, member} = statement;
    const key = [keyOf(subject), member, identity].filter(Boolean).join('/');
    // The second of two items that are about the same.
    let unique = key;
    for (let count = 2; all.has(unique); count++) unique = `${key} (${count})`;
    all.set(unique, statement);
  }

  /** The name of an item; a figure may have a label that it shares with no other. */
  function labelOf(member: string, id: string, label?: TextEntry): string | undefined {
    if (member === 'figures') return label?.value ?? labels.get(id);
    return member === 'projects' ? projectNames.get(id) : undefined;
  }

  function addItem(subject: Subject, member: string, item: Members, path: string): void {
    const {label, ...others} = item as Members & {readonly label?: TextEntry};
    const {id} = item as {readonly id?: string};
    const name = id === undefined ? undefined : labelOf(member, id, label);
    // A label that all share is a statement of its own.
    const content = id !== undefined && label?.value === labels.get(id) ? others : item;
    const base: Statement = {type: 'fact', subject, member, path, content};
    add(Object.assign(base, id && {id}, name && {label: name}), identityOf(item));
  }

  function addMembers(subject: Subject, entry: Members, rule: RecordRule<unknown>, path: string) {
    for (const [member, memberRule] of rule.members) {
      const content = entry[member];
      // The id of a partner or a project is the subject itself.
      if (content === undefined || (member === 'id' && subject.id)) continue;
      const at = `${path}/${member}`;
      if (memberRule.type === 'list' && isFactRule(memberRule.item)) {
        (content as readonly Members[]).forEach((item, index) => {
          addItem(subject, member, item, `${at}/${index}`);
        });
      } else add({type: typeOf(memberRule), subject, member, path: at, content});
    }
  }

  function addSubjects(
    type: SubjectType,
    entries: readonly (Named & {readonly id: string})[],
    rule: RecordRule<unknown>,
    path: string,
  ): void {
    entries.forEach((entry, index) => {
      const subject: Subject = {type, id: entry.id, name: nameOf(entry)};
      subjects.set(keyOf(subject), {subject, path: `${path}/${index}`});
      addMembers(subject, entry, rule, `${path}/${index}`);
    });
  }

  if (programme) {
    const subject: Subject = {type: 'programme', id: '', name: nameOf(programme)};
    addMembers(subject, programme, programmeRule, '/programme');
  }
  const shared: Subject = {type: 'directory', id: '', name: ''};
  const addShared = (member: string, id: string, content: unknown, path: string) => {
    add({type: 'text', subject: shared, member, id, path, content}, path);
  };
  for (const [id, kind] of kinds) {
    for (const [number, name] of Object.entries(kind)) {
      addShared('kinds', id, name, `/kinds/${id}/${number}`);
    }
  }
  for (const [id, label] of figures) addShared('figures', id, label, `/figures/${id}`);
  addSubjects('project', projects, projectRule, '/projects');
  addSubjects('partner', partners, partnerRule, '/partners');
  return {all, subjects};
}
