import {after} from 'node:test';
import type {Page} from 'playwright-core';
import {openStorybook, openStories, show, type Storybook} from './story-page.js';

// The browser and the server that the tests of Storybook share: to start a browser and to load Storybook takes longer than
// most tests. Whichever test is first starts it; after the last one it is closed.

let starting: Promise<Storybook> | undefined;

/** The built Storybook in a browser, the same one for all tests of a process. */
export const storybook = (): Promise<Storybook> => (starting ??= openStorybook());

let opening: Promise<Page> | undefined;

/**
 * The page that goes from story to story, as if it had just been opened: of this size, for a
 * reader of light pages.
 */
export async function storyPage(width: number, height: number): Promise<Page> {
  opening ??= storybook().then(openStories);
  const page = await opening;
  await page.emulateMedia({
    media: 'screen',
    colorScheme: 'light',
    forcedColors: 'none',
    contrast: 'no-preference',
    reducedMotion: 'reduce',
  });
  await page.setViewportSize({width, height});
  // Another story: the same one again would be as the test before has left it.
  await show(page, 'partner-card--without-attributes');
  await show(page, 'partner-card--compact');
  return page;
}

/** Tells what a page says on its console: the code of a warning, the address of what did not come. */
export function listen(page: Page, tell: (text: string) => void): void {
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const text = message.text().startsWith('Failed to load')
      ? new URL(message.location().url).pathname
      : message.text();
    tell(/^pfig \[([\w-]+)\]/.exec(text)?.[1] ?? text);
  });
  page.on('pageerror', (error) => tell(String(error)));
}

after(async () => {
  if (!starting) return;
  const {browser, server} = await starting;
  await browser.close();
  server.close();
});
