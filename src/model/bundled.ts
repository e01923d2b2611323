import facts from '../../.generated/facts.js';
import type {Directory} from './types.js';

/** The directory that this version brings along. */
export const bundled: Directory = facts;
