import {parseDirectory} from '../../model/parse/parse.js';

/** Reads a document of custom data. */
export type Parser = typeof parseDirectory;

/**
 * The parser of custom data. In the module script the build puts `lazy-parser.ts` in the
 * place of this module.
 */
export const parser = (): Parser | Promise<Parser> => parseDirectory;
