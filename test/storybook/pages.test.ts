import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {full} from '../width.js';
import {listen, storybook} from './shared.js';
import {announces, pages} from './story-page.js';

// Pages of the built Storybook, each opened alone, as by a reader: it appears, its play function and
// Storybook's own check of accessibility pass, and the console has the lines that the story
// announces, and no other. In `npm test` these are the stories with a play function or with such lines;
// `axe.test.ts` sees every story, and `docs-pages.test.ts` the pages that are no stories.

/** The events of Storybook after a page is rendered, which `listener.js` records. */
interface End {
  readonly event: string;
  readonly message?: string;
  readonly status?: string;
  readonly violations?: readonly string[];
}

declare global {
  interface Window {
    ended?: End;
    readonly __STORYBOOK_PREVIEW__: {
      loadStory(options: {storyId: string}): Promise<{parameters: {console?: readonly string[]}}>;
    };
  }
}

describe('Storybook', () => {
  let page: Page;
  const said: string[] = [];

  before(async () => {
    const {context} = await storybook();
    page = await context.newPage();
    await page.setViewportSize({width: 1280, height: 900});
    await page.addInitScript({path: 'test/storybook/listener.js'});
    listen(page, (text) => said.push(text));
  });

  after(() => page.close());

  /** Opens a page alone, until Storybook is done with it. */
  async function openAlone(id: string, type: string): Promise<void> {
    const {server} = await storybook();
    await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=${type}`);
    const ended = await page.waitForFunction(() => window.ended);
    const {event, message, status, violations} = (await ended.jsonValue())!;
    assert.equal(message, undefined);
    assert.equal(event, type === 'docs' ? 'docsRendered' : 'storyFinished');
    if (type === 'story')
      assert.deepEqual({status, violations}, {status: 'success', violations: []});
  }

  /** The lines that a story announces, in the page that it is alone in. */
  const announcedLines = (id: string) =>
    page.evaluate(
      async (storyId) =>
        (await window.__STORYBOOK_PREVIEW__.loadStory({storyId})).parameters.console ?? [],
      id,
    );

  const opened = pages.filter(
    (one) => full || one.tags?.includes('play-fn') === true || announces(one),
  );
  for (const {id, title, name, type} of opened) {
    it(`shows ${title}: ${name} (${id})`, async () => {
      said.length = 0;
      await openAlone(id, type);
      const announced = type === 'story' ? await announcedLines(id) : [];
      assert.deepEqual([...new Set(said)].sort(), [...announced].sort());
    });
  }
});
