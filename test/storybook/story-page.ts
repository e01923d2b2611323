import {readFileSync} from 'node:fs';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {loaders} from '../../.generated/loaders.js';
import {launch} from '../chromium.js';
import {TODAY} from '../recorded.js';
import {serve, type Server} from '../file-server.js';

// A page of the built Storybook that goes from story to story, and from language to language,
// through the channel of Storybook, because loading the page again takes most of the time.

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly tags?: readonly string[];
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

/** Whether a story has lines on the console that are meant to be there. */
export const announces = ({tags}: Entry): boolean => !!tags?.includes('announces');

/** Every page that is no story: the manual, each element's page, and how to change the data. */
export const docs: readonly Entry[] = pages.filter(({type}) => type === 'docs');

/** The languages of the elements. */
export const languages: readonly string[] = Object.keys(loaders);

/** The conditions in which Storybook shows a story. */
export interface Show {
  readonly lang?: string | undefined;
  readonly scheme?: 'light' | 'dark' | undefined;
}

/**
 * The rules of axe that depend on colour. The tree is the same in every scheme, so the rest need not run
 * again on a dark page.
 */
export const ofColour = ['color-contrast', 'link-in-text-block'];

/** Which rules of axe are asked: these alone, or all but these. */
export interface Rules {
  readonly only?: readonly string[];
  readonly without?: readonly string[];
  /** Whether closed details stay closed. */
  readonly asShown?: boolean;
}

declare global {
  interface Window {
    painted(root: string): Promise<void>;
    violations(rules?: Rules): Promise<string[]>;
    sideways(): string[];
    showStory(id: string, globals: Show): Promise<void>;
    showDocs(id: string): Promise<void>;
  }
}

/** Shows a story in a page that has been opened, until all its elements have painted it. */
export const show = (page: Page, id: string, {lang = 'fr', scheme = 'light'}: Show = {}) =>
  page.evaluate(([id, globals]) => window.showStory(id, globals), [id, {lang, scheme}] as const);

/** The built Storybook, served, and a browser that keeps what it has loaded of it. */
export interface Storybook {
  readonly browser: Browser;
  readonly server: Server;
  readonly context: BrowserContext;
}

/**
 * Serves the built Storybook and starts a browser that draws letters alike on every screen. By
 * the name of its test runner Storybook knows that it need not wait for animations, and stops them.
 */
export async function openStorybook(): Promise<Storybook> {
  const server = await serve('storybook-static', {'cache-control': 'max-age=3600'});
  const browser = await launch(
    '--font-render-hinting=none',
    '--disable-lcd-text',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
  );
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    userAgent: 'StorybookTestRunner',
  });
  return {browser, server, context};
}

/** The scripts of this folder that run in the page of the stories. */
const SCRIPTS = ['show', 'axe', 'contrast', 'walk'];

/** Opens the page that goes from story to story, with every language loaded. */
export async function openStories({context, server}: Storybook): Promise<Page> {
  const page = await context.newPage();
  await page.clock.setFixedTime(TODAY);
  await page.addInitScript({path: 'node_modules/axe-core/axe.min.js'});
  for (const name of SCRIPTS) await page.addInitScript({path: `test/storybook/${name}.js`});
  // The panel's check of accessibility would run at each story: `axe.test.ts` does.
  await page.goto(
    `${server.origin}/iframe.html?id=partner-card--compact&viewMode=story&globals=a11y.manual:!true`,
  );
  await page.locator('pfig-partner-card [part~=frame]').waitFor();
  for (const lang of languages) {
    await show(page, 'partner-card--compact', {lang});
    await page.locator(`pfig-partner-card [part~=frame][lang=${lang}]`).waitFor();
  }
  return page;
}
