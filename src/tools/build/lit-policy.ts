import type {Plugin} from 'rollup';

const NAMES = ['"lit-html"', "'lit-html'", '`lit-html`'];

/**
 * Gives the Trusted Types policy of the Lit in a script the name `pfig-lit-html`. A site
 * with a Lit of its own, whose policy is `lit-html`, may allow each name once. The build changes
 * nothing else in Lit.
 */
export const litPolicy = (): Plugin => {
  let renamed = 0;
  return {
    name: 'lit-policy',
    buildStart() {
      renamed = 0;
    },
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]/.test(id) || !code.includes('createPolicy')) return null;
      const found = NAMES.flatMap((name) => Array<string>(code.split(name).length - 1).fill(name));
      const [name] = found;
      if (!name || found.length > 1)
        this.error(
          `${id}: found "lit-html" ${found.length} times, expected it once, in createPolicy`,
        );
      renamed++;
      return {code: code.replace(name, '"pfig-lit-html"'), map: null};
    },
    buildEnd(error) {
      if (!error && renamed !== 1)
        this.error(`lit-html: found createPolicy in ${renamed} modules, expected it in one`);
    },
  };
};
