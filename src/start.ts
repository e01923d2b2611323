import {version} from '../.generated/version.js';
import './define/partner-card.js';
import './define/partner-list.js';
import './define/programme-overview.js';
import {warn} from './internal/warn.js';
import {catalogue} from './locale/bundled.js';
import type {Language} from './locale/catalogue.js';

/** What a script tag leaves on the page, for the next one and for the page's own scripts. */
export interface Pfig {
  /** Version that is at work: the first one loaded. */
  readonly version: string;
  /** Adds a language; one that is there already stays as it is. */
  addLanguage(language: Language): void;
}

declare global {
  var pfig: Pfig | undefined;
}

/**
 * Row 6. What both kinds of script tag do once loaded: the first script of a page
 * serves all; a further one only adds its languages.
 */
export function start(...languages: Language[]): void {
  // An element of the page with the id "pfig" would stand here too.
  const first = globalThis.pfig?.addLanguage ? globalThis.pfig : undefined;
  if (first && first.version !== version) {
    warn(
      'other-version',
      `script tag: found version ${first.version} at work, wanted to add version ${version}; the first one stays.`,
    );
  }
  const pfig =
    first ?? (globalThis.pfig = {version, addLanguage: (language) => catalogue.add(language)});
  for (const language of languages) pfig.addLanguage(language);
}
