import {loaders} from '../../.generated/loaders.js';
import {createCatalogue} from './catalogue.js';

/** The catalogue that all elements of this copy of the package share. */
export const catalogue = createCatalogue(loaders);

/** Adds a language, so that it is there without loading; one that is there already stays. */
export const addLanguage = catalogue.add;
