import {transform, type TransformOptions} from 'esbuild';
import type {Plugin} from 'rollup';

interface Range {
  readonly start: number;
  readonly end: number;
}

interface TaggedTemplate extends Range {
  readonly tag: Range;
  readonly quasi: {
    readonly quasis: readonly {readonly value: {readonly cooked: string}}[];
    readonly expressions: readonly Range[];
  };
}

/** Every template with a tag of a syntax tree, with those inside others. */
function* taggedTemplates(node: unknown): Generator<TaggedTemplate> {
  if (typeof node !== 'object' || !node) return;
  if ('tag' in node && 'quasi' in node) yield node as TaggedTemplate;
  for (const child of Object.values(node)) yield* taggedTemplates(child);
}

/** A part of the code, and the text in its place. */
type Change = readonly [from: number, to: number, text: string];

/** The changes that make a call of a template: what is between its expressions is replaced. */
function toCall({tag, quasi, end}: TaggedTemplate, strings: string): Change[] {
  const {expressions} = quasi;
  return [tag, ...expressions].map((before, index): Change => {
    const next = expressions[index];
    const isFirst = index === 0;
    const isLast = next === undefined;
    const text = (isFirst ? `(${strings}` : ')') + (isLast ? ')' : ',(');
    return [before.end, next?.start ?? end, text];
  });
}

/**
 * Writes templates with a tag as calls, with their strings in constants at the beginning. Esbuild would
 * declare a variable for each, and fill it where the template is used: a hundredth of a script.
 */
function hoistStrings(code: string, templates: readonly TaggedTemplate[]): string {
  if (templates.length === 0) return code;
  const name = (index: number) => `strings$${index}`;
  const constants = templates.map(
    ({quasi}, index) =>
      `${name(index)} = raw$(${JSON.stringify(quasi.quasis.map(({value}) => value.cooked))})`,
  );
  const changed = templates
    .flatMap((template, index) => toCall(template, name(index)))
    .sort(([a], [b]) => b - a)
    .reduce((text, [from, to, between]) => text.slice(0, from) + between + text.slice(to), code);
  // Tags of Lit look whether there are raw strings, and do not read them.
  return `const raw$ = (strings) => {
  strings.raw = strings;
  return strings;
}, ${constants.join(', ')};
${changed}`;
}

/**
 * Writes template literals as calls with ordinary strings. Some content systems shorten scripts
 * with programs (such as rjsmin) that read nested templates as code and remove their blanks.
 *
 * @param format `iife` for classic scripts, where the constants with the strings must not be global.
 */
export const withoutTemplateLiterals = (format: 'es' | 'iife'): Plugin => ({
  name: 'without-template-literals',
  async renderChunk(code) {
    const plain = hoistStrings(code, [...taggedTemplates(this.parse(code))]);
    const options: TransformOptions = {
      target: 'es2022',
      charset: 'ascii',
      supported: {'template-literal': false},
    };
    if (format === 'iife') options.format = format;
    const result = await transform(plain, options);
    return {code: result.code, map: null};
  },
});
