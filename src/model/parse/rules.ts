/** Something in a document that breaks the format. */
export interface Problem {
  /** JSON Pointer to the place. */
  readonly path: string;
  /** JSON Pointer to what is left out because of it; '' is the whole document. */
  dropped: string;
  /** The value there, shortened. */
  readonly found: string;
  readonly expected: string;
}

/**
 * Values whose meaning is clear although the format writes them differently: needless blanks,
 * another case, nothing (null, "", [], "n/a"), a number in quotation marks, a text without them,
 * markup and characters encoded for HTML, one item without its list, a value without its object,
 * another notation (`2024/5/3`, `UK`), a name in the place of an id, another spelling of a member's
 * name. What is ignored: a repeated item, a
 * member that the format does not know. And what is shown as it is: an id without a name, a code that
 * no list has.
 */
export type NormalisationKind =
  | 'blanks'
  | 'case'
  | 'empty'
  | 'number'
  | 'text'
  | 'entities'
  | 'markup'
  | 'member'
  | 'list'
  | 'object'
  | 'notation'
  | 'name'
  | 'nameless'
  | 'unlisted'
  | 'repeated'
  | 'unknown';

export interface Normalisation {
  readonly kind: NormalisationKind;
  /** JSON Pointer to the place. */
  readonly path: string;
  /** The value there, shortened. */
  readonly found: string;
  /** The value that is read instead, as JSON, shortened; absent where it is read as absent. */
  readonly read?: string;
}

/** A value in a few words, whatever it is. */
export function describe(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
  }
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  return value === undefined ? 'nothing' : String(value).slice(0, 60);
}

/** One line: `/partners/3/id: found 5, expected an id; /partners/3 is left out`. */
export const sentence = ({path, dropped, found, expected}: Problem): string =>
  `${path || '/'}: found ${found}, expected ${expected}; ${dropped || 'all'} is left out`;

/**
 * Rules: values that describe a format. The parser (`parse.ts`) reads documents by them, and the
 * build makes the published JSON Schema from them (`directory-schema.ts`), so that the format is
 * described once.
 *
 * Knows no member of the format; must not know how a document is read.
 */

declare const READS: unique symbol;

/** A rule that gives a T. The member exists for the type checker only, no rule has it. */
export interface Reads<T> {
  readonly [READS]?: T;
}

export interface StringRule<T extends string = string> extends Reads<T> {
  readonly type: 'string';
  /** The words that follow "expected" in messages. */
  readonly expected: string;
  /** The pattern of JSON Schema that it must match. */
  readonly pattern: string;
  readonly matches: RegExp;
  /** The only strings that are allowed. */
  readonly values?: readonly T[];
  /** The largest number of characters. */
  readonly max?: number;
  /** A condition that a pattern cannot express. */
  readonly holds?: (value: string) => boolean;
  /** Removes needless blanks; by default those around the string. */
  readonly trim?: (value: string) => string;
  /** Takes markup out. */
  readonly strip?: (value: string) => string;
  /** Decodes characters that are encoded for HTML. */
  readonly decode?: (value: string) => string;
  /** Changes letters to the case that the pattern requires. */
  readonly fold?: (value: string) => string;
  /** Writes a value as the format does that others write otherwise: `2024/5/3`, `UK`. */
  readonly rewrite?: (value: string) => string;
  /** Makes an id of a name: people write the name alone. */
  readonly toId?: (name: string) => string;
  /** JSON Pointer to the names of the ids, and the ids that the bundled data name. */
  readonly namedIn?: readonly [path: string, bundled: readonly string[]];
  /** Whether the lists of the world have the value; another one is shown all the same. */
  readonly isListed?: (value: string) => boolean;
  /** JSON Pointer to the list of the document in which an item must have this id. */
  readonly listedIn?: string;
}

export interface NumberRule extends Reads<number> {
  readonly type: 'number';
  readonly expected: string;
  readonly minimum: number;
  readonly integer?: boolean;
  readonly only?: number;
}

export interface BooleanRule extends Reads<boolean> {
  readonly type: 'boolean';
}

/** A list that is not empty. Items that break their rule are left out. */
export interface ListRule<T> extends Reads<readonly T[]> {
  readonly type: 'list';
  readonly item: Rule<T>;
  /** Which items must not be repeated: equal items, or items with the same id. */
  readonly once?: 'item' | 'id';
  /** Whether the format allows one item without its list. */
  readonly alone?: boolean;
  /** Whether it may be empty. */
  readonly empty?: boolean;
}

/** An object. Members that break their rule are left out, if they are not required. */
export interface RecordRule<T> extends Reads<T> {
  readonly type: 'record';
  /** In the order in which they are read. */
  readonly members: ReadonlyMap<string, Rule<unknown>>;
  readonly required: readonly string[];
  /** Members of which one at least is required. */
  readonly oneOf: readonly string[];
  /** The member whose value alone is read as the object. */
  readonly main: string;
  /** Whether this value is a list. */
  readonly isList: boolean;
  /** Whether the format allows this; otherwise it is reported as a normalisation. */
  readonly alone: boolean;
  /** Members that are there where the document has none. */
  readonly defaults: object;
}

/** An object with members of any name. */
export interface MapRule<T> extends Reads<readonly (readonly [string, T])[]> {
  readonly type: 'map';
  readonly key: StringRule;
  readonly item: Rule<T>;
}

export type Rule<T> = Reads<T> &
  (
    | StringRule
    | NumberRule
    | BooleanRule
    | ListRule<unknown>
    | RecordRule<unknown>
    | MapRule<unknown>
  );

type Shape = Readonly<Record<string, Reads<unknown>>>;
/** The type of the values that a rule gives. */
export type Out<R> = R extends Reads<infer T> ? Exclude<T, undefined> : never;
type Members<S extends Shape, K extends keyof S> = {readonly [M in K]: Out<S[M]>} & {
  readonly [M in Exclude<keyof S, K>]?: Out<S[M]>;
};

type More<R> = Partial<Omit<R, 'type' | 'expected' | 'pattern' | 'matches' | 'item'>>;

export const string = <T extends string = string>(
  expected: string,
  pattern: string,
  more?: More<StringRule<T>>,
): StringRule<T> =>
  Object.assign(
    {type: 'string', expected, pattern, matches: new RegExp(pattern, 'u')} as const,
    more,
  );

/** One of the given words, in upper or lower case. */
export const enumeration = <T extends string>(...values: readonly T[]): StringRule<T> =>
  string(values.join(' | '), `^(${values.join('|')})$`, {
    values,
    fold: (value) => values.find((one) => one.toLowerCase() === value.toLowerCase()) ?? value,
  });

export const number = (expected: string, more?: Partial<NumberRule>): NumberRule =>
  Object.assign({type: 'number', expected, minimum: 0} as const, more);

export const boolean: BooleanRule = {type: 'boolean'};

export const list = <T>(item: Reads<T>, more?: More<ListRule<T>>): ListRule<T> =>
  Object.assign({type: 'list', item: item as Rule<T>} as const, more);

/** An object with these members, of which some are required. */
export const record = <S extends Shape, K extends keyof S & string = never>(
  members: S,
  required: readonly K[] = [],
  more?: Partial<Pick<RecordRule<unknown>, 'oneOf' | 'main' | 'isList' | 'alone' | 'defaults'>>,
): RecordRule<Members<S, K>> =>
  Object.assign(
    {
      type: 'record',
      members: new Map(Object.entries(members) as [string, Rule<unknown>][]),
      required,
      oneOf: [],
      main: '',
      isList: false,
      alone: false,
      defaults: {},
    } as const,
    more,
  );

export const map = <T>(key: StringRule, item: Reads<T>): MapRule<T> => ({
  type: 'map',
  key,
  item: item as Rule<T>,
});
