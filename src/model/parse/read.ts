import {normaliseString, type Change} from './normalise.js';
import {compose} from '../objects.js';
import {describe, type Normalisation, type NormalisationKind, type Problem} from './problem.js';
import type {ListRule, MapRule, NumberRule, RecordRule, Rule, StringRule} from './rules.js';

/**
 * Reads values by the rules of the format. A rule copies what it knows and tells of what it
 * does not: nothing of the document itself goes on, so getters, prototypes and members that
 * nobody asked for stay behind.
 *
 * Knows no member of the format; must not throw, whatever it is given.
 */

/** What has been told of one document, and the ids of its lists by their place. */
export interface Log {
  readonly problems: Problem[];
  readonly normalisations: Normalisation[];
  readonly ids: Map<string, ReadonlySet<unknown>>;
}

type Records = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Records =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The place of a member, as JSON Pointer writes it (RFC 6901). */
const below = (path: string, key: string): string =>
  `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const tell = ({problems}: Log, path: string, found: unknown, expected: string): undefined => {
  problems.push({path, dropped: path, found: describe(found), expected});
};

/** Takes note of a normalisation; without `read`, the value is read as absent. */
function note(
  {normalisations}: Log,
  kind: NormalisationKind,
  path: string,
  found: string,
  read?: string,
): undefined {
  normalisations.push(read === undefined ? {kind, path, found} : {kind, path, found, read});
}

/** What has been told since is a matter of something larger, which is left out for it. */
function widen({problems}: Log, since: number, path: string): void {
  for (const problem of problems.slice(since)) problem.dropped = path;
}

function readString(rule: StringRule, value: unknown, path: string, log: Log): unknown {
  const {expected, matches, max = Infinity, holds, listedIn} = rule;
  const changes: Change[] = [];
  const text = normaliseString(rule, value, changes);
  if (text === '') return note(log, 'empty', path, describe(value));
  if (
    typeof text !== 'string' ||
    !matches.test(text) ||
    (text.length > max && [...text].length > max) ||
    (holds && !holds(text))
  ) {
    // What is refused is told of as it is written, and as nothing else.
    return tell(log, path, value, expected);
  }
  for (const [kind, found, read] of changes) note(log, kind, path, describe(found), describe(read));
  if (listedIn && log.ids.get(listedIn)?.has(text) === false) {
    return tell(log, path, value, `an id that ${listedIn} has`);
  }
  return text;
}

function readNumber(rule: NumberRule, value: unknown, path: string, log: Log): unknown {
  const {expected, minimum, integer, only = value} = rule;
  if (typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value)) {
    const read = Number(value);
    note(log, 'number', path, describe(value), describe(read));
    return readNumber(rule, read, path, log);
  }
  return typeof value === 'number' &&
    value >= minimum &&
    value < Infinity &&
    (!integer || value % 1 === 0) &&
    value === only
    ? value
    : tell(log, path, value, expected);
}

function readList(rule: ListRule<unknown>, value: unknown, path: string, log: Log): unknown {
  const {item, once, alone, empty} = rule;
  const since = log.problems.length;
  const isList = Array.isArray(value);
  const items: readonly unknown[] = isList ? [...(value as unknown[])] : [value];
  const seen = new Set<unknown>();
  const kept: unknown[] = [];
  let whole = true;
  items.forEach((one, index) => {
    const at = isList ? `${path}/${index}` : path;
    const read = readValue(item, one, at, log);
    if (read === undefined) {
      whole = false;
      return;
    }
    const mark = once === 'id' ? (read as {readonly id: unknown}).id : read;
    if (once && seen.has(mark)) {
      if (once === 'item') note(log, 'repeated', at, describe(one));
      else {
        tell(log, `${at}/id`, mark, 'an id that no other has');
        widen(log, log.problems.length - 1, at);
      }
      return;
    }
    seen.add(mark);
    kept.push(read);
  });
  // Where something is missing in a list, nobody can say what else should be in it.
  if (once === 'id' && whole) log.ids.set(path, seen);
  if (!isList && !alone) {
    if (kept.length > 0) note(log, 'list', path, describe(value));
    else {
      log.problems.length = since;
      return tell(log, path, value, 'a list with something in it');
    }
  }
  if (kept.length > 0 || (empty && whole)) return kept;
  if (items.length === 0) note(log, 'empty', path, describe(value));
  widen(log, since, path);
  return undefined;
}

/** An object of which only the main value is written. */
function readMain(rule: RecordRule<unknown>, value: unknown, path: string, log: Log): unknown {
  const {members, main, alone, defaults} = rule;
  const read = readValue(members.get(main)!, value, path, log);
  if (read === undefined) return undefined;
  if (!alone) note(log, 'object', path, describe(value), `{"${main}": …}`);
  const copy = compose<Record<string, unknown>>(defaults);
  copy[main] = read;
  return copy;
}

function readRecord(rule: RecordRule<unknown>, value: unknown, path: string, log: Log): unknown {
  const {members, required, oneOf, main, defaults} = rule;
  // What is in a fact may be an object itself: a place, a link.
  if (main && !(isRecord(value) && (main !== 'value' || Object.hasOwn(value, main)))) {
    return readMain(rule, value, path, log);
  }
  if (!isRecord(value)) return tell(log, path, value, 'an object');
  const since = log.problems.length;
  const copy = compose<Record<string, unknown>>(defaults);
  let whole = true;
  for (const [key, member] of members) {
    const before = log.problems.length;
    const read = Object.hasOwn(value, key)
      ? readValue(member, value[key], below(path, key), log)
      : undefined;
    if (read !== undefined) copy[key] = read;
    else if (required.includes(key)) {
      whole = false;
      if (log.problems.length === before) tell(log, path, value, `a member "${key}"`);
    }
  }
  if (oneOf.length > 0 && !oneOf.some((key) => key in copy)) {
    whole = false;
    tell(log, path, value, `a member "${oneOf.join('" or "')}"`);
  }
  for (const key of Object.keys(value)) {
    if (!members.has(key)) note(log, 'unknown', below(path, key), describe(key));
  }
  if (whole) return copy;
  widen(log, since, path);
  return undefined;
}

function readMap({key, item}: MapRule<unknown>, value: unknown, path: string, log: Log): unknown {
  if (!isRecord(value)) return tell(log, path, value, 'an object');
  const names = Object.keys(value);
  if (names.length === 0) note(log, 'empty', path, describe(value));
  const pairs = names.flatMap((name) => {
    const at = below(path, name);
    const id = readValue(key, name, at, log);
    const read = id === undefined ? undefined : readValue(item, value[name], at, log);
    return read === undefined ? [] : [[id, read]];
  });
  return pairs.length > 0 ? pairs : undefined;
}

/** What a rule makes of a value; nothing where it is absent, or not as it should be. */
export function readValue<T>(rule: Rule<T>, value: unknown, path: string, log: Log): T | undefined {
  const since = log.problems.length;
  try {
    return readAs(rule, value, path, log) as T | undefined;
  } catch {
    // A getter or a proxy that throws: data of a script's, never of a file's.
    tell(log, path, undefined, 'plain data');
    widen(log, since, path);
    return undefined;
  }
}

function readAs(rule: Rule<unknown>, value: unknown, path: string, log: Log): unknown {
  if (value === undefined) return undefined;
  if (value === null) return note(log, 'empty', path, describe(value));
  switch (rule.type) {
    case 'string':
      return readString(rule, value, path, log);
    case 'number':
      return readNumber(rule, value, path, log);
    case 'boolean':
      return typeof value === 'boolean' ? value : tell(log, path, value, 'true or false');
    case 'list':
      return readList(rule, value, path, log);
    case 'record':
      return readRecord(rule, value, path, log);
    case 'map':
      return readMap(rule, value, path, log);
  }
}
