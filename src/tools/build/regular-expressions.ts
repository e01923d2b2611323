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

/** The call that makes it; no sign of its pattern can be taken for the end of a string or a script. */
const callOf = ({regex: {pattern, flags}}: RegularExpression): string =>
  `RegExp(${[pattern, ...(flags ? [flags] : [])].map((text) => JSON.stringify(text)).join()})`;

/**
 * Writes regular expressions as calls with ordinary strings. After an arrow or a keyword, rjsmin,
 * jsmin and their like take the slash for a division; another program that shortens the script
 * first may put any of them there.
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
