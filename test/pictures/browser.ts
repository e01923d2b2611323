import {existsSync} from 'node:fs';
import type {Browser} from 'playwright-core';
import {launch} from '../chromium.js';
import {install} from '../debian.js';

/** Where the pictures are. */
export const folder = 'test/pictures/stories';

/** The face of every picture, in all scripts: where Debian's package puts it. */
const FACE = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';

/** Says whether the face is there, once it was tried to install it. */
export const hasFace = () =>
  existsSync(FACE) || (install(['fonts-dejavu-core']) && existsSync(FACE));

/** A Chromium that draws letters alike on every screen. */
export const launchForPictures = (): Promise<Browser> =>
  launch(
    '--font-render-hinting=none',
    '--disable-lcd-text',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
  );
