import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import pixelmatch from 'pixelmatch';
import type {Browser, Page} from 'playwright-core';
import {PNG} from 'pngjs';
import type {Server} from './file-server.js';
import {folder, hasFace, launchForPictures} from './pictures/browser.js';
import {openForPictures, pictures, take} from './pictures/take.js';
import {serveStorybook} from './storybook/story-page.js';

// Every story looks as it did when somebody last looked at it. `npm run pictures` takes all
// pictures anew; what differs is put into `.screenshots`, marked in red.

/** How many pixels of a picture may differ: what another release of a browser does to edges. */
const TOLERANCE = 40;

describe('pictures of the stories', () => {
  let browser: Browser;
  let server: Server;
  let page: Page;

  before(async () => {
    assert.ok(hasFace(), 'needs the face DejaVu Sans (Debian: fonts-dejavu-core)');
    server = await serveStorybook();
    browser = await launchForPictures();
    page = await openForPictures(browser, server);
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  it('are those of the stories there are', () => {
    assert.deepEqual(readdirSync(folder).sort(), pictures.map(({file}) => file).sort());
  });

  for (const picture of pictures) {
    it(`${picture.file} is as before`, async () => {
      const before = PNG.sync.read(readFileSync(join(folder, picture.file)));
      const now = await take(page, picture);
      const {width, height} = now;
      assert.deepEqual([width, height], [before.width, before.height], 'size of the picture');
      const marked = new PNG({width, height});
      const different = pixelmatch(before.data, now.data, marked.data, width, height, {
        threshold: 0.2,
      });
      if (different > TOLERANCE) {
        mkdirSync('.screenshots', {recursive: true});
        writeFileSync(join('.screenshots', picture.file), PNG.sync.write(marked));
        assert.fail(`${different} pixels differ: see .screenshots/${picture.file}`);
      }
    });
  }
});
