import type {Browser, Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {open, show, stories, type Show} from '../storybook/story-page.js';
import type {Server} from '../file-server.js';

// The pictures of the stories: which there are, and how one is taken. They are half as large as
// the page and kept in sixteen steps of each colour, so that all of them weigh little. What is
// compared with them is not rounded: no pixel is taken for another for lying between two steps.

/** A picture: a story, and what it is shown in. */
export interface Picture extends Show {
  readonly file: string;
  readonly id: string;
  readonly width: number;
  readonly forced?: true;
  readonly media?: 'print' | 'screen';
}

/** The stories that speak for each element where colours, languages and widths differ. */
const main = [
  'partner-card--expanded',
  'partner-list--grid',
  'partner-list--list',
  'partner-list--table',
  'programme-overview--overview',
];

/** Shown elsewhere: the builder is a page in a frame, with pictures of its own. */
const elsewhere = /^embed-builder|^data-team/;

const picture = (id: string, width: number, more: Show, name = ''): Picture => ({
  file: `${id}${name}.png`,
  id,
  width,
  ...more,
});

export const pictures: readonly Picture[] = [
  ...stories.filter(({id}) => !elsewhere.test(id)).map(({id}) => picture(id, 800, {})),
  ...main.flatMap((id) => [
    picture(id, 800, {scheme: 'dark'}, '-dark'),
    picture(id, 800, {lang: 'ar'}, '-arabic'),
    picture(id, 320, {lang: 'de'}, '-narrow'),
    picture(id, 240, {lang: 'ar'}, '-240'),
    picture(id, 1600, {}, '-1600'),
    // As wide as an A4 page leaves.
    {...picture(id, 718, {lang: 'de'}, '-print'), media: 'print'} as const,
  ]),
  // Last: Chromium keeps some of the forced colours in a page that they are taken from again.
  ...main.map((id) => ({...picture(id, 800, {}, '-forced-colours'), forced: true}) as const),
];

/** Opens Storybook for pictures: one face for everything, and no caret that blinks. */
export async function openForPictures(browser: Browser, server: Server): Promise<Page> {
  const page = await open(browser, server, 800, 600);
  await page.addStyleTag({
    content: `* { font-family: 'DejaVu Sans' !important; caret-color: transparent !important }`,
  });
  return page;
}

/** Half the width and height, each pixel the mean of four. */
function halve({width, height, data}: PNG): PNG {
  const half = new PNG({width: width >> 1, height: height >> 1});
  for (let y = 0; y < half.height; y++) {
    for (let x = 0; x < half.width; x++) {
      const from = (2 * y * width + 2 * x) * 4;
      const four = [from, from + 4, from + width * 4, from + width * 4 + 4];
      const colour = [0, 1, 2].map((channel) => {
        const sum = four.reduce((sum, at) => sum + data[at + channel]!, 0);
        return Math.round(sum / 4);
      });
      half.data.set([...colour, 255], (y * half.width + x) * 4);
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
