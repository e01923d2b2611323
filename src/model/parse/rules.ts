/**
 * What a document of someone else's may say, as small rules. A rule copies what it
 * knows and tells of what it does not: nothing of the document itself goes on, so
 * getters, prototypes and members that nobody asked for stay behind. What a rule
 * returns counts only where it has told of nothing.
 */
export type Tell = (path: string, found: unknown, wanted: string) => void;
export type Rule<T> = (value: unknown, path: string, tell: Tell) => T;
export type Shape = Readonly<Record<string, Rule<unknown>>>;

/** What a rule gives. */
export type Out<R> = R extends Rule<infer T> ? T : never;
type Whole<R extends Shape, O extends Shape> = {readonly [K in keyof R]: Out<R[K]>} & {
  readonly [K in keyof O]?: Out<O[K]>;
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member's name as JSON Pointer writes it (RFC 6901). */
export const step = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

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

export const oneOf = <T extends string>(...values: readonly T[]): Rule<T> =>
  where(values.join(' | '), (value) => values.includes(value));

/** A list; empty or with repetitions only where that is allowed. */
export const list =
  <T>(item: Rule<T>, {empty = false, unique = false} = {}): Rule<readonly T[]> =>
  (value, path, tell) => {
    const items: unknown[] = Array.isArray(value) ? [...value] : [];
    if (!Array.isArray(value) || (!empty && items.length === 0)) {
      tell(path, value, empty ? 'a list' : 'a list with something in it');
    }
    if (unique && new Set(items).size < items.length) tell(path, value, 'each only once');
    return items.map((one, index) => item(one, `${path}/${index}`, tell));
  };

/** An object with these members and no others. */
export function record<R extends Shape, O extends Shape>(
  required: R,
  optional: O,
): Rule<Whole<R, O>> {
  const rules = new Map([...Object.entries(required), ...Object.entries(optional)]);
  return (value, path, tell) => {
    const copy = Object.create(null) as Record<string, unknown>;
    if (!isRecord(value)) {
      tell(path, value, 'an object');
      return copy as Whole<R, O>;
    }
    for (const key of Object.keys(value)) {
      const member = value[key];
      const rule = rules.get(key);
      if (member === undefined) continue;
      if (rule) copy[key] = rule(member, path + step(key), tell);
      else tell(path + step(key), member, 'no member of this name');
    }
    for (const key of Object.keys(required)) {
      if (!(key in copy)) tell(path, value, `a member "${key}"`);
    }
    return copy as Whole<R, O>;
  };
}
