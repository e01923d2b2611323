import {createHash} from 'node:crypto';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {PNG} from 'pngjs';
import {serve} from './file-server.js';
import {recordPicture} from './pictures/record.js';
import {TODAY} from './recorded.js';

// The pictures of the README, from what has been built.
const folder = 'stories/screenshots';

/** Replaces the hash of a script, which changes with every build. */
const HASH = `sha384-${createHash('sha384').update('pfig-elements').digest('base64')}`;

/** A part of a page, from its top edge on. */
interface Picture {
  readonly file: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  /** The element that must be there, at which the picture begins. */
  readonly wait: string;
  readonly from?: string;
  /** The language whose button on the site is pressed first. */
  readonly lang?: string;
}

/** The list on a partner's site, as a visitor of it has it. */
const ofSite = (file: string, width: number, scheme: Picture['scheme'], lang: string): Picture => ({
  path: 'stories/site/',
  height: 900,
  wait: 'pfig-partner-list article',
  from: 'pfig-partner-list',
  file,
  width,
  scheme,
  lang,
});

const pictures: readonly Picture[] = [
  ofSite('list.png', 960, 'light', 'en'),
  ofSite('list-dark.png', 960, 'dark', 'en'),
  ofSite('list-narrow.png', 360, 'light', 'ar'),
  ofSite('list-narrow-dark.png', 360, 'dark', 'ar'),
  {
    file: 'builder.png',
    path: 'dist/builder/?element=partner-list&lang=en&_ui=en&_base=/pfig-elements/',
    width: 1280,
    height: 900,
    scheme: 'light',
    wait: '.hints .hint + .hint',
  },
  {
    file: 'matrix-timeline.png',
    path: 'storybook-static/iframe.html?id=programme-overview--matrix-and-timeline&viewMode=story&globals=lang:en',
    width: 1100,
    height: 1150,
    scheme: 'light',
    wait: 'pfig-programme-overview svg',
  },
];

/** Whether the logos in view have come: they load when they are scrolled to. */
const logosAreThere = (): boolean =>
  [...document.querySelectorAll('pfig-partner-list')].every(({shadowRoot}) =>
    [...shadowRoot!.querySelectorAll('img')].every(
      (image) => image.getBoundingClientRect().top > innerHeight || image.naturalWidth > 0,
    ),
  );

/** Takes the README's pictures again. */
export async function recordScreenshots(browser: Browser): Promise<void> {
  const server = await serve('.', {});
  for (const {file, path, width, height, scheme, wait, from, lang} of pictures) {
    const page = await browser.newPage({viewport: {width, height}, colorScheme: scheme});
    await page.clock.setFixedTime(TODAY);
    await page.route('**/release.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replace(/sha384-[\w+/=]+/g, HASH),
      });
    });
    await page.goto(`${server.origin}/${path}`);
    if (lang) await page.locator(`button[lang=${lang}]`).click();
    await page
      .locator(lang ? `${wait}:lang(${lang})` : wait)
      .first()
      .waitFor();
    if (from) {
      await page.evaluate((tag) => {
        document.querySelector(tag)?.scrollIntoView();
        scrollBy(0, -24);
      }, from);
    }
    await page.waitForFunction(logosAreThere);
    await recordPicture(join(folder, file), PNG.sync.read(await page.screenshot()));
    await page.close();
  }
  server.close();
}
