import {loaders} from '../.generated/loaders.js';
import {version} from '../.generated/version.js';
import {register} from './define/register.js';
import {PartnerCard} from './elements/partner-card.js';
import {PartnerList} from './elements/partner-list.js';
import {ProgrammeOverview} from './elements/programme-overview.js';
import {warn} from './internal/warn.js';
import {addLanguage, configure, offerLanguages, type Configuration} from './locale/bundled.js';
import type {Loaders} from './locale/catalogue.js';
import type {Language} from './locale/language.js';
import {Mounts, type MountSettings} from './mounts/mounts.js';

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
}

/** The script at work, if there is one; a page may have anything else under that name. */
const atWork = (found: unknown): Pfig | undefined =>
  typeof (found as Pfig | undefined)?.offerLanguages === 'function' ? (found as Pfig) : undefined;

/** Registers the elements and leaves the interface on the page. */
function begin(): Pfig {
  // An element with this id has no member of the name.
  const settings = globalThis.pfig as (Configuration & MountSettings) | undefined;
  configure(settings as Configuration);
  const elements = [PartnerCard, PartnerList, ProgrammeOverview];
  for (const element of elements) register(element);
  // Only a page that says so in as many words loses them.
  new Mounts(elements, {links: settings?.links !== false}).start();
  return (globalThis.pfig = {version, addLanguage, offerLanguages, configure});
}

/**
 * Row 6. What both kinds of script tag do once loaded: the first script of a page
 * serves all; a further one, of whatever version, only adds its languages.
 */
export function start(...languages: Language[]): void {
  const pfig = atWork(globalThis.pfig) ?? begin();
  let left = '';
  pfig.offerLanguages(loaders);
  for (const language of languages) {
    try {
      pfig.addLanguage(language);
    } catch (error) {
      // The release at work reads files of another shape; it goes on with what it has.
      left += ` ${String(error)}; it is left out.`;
    }
  }
  if (pfig.version !== version) {
    warn(
      'other-version',
      `script tag: found version ${pfig.version} at work, wanted to add version ${version}; the first one stays.${left}`,
    );
  }
}
