import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {full} from '../width.js';
import {listen, storybook, storyPage} from './shared.js';
import {pages, show, stories} from './story-page.js';

// Every story of the built Storybook appears, its play function passes, and nothing is on the
// console but what the story announces there. What has a play function or announces something is
// opened in a page of its own, as by a reader, and Storybook's own check of accessibility must
// pass: at full width that is every page. The others follow one another in one page; `axe.test.ts`
// looks at them, and `docs-pages.test.ts` at the pages that are no stories.

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
    announcedBy(id: string): Promise<readonly string[]>;
  }
}

describe('Storybook', () => {
  let following: Page;
  let fresh: Page;
  const said: string[] = [];

  before(async () => {
    const {context} = await storybook();
    fresh = await context.newPage();
    await fresh.setViewportSize({width: 1280, height: 900});
    await fresh.addInitScript({path: 'test/storybook/listener.js'});
    following = await storyPage(1280, 900);
    for (const page of [fresh, following]) listen(page, (text) => said.push(text));
  });

  after(() => fresh.close());

  /** Opens a page alone, until Storybook is done with it. */
  async function openAlone(id: string, type: string): Promise<void> {
    const {server} = await storybook();
    await fresh.goto(`${server.origin}/iframe.html?id=${id}&viewMode=${type}`);
    const ended = await fresh.waitForFunction(() => window.ended);
    const {event, message, status, violations} = (await ended.jsonValue())!;
    assert.equal(message, undefined);
    assert.equal(event, type === 'docs' ? 'docsRendered' : 'storyFinished');
    if (type === 'story')
      assert.deepEqual({status, violations}, {status: 'success', violations: []});
  }

  for (const {id, title, name, type, tags} of full ? pages : stories) {
    it(`shows ${title}: ${name} (${id})`, async () => {
      said.length = 0;
      const announced =
        type === 'story' ? await following.evaluate((id) => window.announcedBy(id), id) : [];
      if (full || tags?.includes('play-fn') || announced.length > 0) await openAlone(id, type);
      else await show(following, id);
      assert.deepEqual([...new Set(said)].sort(), [...announced].sort());
    });
  }
});
