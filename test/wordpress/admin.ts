import type {Browser, Page} from 'playwright-core';
import type {Site} from './site.js';

/** The pages of wp-admin, as somebody uses them. */

/** The parts of `wp` that the tests use. */
interface Block {
  readonly clientId: string;
  readonly name: string;
  readonly isValid: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

interface WordPress {
  readonly blocks: {
    createBlock(name: string, attributes?: object, inner?: readonly Block[]): Block;
    switchToBlockType(block: Block, name: string): readonly Block[] | null;
  };
  readonly data: {
    select(store: string): Record<string, (...args: unknown[]) => unknown>;
    dispatch(store: string): Record<string, (...args: unknown[]) => Promise<unknown>>;
  };
}

declare global {
  // Only in the pages of wp-admin.
  var wp: WordPress;
}

/** Somebody's window, and what its console says: all of it on public pages, what is of us in wp-admin. */
export interface Window {
  readonly page: Page;
  readonly said: string[];
}

/** Opens a window; `role` is the name of a user and its password, undefined for a visitor. */
export async function open(browser: Browser, site: Site, role?: string): Promise<Window> {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: {width: 1280, height: 900},
  });
  // Pictures of users, news: nothing of the network is asked for.
  await context.route(
    (url) => url.origin !== site.origin && url.protocol.startsWith('http'),
    (route) =>
      route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      }),
  );
  const page = await context.newPage();
  const said: string[] = [];
  // An editor that has not saved asks whether to leave.
  page.on('dialog', (dialog) => void dialog.accept());
  page.on('console', (message) => {
    // In wp-admin, WordPress says much itself, for example of what an author may not ask for.
    const isOurs = /^(warning|error)$/.test(message.type()) && /pfig/i.test(message.text());
    if (!role || isOurs) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(String(error)));
  if (role) {
    await page.goto(`${site.origin}/wp-login.php`);
    await page.locator('#user_login').fill(role);
    await page.locator('#user_pass').fill(role);
    await Promise.all([page.waitForURL('**/wp-admin/**'), page.locator('#wp-submit').click()]);
  }
  return {page, said};
}

/** Uploads an archive of the plug-in in wp-admin, as a new one or in the place of an older one. */
export async function upload({page}: Window, site: Site, zip: string): Promise<void> {
  await page.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
  await page.locator('#pluginzip').setInputFiles(zip);
  await Promise.all([
    page.waitForURL('**/update.php?action=upload-plugin'),
    page.locator('#install-plugin-submit').click(),
  ]);
  const activate = page.locator('a[href*="action=activate"]');
  const replace = page.locator('a.update-from-upload-overwrite');
  await activate.or(replace).first().waitFor();
  if (await replace.isVisible()) {
    await Promise.all([page.waitForURL(/overwrite/), replace.click()]);
    await page.getByText('Plugin updated successfully.').waitFor();
    return;
  }
  await Promise.all([page.waitForURL('**/plugins.php**'), activate.first().click()]);
}

/** Opens the editor with a new page, or with a post; `kind` is `page` or `post`. */
export async function edit({page}: Window, site: Site, post: string | number): Promise<void> {
  const path =
    typeof post === 'number'
      ? `post.php?post=${post}&action=edit`
      : `post-new.php?post_type=${post}`;
  await page.goto(`${site.origin}/wp-admin/${path}`);
  await page.waitForFunction(
    () =>
      globalThis.wp?.data?.select('core/editor')?.['getCurrentPostId']?.() &&
      wp.blocks &&
      // The content is there.
      wp.data.select('core/editor')['getCurrentPost']!() &&
      document.querySelector('.edit-post-layout, .editor-editor-interface'),
  );
  await page.evaluate(async () => {
    for (const scope of ['core/edit-post', 'core']) {
      await wp.data.dispatch('core/preferences')['set']!(scope, 'welcomeGuide', false);
    }
    await wp.data.dispatch('core/preferences')['set']!('core/edit-post', 'fullscreenMode', true);
  });
}

/** The blocks of the post that is open. */
export const blocksOf = ({page}: Window): Promise<readonly Block[]> =>
  page.evaluate(() => wp.data.select('core/block-editor')['getBlocks']!() as readonly Block[]);

/** Gives the post a title and saves it, as published; returns its number. */
export const save = ({page}: Window, title: string): Promise<number> =>
  page.evaluate(async (text) => {
    const {editPost, savePost} = wp.data.dispatch('core/editor');
    await editPost!({title: text, status: 'publish'});
    await savePost!();
    const {didPostSaveRequestSucceed, getCurrentPostId} = wp.data.select('core/editor');
    if (!didPostSaveRequestSucceed!()) throw new Error(`found "${text}" not saved`);
    return getCurrentPostId!() as number;
  }, title);

/** The document in which the blocks are: the page itself, or a frame. */
export async function canvas({page}: Window) {
  const frame = page.locator('iframe[name="editor-canvas"]');
  return (await frame.count()) > 0 ? page.frameLocator('iframe[name="editor-canvas"]') : page;
}

/** Pastes a text into a new block, the only one of the post; returns the blocks afterwards. */
export async function paste(window: Window, text: string, name: string): Promise<readonly Block[]> {
  const {page} = window;
  await page.evaluate(
    async ([code, kind]) => {
      await navigator.clipboard.writeText(code);
      const block = wp.blocks.createBlock(kind);
      // A list has items alone, which are nowhere else.
      const isItem = kind === 'core/list-item';
      const root = isItem ? wp.blocks.createBlock('core/list', {}, [block]) : block;
      const {resetBlocks, selectBlock} = wp.data.dispatch('core/block-editor');
      await resetBlocks!([root]);
      await selectBlock!(block.clientId);
    },
    [text, name] as const,
  );
  const before = JSON.stringify(await blocksOf(window));
  await (await canvas(window)).locator(`[data-type="${name}"]`).click();
  await page.keyboard.press('ControlOrMeta+V');
  await page.waitForFunction(
    (old) => JSON.stringify(wp.data.select('core/block-editor')['getBlocks']!()) !== old,
    before,
  );
  return await blocksOf(window);
}
