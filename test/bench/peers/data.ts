import type {Content} from '../content.js';

/** The bundler puts the content in this name's place. */
declare const CONTENT: readonly Content[];

export const content = CONTENT;
