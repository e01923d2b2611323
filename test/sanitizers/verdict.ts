import {readFile} from 'node:fs/promises';
import type {Browser} from 'playwright-core';
import {each, MOUNTS, type Markup, type Mount, type MountName} from './mounts.js';

/** The parts of a mount that a visitor still gets after a filter. */
export interface Verdict {
  /** The element: with the requested options, with its defaults only, or not at all. */
  readonly element: 'as asked' | 'defaults' | 'none';
  /** The content without the script: names with links, names only, or not all names. */
  readonly fallback: 'links' | 'names' | 'none';
}

const SITE = 'http://site.test/';

/** A page of a site that loads the script in its head and has the text in its body. */
const pageWith = (text: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partners</title>
<script>addEventListener('pfig-ready', ({target}) => (window.ready = target));</script>
<script defer src="/pfig.fr.js"></script></head><body>${text}</body></html>`;

async function judgeOne(browser: Browser, text: string, {fallback}: Mount): Promise<Verdict> {
  const page = await browser.newPage();
  try {
    await page.route('**/*', async (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === '/') return route.fulfill({contentType: 'text/html', body: pageWith(text)});
      const body = path === '/pfig.fr.js' ? await readFile('dist/pfig.fr.js', 'utf8') : '';
      return route.fulfill({contentType: 'text/javascript', body});
    });
    // Deferred scripts, and with them the mounts, come before the load event.
    await page.goto(SITE, {waitUntil: 'load'});
    let element: Verdict['element'] = 'none';
    const list = page.locator('pfig-partner-list');
    if ((await list.count()) > 0) {
      await page.waitForFunction(() => 'ready' in globalThis, undefined, {timeout: 5000});
      const asked = await list.evaluate(
        (found: HTMLElement) => found.lang === 'fr' && !!found.shadowRoot?.querySelector('table'),
      );
      element = asked ? 'as asked' : 'defaults';
    }
    const left = await page.evaluate(
      ([html, names]) => {
        const {body} = new DOMParser().parseFromString(html, 'text/html');
        const links = [...body.querySelectorAll('a')].map(({textContent, href}) => [
          textContent,
          href,
        ]);
        if (names.every(([name, href]) => links.some((one) => one[0] === name && one[1] === href)))
          return 'links';
        return names.every(([name]) => body.textContent.includes(name)) ? 'names' : 'none';
      },
      [text, Object.entries(fallback)] as const,
    );
    return {element, fallback: left};
  } finally {
    await page.close();
  }
}

/** Results by markup, because many filters give the same markup. */
const known = new Map<string, Promise<Verdict>>();

/** Judges what a filter has made of the mounts by what a page with the built script shows. */
export const verdictsOn = (browser: Browser, markup: Markup): Promise<Record<MountName, Verdict>> =>
  each((name) => {
    const text = markup[name];
    const verdict = known.get(text) ?? judgeOne(browser, text, MOUNTS[name]);
    known.set(text, verdict);
    return verdict;
  });
