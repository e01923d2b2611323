import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import {serveStorybook} from '../storybook/story-page.js';
import {folder, launchForPictures} from './browser.js';
import {optimised} from './optimise.js';
import {openForPictures, pictures, rounded, take} from './take.js';

// npm run pictures: takes the pictures of all stories anew, from the Storybook that was built last.

const server = await serveStorybook();
const browser = await launchForPictures();
const page = await openForPictures(browser, server);
mkdirSync(folder, {recursive: true});
for (const file of readdirSync(folder)) rmSync(join(folder, file));
let bytes = 0;
for (const picture of pictures) {
  const png = await optimised(PNG.sync.write(rounded(await take(page, picture))));
  bytes += png.length;
  writeFileSync(join(folder, picture.file), png);
}
await browser.close();
server.close();
console.log(`${pictures.length} pictures in ${folder}, ${Math.round(bytes / 1024)} kB`);
