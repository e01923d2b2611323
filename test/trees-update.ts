import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {launch} from './chromium.js';
import {open, serveStorybook} from './storybook/story-page.js';
import {folder, treeOf, trees} from './storybook/trees.js';

// npm run trees: writes down what assistive technology is told, of the Storybook that was built last.
const server = await serveStorybook();
const browser = await launch();
const page = await open(browser, server, 1280, 900);
mkdirSync(folder, {recursive: true});
for (const file of readdirSync(folder)) rmSync(join(folder, file));
for (const tree of trees) writeFileSync(join(folder, tree.file), await treeOf(page, tree));
await browser.close();
server.close();
console.log(`${trees.length} trees in ${folder}`);
