import type {Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {distinct} from '../storybook/distinct.js';
import {openStories, show, type Show, type Storybook} from '../storybook/story-page.js';

// The pictures of the stories: which there are, and how one is taken. They are half as large as
// the page and kept in sixteen steps of each colour, so that all of them weigh little. What is
// compared with them is not rounded: no pixel is taken for another for lying between two steps.

/** Where the pictures are. */
export const folder = 'test/pictures/stories';

/** A picture: a story, and what it is shown in. */
export interface Picture extends Show {
  readonly file: string;
  readonly id: string;
  readonly width: number;
  readonly forced?: true;
  readonly media?: 'print' | 'screen';
}

const picture = (id: string, width: number, more: Partial<Picture> = {}, name = ''): Picture => ({
  file: `${id}${name}.png`,
  id,
  width,
  ...more,
});

/** The same stories in another mode, as their names say. */
const modes = (name: string, width: number, more: Partial<Picture>, ids: readonly string[]) =>
  ids.map((id) => picture(id, width, more, `-${name}`));

const card = 'partner-card--expanded';
const grid = 'partner-list--grid';
const list = 'partner-list--list';
const table = 'partner-list--table';
const overview = 'programme-overview--overview';

/** Each layout and state once, and each mode with the layouts that it changes. */
export const pictures: readonly Picture[] = [
  ...distinct.map((id) => picture(id, 800)),
  ...modes('dark', 800, {scheme: 'dark'}, [card, table, overview]),
  ...modes('arabic', 800, {lang: 'ar'}, [list, table, overview]),
  ...modes('narrow', 320, {lang: 'de'}, [card, table, overview]),
  ...modes('240', 240, {lang: 'ar'}, [grid, list]),
  ...modes('1600', 1600, {}, [grid, list, overview]),
  // As wide as an A4 page leaves.
  ...modes('print', 718, {lang: 'de', media: 'print'}, [grid, table, overview]),
  // Last: Chromium keeps some of the forced colours in a page that they are taken from again.
  ...modes('forced-colours', 800, {forced: true}, [card, table, overview]),
];

/** Opens a page for pictures: one face for everything, and no caret that blinks. */
export async function openForPictures(storybook: Storybook): Promise<Page> {
  const page = await openStories(storybook);
  await page.addStyleTag({
    content: `* { font-family: 'DejaVu Sans' !important; caret-color: transparent !important }`,
  });
  return page;
}

/** Half the width and height, each pixel the mean of four. */
function halve({width, height, data}: PNG): PNG {
  const half = new PNG({width: width >> 1, height: height >> 1});
  const row = width * 4;
  let to = 0;
  for (let y = 0; y < half.height; y++) {
    for (let x = 0; x < half.width; x++) {
      const from = 2 * y * row + 8 * x;
      for (let at = from; at < from + 3; at++) {
        const sum = data[at]! + data[at + 4]! + data[at + row]! + data[at + row + 4]!;
        half.data[to++] = Math.round(sum / 4);
      }
      half.data[to++] = 255;
    }
  }
  return half;
}

const STEP = 17;

/** The same in steps of each colour, as it is kept. */
export function rounded({width, height, data}: PNG): PNG {
  const kept = new PNG({width, height});
  kept.data.set(data.map((value) => Math.round(value / STEP) * STEP));
  return kept;
}

/** A picture of the whole story that is shown, as high as it is. */
export const shoot = async (page: Page) =>
  halve(PNG.sync.read(await page.screenshot({fullPage: true, animations: 'disabled'})));

/** Shows a story as a picture wants it, and takes that. */
export async function take(
  page: Page,
  {id, width, lang, scheme, forced, media = 'screen'}: Picture,
) {
  await page.setViewportSize({width, height: 600});
  await page.emulateMedia({media, forcedColors: forced ? 'active' : 'none'});
  await show(page, id, {lang, scheme});
  return shoot(page);
}
