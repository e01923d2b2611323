import facts from '../../.generated/facts.js';
import type {Directory} from './types.js';

/** The directory that ships with this version. */
export const bundled: Directory = facts;
