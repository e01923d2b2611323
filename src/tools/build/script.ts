import type {Plugin} from 'rollup';

/** The end of a script on a page that has one already: `joinFirstScript` in `src/embed/join.ts`. */
const END = 'endScript()';

/** The end of the function. If Lit fails to start, the page keeps its content. */
const CAUGHT = `
try {
  runScript();
} catch (cause) {
  console.warn(
    'pfig [cannot-start] script tag: found ' + cause + '; the page keeps what it has instead of the elements.',
  );
}`;

/**
 * Makes a script a function that can end early, and whose failure is one line on the console.
 *
 * @param format a classic script runs at once; a module exports the function, so that it can be
 *   loaded before the page is painted and run afterwards.
 */
export const script = (format: 'classic' | 'module'): Plugin => ({
  name: 'script',
  intro: 'function runScript() {',
  outro:
    format === 'classic'
      ? `}${CAUGHT}`
      : `}
export default () => {${CAUGHT}
};`,
  renderChunk(code) {
    const parts = code.split(END);
    if (parts.length !== 2) this.error(`found ${END} ${parts.length - 1} times, expected it once`);
    return {code: parts.join('return'), map: null};
  },
});
