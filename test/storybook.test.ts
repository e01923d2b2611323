import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch} from './chromium.js';
import type {Server} from './file-server.js';
import {pages, serveStorybook} from './storybook/story-page.js';

// Every page of the built Storybook, opened once: it appears, its play function and the check
// of its accessibility pass, and nothing stands on the console that the story does not announce.

/** What Storybook says when it is done with a page, as `storybook-listener.js` keeps it. */
interface End {
  readonly event: string;
  readonly message?: string;
  readonly status?: string;
  readonly violations?: readonly string[];
}

declare global {
  interface Window {
    ended?: End;
    announced(): readonly string[];
  }
}

describe('Storybook', () => {
  let browser: Browser;
  let server: Server;
  let page: Page;
  let said: string[] = [];

  before(async () => {
    server = await serveStorybook();
    browser = await launch();
    page = await browser.newPage({viewport: {width: 1280, height: 900}});
    page.on('console', (message) => {
      const {url} = message.location();
      // A file that does not come is named by its address.
      const text = message.text().startsWith('Failed to load')
        ? new URL(url).pathname
        : message.text();
      if (message.type() === 'error' || message.type() === 'warning') said.push(text);
    });
    page.on('pageerror', (error) => said.push(String(error)));
    await page.addInitScript({path: 'test/storybook-listener.js'});
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  for (const {id, title, name, type} of pages) {
    it(`shows ${title}: ${name}`, async () => {
      said = [];
      await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=${type}`);
      const ended = await page.waitForFunction(() => window.ended);
      const {event, message, status, violations} = (await ended.jsonValue())!;
      assert.equal(message, undefined);
      assert.equal(event, type === 'docs' ? 'docsRendered' : 'storyFinished');
      if (type === 'story')
        assert.deepEqual({status, violations}, {status: 'success', violations: []});
      // A story that shows a mistake announces what the console says of it.
      const announced = await page.evaluate(() => window.announced());
      const codes = said.map((line) => /^pfig \[([\w-]+)\]/.exec(line)?.[1] ?? line);
      assert.deepEqual([...new Set(codes)].sort(), [...announced].sort());
    });
  }
});
