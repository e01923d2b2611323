import type {Document} from '../../model/parse/schema.js';
import {canonical} from '../data/canonical.js';
import {keyOf, statementsOf, type Statement, type Statements, type Subject} from './statements.js';

/**
 * What is different in two documents of one language: facts, texts, partners, projects, and orders.
 * Nothing is different exactly where both have the same content (`canonical.ts`).
 *
 * Knows statements; must not know any word that a person reads.
 */

export interface Change {
  readonly change: 'added' | 'changed' | 'removed';
  /** A subject is a partner or project as a whole; an order is that of partners, of figures, … */
  readonly type: Statement['type'] | 'subject' | 'order';
  readonly subject: Subject;
  /** The member of the format; absent where the subject as a whole has changed. */
  readonly member?: string;
  /** The id of an item of it. */
  readonly id?: string;
  readonly label?: string;
  /** JSON Pointer to the place in the newer document; of what was removed, in the older. */
  readonly path: string;
  /** The content before, in the normal form of the format; absent where it was not there. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/** @param present the subject of what was removed, as it is called now. */
function changeOf(
  before: Statement | undefined,
  after: Statement | undefined,
  present?: Subject,
): Change {
  const {type, member, id, label, path} = (after ?? before)!;
  const subject = present ?? (after ?? before)!.subject;
  const change = !before ? 'added' : !after ? 'removed' : 'changed';
  return Object.assign(
    {change, type, subject, member, path} as const,
    id !== undefined && {id},
    label !== undefined && {label},
    before && {before: before.content},
    after && {after: after.content},
  );
}

/** The keys that both have, in the order of one of them. */
const shared = (keys: readonly string[], others: ReadonlySet<string>): string[] =>
  keys.filter((key) => others.has(key));

/** Whether what both lists have is in another order. */
function isMoved(before: readonly string[], after: readonly string[]): boolean {
  const old = shared(before, new Set(after));
  return shared(after, new Set(before)).some((key, index) => key !== old[index]);
}

/** The keys of the items of each list of a subject, by member. */
function listsOf(keys: readonly string[], {all}: Statements): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const key of keys) {
    const {member} = all.get(key)!;
    lists.set(member, [...(lists.get(member) ?? []), key]);
  }
  return lists;
}

/** The keys of statements by the key of their subject. */
function bySubject({all}: Statements): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, {subject}] of all) {
    groups.set(keyOf(subject), [...(groups.get(keyOf(subject)) ?? []), key]);
  }
  return groups;
}

const DIRECTORY: Subject = {type: 'directory', id: '', name: ''};

/**
 * Compares two documents of one language.
 *
 * @returns the changes, those of one subject together, in the order of the newer document; what was
 * removed comes last. Of a new partner or project it lists the facts, too.
 */
export function diff(before: Document, after: Document): readonly Change[] {
  const old = statementsOf(before);
  const now = statementsOf(after);
  const oldKeys = bySubject(old);
  const nowKeys = bySubject(now);
  const changes: Change[] = [];

  function compareSubject(group: string): void {
    const had = oldKeys.get(group) ?? [];
    const has = nowKeys.get(group) ?? [];
    for (const key of has) {
      const one = old.all.get(key);
      const other = now.all.get(key)!;
      if (!one || canonical(one.content) !== canonical(other.content)) {
        changes.push(changeOf(one, other));
      }
    }
    const present = now.all.get(has[0] ?? '')?.subject;
    for (const key of had) {
      if (!now.all.has(key)) changes.push(changeOf(old.all.get(key), undefined, present));
    }
    // Kinds and figures are named by their ids, in any order.
    if (group === keyOf(DIRECTORY)) return;
    for (const [member, keys] of listsOf(has, now)) {
      if (!isMoved(listsOf(had, old).get(member) ?? [], keys)) continue;
      const {subject, path} = now.all.get(keys[0]!)!;
      const at = path.slice(0, path.lastIndexOf('/'));
      changes.push({change: 'changed', type: 'order', subject, member, path: at});
    }
  }

  for (const group of nowKeys.keys()) {
    const added = now.subjects.get(group);
    if (!added || old.subjects.has(group)) {
      compareSubject(group);
      continue;
    }
    changes.push(Object.assign({change: 'added', type: 'subject'} as const, added));
    const facts = nowKeys.get(group)!.map((key) => now.all.get(key)!);
    for (const fact of facts) if (fact.type === 'fact') changes.push(changeOf(undefined, fact));
  }
  for (const group of oldKeys.keys()) {
    if (nowKeys.has(group)) continue;
    const removed = old.subjects.get(group);
    if (removed)
      changes.push(Object.assign({change: 'removed', type: 'subject'} as const, removed));
    else compareSubject(group);
  }
  for (const type of ['project', 'partner'] as const) {
    const keys = ({subjects}: Statements) =>
      [...subjects].flatMap(([key, {subject}]) => (subject.type === type ? key : []));
    if (!isMoved(keys(old), keys(now))) continue;
    const member = `${type}s`;
    const path = `/${member}`;
    changes.push({change: 'changed', type: 'order', subject: DIRECTORY, member, path});
  }
  return changes;
}
