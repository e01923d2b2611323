import {mkdir} from 'node:fs/promises';
import {startDevServer} from '@web/dev-server';
import {chromium} from 'playwright-core';
import {findBrowsers} from './browsers.js';

// npm run screenshots: the pictures of the README, from what has been built.
const folder = 'stories/screenshots';
const port = 8123;

const pictures = [
  {file: 'page-wide.png', width: 1280, height: 900, scheme: 'light', scroll: 'pfig-partner-list'},
  {file: 'page-dark.png', width: 1280, height: 900, scheme: 'dark', scroll: 'pfig-partner-list'},
  {file: 'page-narrow.png', width: 360, height: 900, scheme: 'light', scroll: 'pfig-partner-list'},
] as const;

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
for (const {file, width, height, scheme, scroll} of pictures) {
  const page = await browser.newPage({viewport: {width, height}, colorScheme: scheme});
  await page.goto(`http://localhost:${port}/stories/site/`);
  await page.locator(`${scroll} article`).first().waitFor();
  await page.evaluate((tag) => {
    document.querySelector(tag)?.scrollIntoView();
    scrollBy(0, -24);
  }, scroll);
  await page.screenshot({path: `${folder}/${file}`});
  await page.close();
  console.log(`${folder}/${file}`);
}
await browser.close();
await server.stop();
