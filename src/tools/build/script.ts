import type {Plugin} from 'rollup';

/** Where a script of ours ends if the page has one already: `src/embed/join.ts`. */
const END = 'endScript()';

/** What becomes of a page where Lit, or what comes after it, fails: it stays as it is. */
const CAUGHT = `}
try {
  runScript();
} catch (cause) {
  console.warn(
    'pfig [cannot-start] script tag: found ' + cause + '; the page keeps what it has instead of the elements.',
  );
}`;

/** Makes the function of a script one that ends early, and that fails with one line on the console. */
export const script = (): Plugin => ({
  name: 'script',
  intro: 'function runScript() {',
  outro: CAUGHT,
  renderChunk(code) {
    const parts = code.split(END);
    if (parts.length !== 2) this.error(`found ${END} ${parts.length - 1} times, expected it once`);
    return {code: parts.join('return'), map: null};
  },
});
