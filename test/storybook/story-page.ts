import {readFileSync} from 'node:fs';
import type {Browser, Page} from 'playwright-core';
import {loaders} from '../../.generated/loaders.js';
import {serve, type Server} from '../file-server.js';

// A page of the built Storybook that goes from story to story, and from language to language,
// through Storybook's own channel: nothing is loaded anew, which is what takes the time.

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

const {entries} = JSON.parse(readFileSync('storybook-static/index.json', 'utf8')) as {
  entries: Record<string, Entry>;
};

/** Every page of Storybook, in its order. */
export const pages: readonly Entry[] = Object.values(entries);

/** Every story, but for ten thousand partners: their rows are those of every other list. */
export const stories: readonly Entry[] = pages.filter(
  ({id, type}) => type === 'story' && id !== 'directory--ten-thousand',
);

/** Every page that is no story: the manual, each element's page, and how to change the data. */
export const docs: readonly Entry[] = pages.filter(({type}) => type === 'docs');

/** The languages of the elements. */
export const languages: readonly string[] = Object.keys(loaders);

/** The built Storybook at an origin of its own. */
export const serveStorybook = (): Promise<Server> => serve('storybook-static', {});

/** What Storybook is asked to show. */
export interface Show {
  readonly lang?: string | undefined;
  readonly scheme?: 'light' | 'dark' | undefined;
}

/**
 * What of axe depends on colour. The tree is the same in every scheme, so the rest need not run
 * again on a dark page.
 */
export const ofColour = ['color-contrast', 'link-in-text-block'];

declare global {
  interface Window {
    painted(root: string): Promise<void>;
    violations(only?: readonly string[]): Promise<string[]>;
    showStory(id: string, globals: Show): Promise<void>;
  }
}

/** Shows a story in a page that has been opened, until all its elements have painted it. */
export const show = (page: Page, id: string, {lang = 'fr', scheme = 'light'}: Show = {}) =>
  page.evaluate(([id, globals]) => window.showStory(id, globals), [id, {lang, scheme}] as const);

/**
 * Opens Storybook in a page of this size, with every language loaded. By the name of its test
 * runner Storybook knows that it need not wait for animations, and stops them.
 */
export async function open(browser: Browser, server: Server, width: number, height: number) {
  const context = await browser.newContext({
    viewport: {width, height},
    reducedMotion: 'reduce',
    userAgent: 'StorybookTestRunner',
  });
  const page = await context.newPage();
  await page.addInitScript({path: 'test/storybook/show.js'});
  // The panel's own check of every story is `storybook.test.ts`'s.
  await page.goto(
    `${server.origin}/iframe.html?id=partner-card--compact&viewMode=story&globals=a11y.manual:!true`,
  );
  const shown = page.locator('pfig-partner-card [part~=frame]');
  await shown.waitFor();
  for (const lang of languages) {
    await show(page, 'partner-card--compact', {lang});
    await page.locator(`pfig-partner-card [part~=frame][lang=${lang}]`).waitFor();
  }
  return page;
}
