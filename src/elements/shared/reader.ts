import {parseDirectory} from '../../model/parse/directory.js';

/** Reads a document of someone else's. */
export type Reader = typeof parseDirectory;

/**
 * The reader of a page's own data. In the module script the build puts
 * `late-reader.ts` in the place of this module.
 */
export const reader = (): Reader | Promise<Reader> => parseDirectory;
