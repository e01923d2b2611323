/**
 * What a document may say, as values. The parser (`read.ts`) reads documents by these rules,
 * and the build makes the published JSON Schema of them (`directory-schema.ts`): there is no
 * second description of the format.
 *
 * Knows no member of the format; must not know how a document is read.
 */

declare const READS: unique symbol;

/** What gives a T where it reads; of the type only, no rule has such a member. */
export interface Reads<T> {
  readonly [READS]?: T;
}

export interface StringRule<T extends string = string> extends Reads<T> {
  readonly type: 'string';
  /** What is expected, in words that follow "expected". */
  readonly expected: string;
  /** What it must match, as JSON Schema has it. */
  readonly pattern: string;
  readonly matches: RegExp;
  /** The only strings there are. */
  readonly values?: readonly T[];
  /** How many characters it has at most. */
  readonly max?: number;
  /** What a pattern cannot see. */
  readonly holds?: (value: string) => boolean;
  /** Takes away needless blanks; without it, those around the string. */
  readonly trim?: (value: string) => string;
  /** Decodes what was encoded for HTML. */
  readonly decode?: (value: string) => string;
  /** Puts letters in the case that the pattern asks for. */
  readonly fold?: (value: string) => string;
  /** The list of the document, as a JSON Pointer, in which something must have this id. */
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

/** A list with something in it. What is wrong in it is left out item by item. */
export interface ListRule<T> extends Reads<readonly T[]> {
  readonly type: 'list';
  readonly item: Rule<T>;
  /** What may be there only once: equal items, or items of one id. */
  readonly once?: 'item' | 'id';
  /** Whether one item may stand in the place of a list of one. */
  readonly alone?: boolean;
  /** Whether it may have nothing in it. */
  readonly empty?: boolean;
}

/** An object. What is wrong in a member that is not required is left out member by member. */
export interface RecordRule<T> extends Reads<T> {
  readonly type: 'record';
  /** In the order in which they are read. */
  readonly members: ReadonlyMap<string, Rule<unknown>>;
  readonly required: readonly string[];
  /** Members of which one must be there. */
  readonly oneOf: readonly string[];
  /** The member whose value may stand alone in the place of the object. */
  readonly main: string;
  /** Whether the format itself allows that. */
  readonly alone: boolean;
  /** What is there where the document has nothing. */
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
/** What a rule gives. */
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

/** One of some words, in any case. */
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
  more?: Partial<Pick<RecordRule<unknown>, 'oneOf' | 'main' | 'alone' | 'defaults'>>,
): RecordRule<Members<S, K>> =>
  Object.assign(
    {
      type: 'record',
      members: new Map(Object.entries(members) as [string, Rule<unknown>][]),
      required,
      oneOf: [],
      main: '',
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
