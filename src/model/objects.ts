/**
 * Objects whose keys the page or a document has chosen. A key may be `constructor`, and a script
 * of the page may have added members to `Object.prototype`.
 */

type Table<T> = Readonly<Record<string, T>>;

/** Whether a value is an object with members of any name. */
export const isRecord = (value: unknown): value is Table<unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value that a table itself has under a key; inherited members do not count. */
export const lookUp = <T>(table: Table<T>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/**
 * A prototype that has no members: objects without any prototype would take twice the memory. The
 * mark lets scripts without the parser leave it out.
 */
const NOTHING: object = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.create(null));

/** An object with the members of some others, which inherits nothing. */
export const compose = <T extends object>(...parts: readonly (object | undefined)[]): T =>
  Object.assign(Object.create(NOTHING) as T, ...parts) as T;
