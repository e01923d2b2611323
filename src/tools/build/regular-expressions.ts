import type {Plugin} from 'rollup';

interface RegularExpression {
  readonly start: number;
  readonly end: number;
  readonly regex: {readonly pattern: string; readonly flags: string};
}

/** Every regular expression of a syntax tree. */
function* regularExpressions(node: unknown): Generator<RegularExpression> {
  if (typeof node !== 'object' || !node) return;
  if ('regex' in node) yield node as RegularExpression;
  else for (const child of Object.values(node)) yield* regularExpressions(child);
}

/** The call of `RegExp` that makes a regular expression. */
function callOf({regex: {pattern, flags}}: RegularExpression): string {
  const parameters = flags ? [pattern, flags] : [pattern];
  return `RegExp(${parameters.map((text) => JSON.stringify(text)).join()})`;
}

/**
 * Writes regular expressions as calls with ordinary strings. After an arrow or a keyword, rjsmin,
 * jsmin and similar programs read the slash as a division. Esbuild does not rewrite them.
 */
export const withoutRegularExpressions = (): Plugin => ({
  name: 'without-regular-expressions',
  renderChunk(code) {
    const plain = [...regularExpressions(this.parse(code))]
      .sort((a, b) => b.start - a.start)
      .reduce(
        (text, found) => text.slice(0, found.start) + callOf(found) + text.slice(found.end),
        code,
      );
    return {code: plain, map: null};
  },
});
