import assert from 'node:assert/strict';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type BrowserContext, type Page} from 'playwright-core';
import {findBrowsers} from './browsers.js';
import {serve, type Server} from './file-server.js';

// A site on one server, and the folder of newer data on another. The site changes nothing, and its
// visitors see the newer data.

const FIGURE = 4321;
const SHOWN = /4\s321/;

interface Document {
  edition: string;
  partners: {id: string; figures?: {value: number}[]}[];
}

/** Publishes an edition with another figure, as the publisher would. */
async function publishNewer(folder: string): Promise<void> {
  const document = JSON.parse(await readFile('dist/data/fr.json', 'utf8')) as Document;
  document.edition = `${document.edition.slice(0, 10)}.9`;
  document.partners.find(({id}) => id === 'wco')!.figures![0]!.value = FIGURE;
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, 'fr.json'), JSON.stringify(document));
}

const page = (updates: string, head = '') => `<!doctype html><html lang="fr"><meta charset="utf-8">
<title>Site</title><link rel="icon" href="data:,">${head}<h1>Site</h1>
<script>
  window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) window.shifts += value;
  }).observe({type: 'layout-shift', buffered: true});
  window.updates = [];
  addEventListener('pfig-update', ({edition}) => window.updates.push(edition));
</script>
<script defer src="/pfig.fr.first.js"></script>
<style>pfig-partner-list { display: block; min-height: 3000px }</style>
<pfig-partner-list${updates && ` updates="${updates}"`}></pfig-partner-list>
<p>after</p>`;

interface Seen {
  updates: string[];
  shifts: number;
}

describe('a page and a folder of newer data on another server', () => {
  let browser: Browser;
  let context: BrowserContext;
  let folder: string;
  let site: Server;
  let publisher: Server;
  let closed: Server;
  let lines: string[];
  let requests: string[];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pfig-updates-'));
    for (const file of ['pfig.fr.js', 'pfig.fr.first.js'])
      await cp(join('dist', file), join(folder, 'site', file));
    await publishNewer(join(folder, 'publisher/data'));
    publisher = await serve(join(folder, 'publisher'), {
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
    });
    closed = await serve(join(folder, 'publisher'), {});
    const pages = {
      updating: page(`${publisher.origin}/data/`),
      plain: page(''),
      closed: page(`${closed.origin}/data/`),
      blocked: page(
        `${publisher.origin}/data/`,
        `<meta http-equiv="content-security-policy" content="connect-src 'self'">`,
      ),
    };
    for (const [name, text] of Object.entries(pages))
      await writeFile(join(folder, 'site', `${name}.html`), text);
    site = await serve(join(folder, 'site'), {});
    browser = await chromium.launch({
      executablePath: findBrowsers(['chromium']).chromium,
      args: ['--no-sandbox', '--disable-gpu'],
      // Browsers that people use keep pages for the way back.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    context = await browser.newContext();
  });

  after(async () => {
    await browser.close();
    for (const server of [site, publisher, closed]) server.close();
    await rm(folder, {recursive: true});
  });

  async function open(name: string): Promise<Page> {
    const tab = await context.newPage();
    lines = [];
    requests = [];
    tab.on('console', (message) => lines.push(message.text()));
    tab.on('request', (request) => requests.push(request.url()));
    const ready = tab.addInitScript(() => {
      (window as unknown as {ready: Promise<unknown>}).ready = new Promise((resolve) =>
        addEventListener('pfig-ready', resolve, {once: true}),
      );
    });
    await ready;
    await tab.goto(`${site.origin}/${name}.html`);
    await tab.evaluate(() => (window as unknown as {ready: Promise<unknown>}).ready);
    return tab;
  }

  const row = (tab: Page) => tab.locator('pfig-partner-list [data-partner=wco]');
  const seen = (tab: Page) =>
    tab.evaluate(() => {
      const {updates, shifts} = window as unknown as Seen;
      return {updates, shifts};
    });
  const ofPublisher = () => requests.filter((url) => /\/data\//.test(url));
  const ours = () => lines.filter((line) => line.startsWith('pfig '));

  it('shows the changed figure at the next visit, once, without a shift', async () => {
    const tab = await open('updating');
    await tab.waitForFunction(() => (window as unknown as Seen).updates.length > 0);
    await row(tab).locator('text=4').first().waitFor();
    assert.match((await row(tab).textContent())!, SHOWN);
    const {updates, shifts} = await seen(tab);
    assert.equal(updates.length, 1);
    assert.equal(shifts, 0);
    assert.deepEqual(ofPublisher(), [`${publisher.origin}/data/fr.json`]);
    assert.deepEqual(ours(), []);

    // The way back leads to the page as it was left: it is kept, not loaded again.
    await tab.evaluate(() => Object.assign(window, {isKept: true}));
    await tab.goto(`${site.origin}/plain.html`);
    await tab.goBack({waitUntil: 'commit'});
    await tab.waitForFunction(() => 'isKept' in window);
    assert.match((await row(tab).textContent())!, SHOWN);
    assert.equal((await seen(tab)).updates.length, 1);
    assert.equal(ofPublisher().length, 1);
    await tab.close();
  });

  it('asks nobody but its own server where no folder is named', async () => {
    const tab = await open('plain');
    // What an idle page would have requested by then.
    await tab.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await tab.waitForLoadState('networkidle');
    assert.deepEqual(
      requests.filter((url) => !url.startsWith('data:')),
      ['plain.html', 'pfig.fr.first.js', 'pfig.fr.js?v=0.1.0'].map(
        (file) => `${site.origin}/${file}`,
      ),
    );
    assert.doesNotMatch((await row(tab).textContent())!, SHOWN);
    await tab.close();
  });

  for (const [name, what] of [
    ['closed', 'whose server allows no other origin'],
    ['blocked', 'that its policy does not allow'],
  ] as const) {
    it(`stays as it is with a folder ${what}, and says so in one line`, async () => {
      const tab = await open(name);
      while (ours().length === 0) await tab.evaluate(() => new Promise(requestAnimationFrame));
      assert.equal(ours().length, 1);
      assert.match(ours()[0]!, /^pfig \[updates-ignored\]/);
      assert.doesNotMatch((await row(tab).textContent())!, SHOWN);
      assert.deepEqual(await seen(tab), {updates: [], shifts: 0});
      await tab.close();
    });
  }

  it('is as before when the server of the folder is gone', async () => {
    publisher.close();
    const tab = await open('updating');
    while (ours().length === 0) await tab.evaluate(() => new Promise(requestAnimationFrame));
    assert.match(ours()[0]!, /^pfig \[updates-ignored\]/);
    assert.equal(await tab.locator('pfig-partner-list li[data-partner]').count(), 11);
    assert.deepEqual(await seen(tab), {updates: [], shifts: 0});
    await tab.close();
  });
});
