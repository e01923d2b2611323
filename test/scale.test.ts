import assert from 'node:assert/strict';
import {it} from 'node:test';
import {bigDirectory} from '../stories/big-directory.js';
import {launch} from './chromium.js';
import {serve} from './file-server.js';

// What a list of very many partners must not make the browser do, counted in Chromium.

/** Enough for several idle moments. */
const PARTNERS = 1_500;

const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>scale</title>
<script src="/pfig.fr.js"></script><pfig-partner-list></pfig-partner-list></html>`;

/** Runs in the page: waits until a number of rows have content, and two frames more. */
async function filled(count: number): Promise<void> {
  const frame = () => new Promise(requestAnimationFrame);
  const {shadowRoot} = document.querySelector('pfig-partner-list')!;
  while (shadowRoot!.querySelectorAll('[part=card]').length < count) await frame();
  await frame();
  await frame();
}

// A selector that looks at siblings or into rows would change the style of rows that nobody sees.
it('rows out of view are filled without laying out the page again', async () => {
  const server = await serve('dist', {});
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.route('**/scale', (route) => route.fulfill({contentType: 'text/html', body: PAGE}));
    await page.goto(`${server.origin}/scale`);
    // The bundler of tsx names functions by a helper that pages do not have.
    await page.evaluate('globalThis.__name = (one) => one');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const countLayouts = async () => {
      const {metrics} = await session.send('Performance.getMetrics');
      return metrics.find(({name}) => name === 'LayoutCount')!.value;
    };
    const list = page.locator('pfig-partner-list');
    await list.evaluate((one, data) => Object.assign(one, {data}), bigDirectory(PARTNERS));
    await page.evaluate(filled, 100);
    const before = await countLayouts();
    await page.evaluate(filled, PARTNERS);
    const layouts = (await countLayouts()) - before;
    // The filters are sorted once.
    assert.ok(layouts <= 2, `found ${layouts} layouts, expected at most 2`);
  } finally {
    await browser.close();
    server.close();
  }
});
