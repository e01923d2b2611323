import {warn} from '../model/warn.js';
import {version} from '../../.generated/version.js';
import type {Configuration, Loaders} from '../locale/catalogue.js';
import type {Language} from '../locale/language.js';
import type {MountSettings} from './mounts/mounts.js';

/** What a script tag leaves on the page, for the next one and for the page's own scripts. */
export interface Pfig {
  /** Version that is at work: the first one loaded. */
  readonly version: string;
  /** Adds a language; one that is there already stays as it is. */
  addLanguage(language: Language): void;
  /** Adds ways to fetch languages; those known already stay. */
  offerLanguages(loaders: Loaders): void;
  /** Sets the site's own words. */
  configure(configuration: Configuration): void;
}

declare global {
  /**
   * Once the script has run, its interface. Before, a site may leave its
   * configuration here, so that it need not wait: `pfig = {words: {fr: {…}}, links: false}`.
   */
  var pfig: Pfig | (Configuration & MountSettings) | undefined;

  /** Ends a script here. The build writes `return` for it: a module cannot say so. */
  function endScript(): void;
}

/** The script at work, if there is one; a page may have anything else under that name. */
const scriptAtWork = (): Pfig | undefined => {
  const found = globalThis.pfig as Pfig | undefined;
  return typeof found?.offerLanguages === 'function' ? found : undefined;
};

/**
 * Gives the languages of a script to the first script of the page, of whatever version. It
 * serves the whole page; nothing else of a second script is used.
 *
 * Knows no Lit: a second script calls this before its own Lit is evaluated.
 *
 * @returns whether there is a first script.
 */
export function joinFirstScript(loaders: Loaders, ...languages: Language[]): boolean {
  const first = scriptAtWork();
  if (!first) return false;
  let left = '';
  first.offerLanguages(loaders);
  for (const language of languages) {
    try {
      first.addLanguage(language);
    } catch (error) {
      // The release at work reads files of another shape; it goes on with what it has.
      left += ` ${String(error)}; it is left out.`;
    }
  }
  if (first.version !== version) {
    warn(
      'other-version',
      `script tag: found version ${first.version} at work, expected to add version ${version}; the first one stays.${left}`,
    );
  }
  return true;
}
