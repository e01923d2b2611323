import {mkdir, writeFile} from 'node:fs/promises';
import {startDevServer} from '@web/dev-server';
import {chromium} from 'playwright-core';
import {findBrowsers} from './browsers.js';
import {optimised} from './pictures/optimise.js';

// npm run screenshots: the pictures of the README, from what has been built.
const folder = 'stories/screenshots';
const port = 8123;

/** A part of a page, from its top edge on. */
interface Picture {
  readonly file: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  /** What must be there, and what the picture begins with. */
  readonly wait: string;
  readonly from?: string;
  /** The language whose button on the site is pressed first. */
  readonly lang?: string;
}

const site = {
  path: 'stories/site/',
  height: 900,
  wait: 'pfig-partner-list article',
  from: 'pfig-partner-list',
};
const pictures: readonly Picture[] = [
  {...site, file: 'list.png', width: 960, scheme: 'light', lang: 'en'},
  {...site, file: 'list-dark.png', width: 960, scheme: 'dark', lang: 'en'},
  {...site, file: 'list-narrow.png', width: 360, scheme: 'light', lang: 'ar'},
  {...site, file: 'list-narrow-dark.png', width: 360, scheme: 'dark', lang: 'ar'},
  {
    file: 'builder.png',
    path: 'dist/builder/?element=partner-list&lang=en&_ui=en&_base=/pfig-elements/',
    width: 1280,
    height: 900,
    scheme: 'light',
    wait: '.result .hint',
  },
  {
    file: 'matrix-timeline.png',
    path: 'storybook-static/iframe.html?id=programme-overview--matrix-and-timeline&viewMode=story&globals=lang:en',
    width: 1100,
    height: 1510,
    scheme: 'light',
    wait: 'pfig-programme-overview svg',
  },
];

const server = await startDevServer({
  config: {port, rootDir: process.cwd()},
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const browser = await chromium.launch({
  executablePath: findBrowsers().chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
await mkdir(folder, {recursive: true});
for (const {file, path, width, height, scheme, wait, from, lang} of pictures) {
  const page = await browser.newPage({viewport: {width, height}, colorScheme: scheme});
  await page.goto(`http://localhost:${port}/${path}`);
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
  await writeFile(`${folder}/${file}`, await optimised(await page.screenshot()));
  await page.close();
  console.log(`${folder}/${file}`);
}
await browser.close();
await server.stop();
