import {configureWords} from '../../locale/catalogue.js';
import type {Words} from '../../locale/language-file.js';
import {setPageFolder} from './updates.js';

/** Settings of a site for all elements of the page. */
export interface Configuration {
  /**
   * Words of the interface in the site's wording, by language and message id (the ids of
   * `data/xliff`); plural forms and placeholders as there.
   */
  readonly words?: Words;
  /**
   * Address of the folder with newer data, for all elements without the attribute `updates`; relative
   * to the page, '' for none.
   */
  readonly updates?: string;
}

/** Changes settings, before or after elements are on the page; they follow at once. */
export function configure(configuration: Configuration): void {
  // A copy has only the members of the object itself, whatever `Object.prototype` has.
  const {words, updates} = {...configuration};
  if (updates !== undefined) setPageFolder(updates);
  // Elements follow a change of words; that there are none makes them follow a change of the folder.
  if (words !== undefined || updates !== undefined)
    configureWords(words === undefined ? {} : words);
}
