import optimise, {init} from '@jsquash/oxipng/optimise.js';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import {serveStorybook} from '../storybook/story-page.js';
import {folder, launchForPictures} from './browser.js';
import {openForPictures, pictures, take} from './take.js';

// npm run pictures: takes the pictures of all stories anew, from the Storybook that was built last.

// In Node, the library does not find its own file by itself.
const wasm = createRequire(import.meta.url).resolve(
  '@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm',
);
await init(await WebAssembly.compile(readFileSync(wasm)));

const server = await serveStorybook();
const browser = await launchForPictures();
const page = await openForPictures(browser, server);
mkdirSync(folder, {recursive: true});
for (const file of readdirSync(folder)) rmSync(join(folder, file));
let bytes = 0;
for (const picture of pictures) {
  const png = PNG.sync.write(await take(page, picture));
  // A palette of the few colours there are is a third as large.
  const small = await optimise(Uint8Array.from(png).buffer, {level: 2});
  bytes += small.byteLength;
  writeFileSync(join(folder, picture.file), Buffer.from(small));
}
await browser.close();
server.close();
console.log(`${pictures.length} pictures in ${folder}, ${Math.round(bytes / 1024)} kB`);
