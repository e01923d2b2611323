// The package's public modes hold one language per page and install it globally;
// an element embedded in a foreign page needs its own. This is the one file that
// reaches for the internal path; the version is pinned in package.json.
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import type {Templates} from './language.js';

/**
 * A `msg` bound to one language's words. Its type is what lit-localize looks
 * for when it extracts messages, so views may receive it as an argument.
 */
export const bindMsg = (templates: Templates): MsgFn =>
  ((template: string, options?: {id?: string}) =>
    runtimeMsg(templates, template, options)) as MsgFn;
