import type {Plugin} from 'rollup';

// A page may have added members to Object's prototype, by an old library or by a hole in
// one of its scripts. Nothing that we read may come from there: neither a link of a partner
// that has none, nor an option of a platform call, nor a mark of lit's.

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Property extends Node {
  /** Of a spread. */
  readonly argument?: {readonly name?: string};
}

/** Every object literal of a syntax tree, outer ones first. */
function* literals(node: unknown): Generator<Node & {readonly properties: Property[]}> {
  if (typeof node !== 'object' || !node) return;
  if ('type' in node && node.type === 'ObjectExpression')
    yield node as Node & {readonly properties: Property[]};
  for (const child of Object.values(node)) yield* literals(child);
}

type Part = readonly [start: number, end: number, text: string];

/** Puts texts in the place of some parts of a text. */
const replaced = (code: string, parts: readonly Part[]): string =>
  [...parts]
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end, other]) => text.slice(0, start) + other + text.slice(end), code);

/** Files whose objects are few: lit's templates make one for each value, and read few members of it. */
const LITERALS = /[\\/]src[\\/]|[\\/]reactive-element\.js$/;
const MARK = '__bare__';

/**
 * Gives object literals no prototype, so that a member they lack is not there. They are only
 * marked first, by a spread that nobody can see through: minifying may join two of them, or
 * leave out members, and a literal must not say twice what its prototype is.
 */
export const bareLiterals = (): Plugin => ({
  name: 'bare-literals',
  transform(code, id) {
    if (!LITERALS.test(id)) return null;
    const marks = [...literals(this.parse(code))].map(({start}): Part => [
      start + 1,
      start + 1,
      `...${MARK},`,
    ]);
    return {code: replaced(code, marks), map: null};
  },
  renderChunk(code) {
    const parts = [...literals(this.parse(code))].flatMap(({properties}) =>
      properties
        .filter(({argument}) => argument?.name === MARK)
        .map(({start, end}, index): Part => [start, end, index ? '...null' : '__proto__:null']),
    );
    const bare = replaced(code, parts);
    if (bare.includes(MARK)) this.error('an object that nobody uses has left its mark');
    return {code: bare, map: null};
  },
});
