/** The release: the script that loads this file separately refuses one of another release. */
export {version} from '../../../.generated/version.js';
import {compose, isRecord} from '../objects.js';
import {latinDigits} from '../search.js';
import {
  convert,
  trimBlanks,
  type CustomDirectory,
  normaliseString,
  type Change,
} from './convert.js';
import {
  describe,
  type Normalisation,
  type NormalisationKind,
  type Problem,
  type ListRule,
  type MapRule,
  type NumberRule,
  type RecordRule,
  type Rule,
  type StringRule,
} from './rules.js';
import {directory} from './schema.js';

/**
 * Reads a document by the rules of the format. It copies what the rules know and reports the rest:
 * getters, prototypes and unknown members of the document do not get further.
 *
 * Must not throw, whatever it is given.
 */

export interface Parsed {
  /** Absent where the document as a whole cannot be used. */
  readonly custom?: CustomDirectory;
  /** The problem for which the document cannot be used. */
  readonly refusal?: Problem;
  readonly problems: readonly Problem[];
  readonly normalisations: readonly Normalisation[];
}

/**
 * Reads a document of the published schema (`directory.schema.json`), whatever it is; never
 * throws. What is clear is read as the format writes it. What breaks the format is left out,
 * member by member and item by item, and reported. The result shares nothing with the document.
 *
 * @param base the address of the document: addresses of logos are relative to it.
 * @param pageLang the language of the words around: texts in it need no mark.
 */
export function parseDirectory(document: unknown, base?: string, pageLang?: string): Parsed {
  const log: Log = {problems: [], normalisations: [], ids: new Map(), names: new Map()};
  const read = readValue(directory, document, '', log);
  const {problems, normalisations} = log;
  // In another format the same names may mean something else, so nothing else can be reported.
  const format = problems.find(({path}) => path === '/format');
  if (format) {
    format.dropped = '';
    return {refusal: format, problems: [format], normalisations: []};
  }
  if (read) {
    return {custom: convert(read, base, log.names, pageLang), problems, normalisations};
  }
  if (problems.length === 0) {
    problems.push({path: '', dropped: '', found: 'nothing', expected: 'an object'});
  }
  const refusal = problems.find(({path}) => path === '' || path.startsWith('/partners'));
  return {refusal: refusal ?? problems[0]!, problems, normalisations};
}

/**
 * The reports on a document, the ids of each list by the path of the list, and the names that the
 * document has in the place of ids.
 */
export interface Log {
  readonly problems: Problem[];
  readonly normalisations: Normalisation[];
  readonly ids: Map<string, ReadonlySet<unknown>>;
  readonly names: Map<string, string>;
}

/** The path of a member, as JSON Pointer writes it (RFC 6901). */
const memberPath = (path: string, key: string): string =>
  `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

function reportProblem({problems}: Log, path: string, found: unknown, expected: string): undefined {
  problems.push({path, dropped: path, found: describe(found), expected});
}

/** Without `read`, the value is read as absent. */
function reportNormalisation(
  {normalisations}: Log,
  kind: NormalisationKind,
  path: string,
  found: string,
  read?: string,
): undefined {
  normalisations.push(read === undefined ? {kind, path, found} : {kind, path, found, read});
}

/** For the problems since an index, something larger is left out: the value at `path`. */
function extendDropped({problems}: Log, since: number, path: string): void {
  for (const problem of problems.slice(since)) problem.dropped = path;
}

function readString(rule: StringRule, value: unknown, path: string, log: Log): unknown {
  const {expected, matches, max = Infinity, holds, listedIn, namedIn, toId, isListed} = rule;
  const changes: Change[] = [];
  let text = normaliseString(rule, value, changes);
  if (text === '') return reportNormalisation(log, 'empty', path, describe(value));
  const isNamed = (id: string): boolean =>
    !namedIn || !!log.ids.get(namedIn[0])?.has(id) || namedIn[1].includes(id);
  if (toId && typeof text === 'string' && !matches.test(text)) {
    const id = toId(text);
    const isId = id === text.toLowerCase() && isNamed(id);
    changes.push([isId ? 'case' : 'name', text, id]);
    // Of several spellings, the first is shown.
    if (!isId && !log.names.has(id)) log.names.set(id, text);
    text = id;
  }
  if (
    typeof text !== 'string' ||
    !matches.test(text) ||
    (text.length > max && [...text].length > max) ||
    (holds && !holds(text))
  ) {
    // A refused value is reported as it is written, without its normalisations.
    return reportProblem(log, path, value, expected);
  }
  for (const [kind, found, read] of changes) {
    reportNormalisation(log, kind, path, describe(found), describe(read));
  }
  if (listedIn && log.ids.get(listedIn)?.has(text) === false) {
    return reportProblem(log, path, value, `an id that ${listedIn} has`);
  }
  if (!isNamed(text) && !log.names.has(text)) {
    reportNormalisation(log, 'nameless', path, describe(text));
  }
  if (isListed && !isListed(text)) reportNormalisation(log, 'unlisted', path, describe(text));
  return text;
}

function readNumber(rule: NumberRule, value: unknown, path: string, log: Log): unknown {
  const {expected, minimum, integer, only = value} = rule;
  const digits = typeof value === 'string' ? latinDigits(value) : '';
  if (/^\s*\d+(\.\d+)?\s*$/.test(digits)) {
    const read = Number(digits);
    reportNormalisation(log, 'number', path, describe(value), describe(read));
    return readNumber(rule, read, path, log);
  }
  return typeof value === 'number' &&
    value >= minimum &&
    value < Infinity &&
    (!integer || value % 1 === 0) &&
    value === only
    ? value
    : reportProblem(log, path, value, expected);
}

function readBoolean(value: unknown, path: string, log: Log): unknown {
  if (typeof value === 'boolean') return value;
  const written = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (written !== 'true' && written !== 'false')
    return reportProblem(log, path, value, 'true or false');
  reportNormalisation(log, 'number', path, describe(value), written);
  return written === 'true';
}

/** Whether people have written the items of a list under their ids. */
const isTable = (value: unknown): value is Readonly<Record<string, object>> =>
  isRecord(value) && Object.values(value).every(isRecord);

function readList(rule: ListRule<unknown>, value: unknown, path: string, log: Log): unknown {
  const {item, once, alone, empty} = rule;
  const since = log.problems.length;
  const isList = Array.isArray(value);
  const items = isList
    ? [...(value as unknown[])].map((one, index) => [String(index), one] as const)
    : once === 'id' && isTable(value)
      ? Object.entries(value).map(([key, one]) => [key, compose({id: key}, one)] as const)
      : [['', value] as const];
  const seen = new Set<unknown>();
  const kept: unknown[] = [];
  let isComplete = true;
  items.forEach(([key, one]) => {
    const at = key === '' ? path : memberPath(path, key);
    const read = readValue(item, one, at, log);
    if (read === undefined) {
      isComplete = false;
      return;
    }
    const identity = once === 'id' ? (read as {readonly id: unknown}).id : read;
    if (once && seen.has(identity)) {
      if (once === 'item') reportNormalisation(log, 'repeated', at, describe(one));
      else {
        reportProblem(log, `${at}/id`, identity, 'an id that no other has');
        extendDropped(log, log.problems.length - 1, at);
      }
      return;
    }
    seen.add(identity);
    kept.push(read);
  });
  // Where items are left out, an id that is not in the list may be theirs.
  if (once === 'id' && isComplete) log.ids.set(path, seen);
  if (!isList && !alone) {
    if (kept.length > 0) reportNormalisation(log, 'list', path, describe(value));
    else {
      log.problems.length = since;
      return reportProblem(log, path, value, 'a list with something in it');
    }
  }
  if (kept.length > 0 || (empty && isComplete)) return kept;
  if (items.length === 0) reportNormalisation(log, 'empty', path, describe(value));
  extendDropped(log, since, path);
  return undefined;
}

/** An object that the document writes as its main value alone. */
function readMain(rule: RecordRule<unknown>, value: unknown, path: string, log: Log): unknown {
  const {members, main, alone, defaults} = rule;
  const read = readValue(members.get(main)!, value, path, log);
  if (read === undefined) return undefined;
  if (!alone) reportNormalisation(log, 'object', path, describe(value), `{"${main}": …}`);
  const copy = compose<Record<string, unknown>>(defaults);
  copy[main] = read;
  return copy;
}

/** A name of a member without case, blanks and strokes: spreadsheets have `Former name`. */
const nameKey = (name: string): string => name.replace(/[\s_-]/g, '').toLowerCase();

function readRecord(rule: RecordRule<unknown>, value: unknown, path: string, log: Log): unknown {
  const {members, required, oneOf, main, defaults} = rule;
  // The value of a fact may be an object itself: a place, a link.
  const isMain = rule.isList ? Array.isArray(value) && value.some(isRecord) : !isRecord(value);
  if (main && (isMain || (main === 'value' && !Object.hasOwn(value as object, main)))) {
    return readMain(rule, value, path, log);
  }
  if (!isRecord(value)) return reportProblem(log, path, value, 'an object');
  const since = log.problems.length;
  const copy = compose<Record<string, unknown>>(defaults);
  let isComplete = true;
  const names = Object.keys(value).filter((name) => !members.has(name));
  const others = new Map(names.map((name) => [nameKey(name), name]));
  const known = new Set<string>();
  for (const [key, member] of members) {
    const before = log.problems.length;
    const other =
      names.length === 0 || Object.hasOwn(value, key) ? undefined : others.get(nameKey(key));
    const name = other ?? key;
    let read: unknown;
    // Most members are absent: of ten thousand partners, their paths would take a while.
    if (Object.hasOwn(value, name)) {
      const at = memberPath(path, name);
      if (other !== undefined) {
        known.add(other);
        reportNormalisation(log, 'member', at, describe(other), describe(key));
      }
      read = readValue(member, value[name], at, log);
    }
    if (read !== undefined) copy[key] = read;
    else if (required.includes(key)) {
      isComplete = false;
      if (log.problems.length === before) reportProblem(log, path, value, `a member "${key}"`);
    }
  }
  if (oneOf.length > 0 && !oneOf.some((key) => key in copy)) {
    isComplete = false;
    if (log.problems.length === since)
      reportProblem(log, path, value, `a member "${oneOf.join('" or "')}"`);
  }
  for (const name of names) {
    if (known.has(name)) continue;
    reportNormalisation(log, 'unknown', memberPath(path, name), describe(name));
  }
  if (isComplete) return copy;
  extendDropped(log, since, path);
  return undefined;
}

function readMap({key, item}: MapRule<unknown>, value: unknown, path: string, log: Log): unknown {
  if (!isRecord(value)) return reportProblem(log, path, value, 'an object');
  const names = Object.keys(value);
  if (names.length === 0) reportNormalisation(log, 'empty', path, describe(value));
  const pairs = names.flatMap((name) => {
    const at = memberPath(path, name);
    const id = readValue(key, name, at, log);
    const read = id === undefined ? undefined : readValue(item, value[name], at, log);
    return read === undefined ? [] : [[id, read]];
  });
  log.ids.set(path, new Set(pairs.map(([id]) => id)));
  return pairs.length > 0 ? pairs : undefined;
}

/** What people, spreadsheets and databases write where they know nothing. */
const NOTHING = /^(null|none|undefined|nan|#?n\/a|[-–—?]+|)$/i;

/** Whether a value says nothing. A partner must have a kind: there, `n/a` is a name. */
const isNothing = (rule: Rule<unknown>, value: unknown): boolean =>
  value === null ||
  (typeof value === 'string' && !('toId' in rule) && NOTHING.test(trimBlanks(value)));

/** Reads a value by a rule; gives nothing where it is absent or breaks the rule. */
export function readValue<T>(rule: Rule<T>, value: unknown, path: string, log: Log): T | undefined {
  const since = log.problems.length;
  try {
    return readAs(rule, value, path, log) as T | undefined;
  } catch {
    // A script may have given an object with a getter or a proxy that throws.
    reportProblem(log, path, undefined, 'plain data');
    extendDropped(log, since, path);
    return undefined;
  }
}

function readAs(rule: Rule<unknown>, value: unknown, path: string, log: Log): unknown {
  if (value === undefined) return undefined;
  if (isNothing(rule, value)) return reportNormalisation(log, 'empty', path, describe(value));
  switch (rule.type) {
    case 'string':
      return readString(rule, value, path, log);
    case 'number':
      return readNumber(rule, value, path, log);
    case 'boolean':
      return readBoolean(value, path, log);
    case 'list':
      return readList(rule, value, path, log);
    case 'record':
      return readRecord(rule, value, path, log);
    case 'map':
      return readMap(rule, value, path, log);
  }
}
