import {loaders as bundledLoaders} from '../../.generated/loaders.js';
import {createCatalogue, type Loaders} from './catalogue.js';
import {asLanguage, type Language, type Words} from './language.js';

/** The catalogue that all elements of this copy of the package share. */
export const catalogue = createCatalogue(bundledLoaders);

/**
 * Adds a language, so that it is there without loading; one that is there already stays.
 *
 * @throws Error where it is a file of another release, whose shape differs.
 */
export const addLanguage = (language: Language): void =>
  catalogue.add(asLanguage(language, language.lang));

/** Adds ways to fetch languages; those known already stay. */
export const offerLanguages = (loaders: Loaders): void => catalogue.offer(loaders);

/** What a site may set for all elements of the page. */
export interface Configuration {
  /**
   * Words of the interface in the site's own wording, by language and message id
   * (the ids of `data/xliff`); plural forms and placeholders as there.
   */
  readonly words?: Words;
}

/** Sets the site's own words, before or after elements are on the page; they follow at once. */
export function configure(configuration: Configuration): void {
  // A copy has what the page has said, and nothing of what every object may seem to say.
  const {words} = {...configuration};
  if (words !== undefined) catalogue.override(words);
}
