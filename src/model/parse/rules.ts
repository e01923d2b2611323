/**
 * What a document of someone else's may say, as small rules. A rule copies what it
 * knows and tells of what it does not: nothing of the document itself goes on, so
 * getters, prototypes and members that nobody asked for stay behind. What a rule
 * returns counts only where it has told of nothing.
 */
export type Rule<T> = (value: unknown, path: string, tell: Tell) => T;

/** @param entry what is left out because of it, as a JSON Pointer; of itself, the place. */
export type Tell = (path: string, found: unknown, wanted: string, entry?: string) => void;

export type Shape = Readonly<Record<string, Rule<unknown>>>;

/** What a rule gives. */
export type Out<R> = R extends Rule<infer T> ? T : never;
type Whole<R extends Shape, O extends Shape> = {readonly [K in keyof R]: Out<R[K]>} & {
  readonly [K in keyof O]?: Out<O[K]>;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The place of a member, as JSON Pointer writes it (RFC 6901). */
const below = (path: string, key: string): string =>
  `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** A value as it is, where it holds what is wanted of it. */
export const where =
  <T>(wanted: string, holds: (value: T) => boolean, type = 'string'): Rule<T> =>
  (value, path, tell) => {
    if (typeof value !== type || !holds(value as T)) tell(path, value, wanted);
    return value as T;
  };

/** A string of a pattern, and of at most so many characters. */
export const string = (wanted: string, pattern: RegExp, max = Infinity): Rule<string> =>
  where(
    wanted,
    (value) => pattern.test(value) && (value.length <= max || [...value].length <= max),
  );

/** One of some words, given with spaces between them. */
export const oneOf = <T extends string>(words: string): Rule<T> =>
  where(words, (value) => words.split(' ').includes(value));

/** A list with something in it. */
export const list =
  <T>(item: Rule<T>): Rule<readonly T[]> =>
  (value, path, tell) => {
    const items: unknown[] = Array.isArray(value) ? [...value] : [];
    if (items.length === 0) tell(path, value, 'a list with something in it');
    return items.map((one, index) => item(one, `${path}/${index}`, tell));
  };

/** A list that has nothing twice. */
export const set = <T>(item: Rule<T>): Rule<readonly T[]> => {
  const all = list(item);
  return (value, path, tell) => {
    const items = all(value, path, tell);
    if (new Set(items).size < items.length) tell(path, value, 'each only once');
    return items;
  };
};

/** An object with these members and no others. */
export function record<R extends Shape, O extends Shape>(
  required: R,
  optional: O,
): Rule<Whole<R, O>> {
  const rules = new Map([...Object.entries(required), ...Object.entries(optional)]);
  return (value, path, tell) => {
    const copy = Object.create(null) as Record<string, unknown>;
    const keys = isRecord(value) ? Object.keys(value) : [];
    if (!isRecord(value)) tell(path, value, 'an object');
    for (const key of keys) {
      const member = (value as Record<string, unknown>)[key];
      const rule = rules.get(key);
      if (member === undefined) continue;
      if (rule) copy[key] = rule(member, below(path, key), tell);
      else tell(below(path, key), member, 'no such member');
    }
    for (const key of Object.keys(required)) {
      if (!(key in copy)) tell(path, value, `a member "${key}"`);
    }
    return copy as Whole<R, O>;
  };
}

/** What is left out as a whole, and alone, where anything is wrong with it. */
export const entry =
  <T>(rule: Rule<T>): Rule<T | undefined> =>
  (value, path, tell) => {
    let bad = false;
    const note: Tell = (...[at, found, wanted]) => {
      bad = true;
      tell(at, found, wanted, path);
    };
    try {
      const copy = rule(value, path, note);
      return bad ? undefined : copy;
    } catch {
      // A getter or a proxy that throws: data of a script's, never of a file's.
      note(path, undefined, 'plain data');
      return undefined;
    }
  };

/** Entries with an id, each id once: the first stays. Those left out leave a hole. */
export const entries = <T extends {readonly id: string}>(
  rule: Rule<T>,
): Rule<readonly (T | undefined)[]> => {
  const all = list(entry(rule));
  return (value, path, tell) => {
    const seen = new Set<string>();
    return all(value, path, tell).map((one, index) => {
      if (!one || !seen.has(one.id)) {
        seen.add(one?.id ?? '');
        return one;
      }
      const at = `${path}/${index}`;
      tell(`${at}/id`, one.id, 'an id that no other has', at);
      return undefined;
    });
  };
};

/** Entries by key. */
export const entriesByKey =
  <T>(key: Rule<string>, item: Rule<T>): Rule<readonly (readonly [string, T | undefined])[]> =>
  (value, path, tell) => {
    const keys = isRecord(value) ? Object.keys(value) : [];
    if (keys.length === 0) tell(path, value, 'an object with something in it');
    return keys.map((name) => {
      const one = entry((_, at, note) => {
        key(name, at, note);
        return item((value as Record<string, unknown>)[name], at, note);
      });
      return [name, one(undefined, below(path, name), tell)];
    });
  };
