import {loaders} from '../../.generated/loaders.js';
import {version} from '../../.generated/version.js';
import type {Configuration} from '../elements/base/configure.js';
import type {Loaders} from '../locale/catalogue.js';
import type {Language} from '../locale/language-file.js';
import {warn} from '../model/warn.js';
import {handover} from './first/handover.js';
import type {MountSettings} from './mounts/mounts.js';

/**
 * The first part of a script tag's script: where the page has a script of ours already, of whatever
 * version, that one serves the whole page. The second script gives it its languages and ends.
 *
 * Must not import Lit: a second script ends before its Lit is evaluated.
 */

/**
 * The interface that a script tag leaves on the page, for the next one and for scripts of the page.
 */
export interface Pfig {
  /** The version of the first script, which serves the page. */
  readonly version: string;
  /** Adds a language; one that is there already stays. */
  addLanguage(language: Language): void;
  /** Adds loaders of languages; those that are there already stay. */
  offerLanguages(loaders: Loaders): void;
  /** Replaces words of the interface by the site's, and names a folder of newer data. */
  configure(configuration: Configuration): void;
  /** Opens a partner in each element that shows it; returns whether one does. */
  reveal(partner: string): boolean;
}

declare global {
  /**
   * The interface of the script, once it has run. Before, a site may put its configuration here:
   * `pfig = {words: {fr: {…}}, updates: '/data/', links: false}`.
   */
  var pfig: Pfig | (Configuration & MountSettings) | undefined;

  /**
   * Ends the script. The build replaces the call by `return`, which a module cannot contain.
   *
   * @internal
   */
  function endScript(): void;

  /**
   * The build replaces the name by the languages inside the script.
   *
   * @internal
   */
  const __PFIG_LANGUAGES__: readonly Language[];
}

/**
 * The languages inside this script: one in `pfig.<lang>.js`, none in the module.
 *
 * @internal
 */
export const scriptLanguages = __PFIG_LANGUAGES__;

/** The first script of the page, if there is one; the page may have anything else under its name. */
function findFirstScript(): Pfig | undefined {
  const found = globalThis.pfig as Pfig | undefined;
  return typeof found?.offerLanguages === 'function' ? found : undefined;
}

/** Gives the languages of this script to the first one. */
function join(first: Pfig): void {
  let refusals = '';
  // The script that has printed the page waits for this one.
  const printed = handover();
  if (printed) printed.hasStarted = true;
  first.offerLanguages(loaders);
  for (const language of scriptLanguages) {
    try {
      first.addLanguage(language);
    } catch (error) {
      // The first script reads files of another shape; it continues with what it has.
      refusals += ` ${String(error)}; it is left out.`;
    }
  }
  if (first.version !== version) {
    warn(
      'other-version',
      `script tag: found version ${first.version} at work, expected version ${version}; the first one stays.${refusals}`,
    );
  }
}

const firstScript = findFirstScript();
if (firstScript) {
  join(firstScript);
  endScript();
}
