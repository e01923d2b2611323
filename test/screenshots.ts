import {mkdir} from 'node:fs/promises';
import {startDevServer} from '@web/dev-server';
import {chromium} from 'playwright-core';
import {findBrowsers} from './browsers.js';

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
}

const site = {path: 'stories/site/', height: 900, wait: 'pfig-partner-list article'};
const list = 'pfig-partner-list';
const pictures: readonly Picture[] = [
  {...site, file: 'page-wide.png', width: 1280, scheme: 'light', from: list},
  {...site, file: 'page-dark.png', width: 1280, scheme: 'dark', from: list},
  {...site, file: 'page-narrow.png', width: 360, scheme: 'light', from: list},
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
    height: 1470,
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
for (const {file, path, width, height, scheme, wait, from} of pictures) {
  const page = await browser.newPage({viewport: {width, height}, colorScheme: scheme});
  await page.goto(`http://localhost:${port}/${path}`);
  await page.locator(wait).first().waitFor();
  if (from) {
    await page.evaluate((tag) => {
      document.querySelector(tag)?.scrollIntoView();
      scrollBy(0, -24);
    }, from);
  }
  await page.screenshot({path: `${folder}/${file}`});
  await page.close();
  console.log(`${folder}/${file}`);
}
await browser.close();
await server.stop();
