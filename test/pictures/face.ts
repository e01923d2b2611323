import {existsSync} from 'node:fs';
import {install} from '../debian.js';

/** The face of every picture, in all scripts: where Debian's package puts it. */
const FACE = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';

/** Says whether the face is there, once it was tried to install it. */
export const hasFace = () =>
  existsSync(FACE) || (install(['fonts-dejavu-core']) && existsSync(FACE));
