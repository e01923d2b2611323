import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {TestRunnerPlugin} from '@web/test-runner-core';
import puppeteer from 'puppeteer-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from './browsers.js';
import {bundle} from './case-pages.js';
import {ELEMENTS} from './hosts/cases/case.js';
import {startWebKitDriver} from './webkit-driver.js';

/** A window of its own, without a test runner in it. */
interface Lone {
  go(address: string): Promise<unknown>;
  back(): Promise<unknown>;
  /** The report of the page. */
  report(): Promise<unknown>;
  close(): Promise<unknown>;
}

const REPORT = 'window.report()';

async function inChromium(): Promise<Lone> {
  const browser = await chromium.launch({
    executablePath: findBrowsers(['chromium']).chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    // Browsers that people use keep pages for the way back.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage();
  return {
    go: (address) => page.goto(address),
    back: () => page.goBack({waitUntil: 'commit'}),
    report: () => page.evaluate(REPORT),
    close: () => browser.close(),
  };
}

async function inFirefox(): Promise<Lone> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowsers(['firefox']).firefox,
  });
  const page = await browser.newPage();
  return {
    go: (address) => page.goto(address),
    // A page that comes back as it was left does not load, which is what Puppeteer waits for.
    back: () => page.goBack({timeout: 5000}).catch(() => undefined),
    report: () => page.evaluate(REPORT),
    close: () => browser.close(),
  };
}

async function inWebKit(): Promise<Lone> {
  const found = findBrowsers(['webkit', 'webkitDriver', 'xvfb']);
  // A driver serves one session at a time, and the tests' own is busy.
  const driver = `http://127.0.0.1:${await startWebKitDriver(found)}/session`;
  const ask = async (path: string, body: object, method = 'POST') => {
    const response = await fetch(driver + path, {
      method,
      ...(method === 'POST' && {body: JSON.stringify(body)}),
    });
    const {value} = (await response.json()) as {value: unknown};
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const options = {binary: found.webkit, args: ['--automation']};
  const {sessionId} = (await ask('', {
    capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}},
  })) as {sessionId: string};
  const step = (name: string, body: object = {}) => ask(`/${sessionId}/${name}`, body);
  return {
    go: (url) => step('url', {url}),
    back: () => step('back'),
    report: () =>
      step('execute/async', {
        script: `const done = arguments[0]; ${REPORT}.then(done, (error) => done(String(error)));`,
        args: [],
      }),
    close: () => ask(`/${sessionId}`, {}, 'DELETE'),
  };
}

const engines: Readonly<Record<string, () => Promise<Lone>>> = {
  Chromium: inChromium,
  Firefox: inFirefox,
  WebKit: inWebKit,
};

/** A folder with a page that loads a script of ours, and its address on the disk. */
async function onDisk(script: string): Promise<{folder: string; address: string}> {
  const folder = await mkdtemp(join(tmpdir(), 'pfig-page-'));
  await cp('dist', join(folder, 'dist'), {recursive: true});
  await cp('test/hosts/pages/record.js', join(folder, 'record.js'));
  await writeFile(join(folder, 'report.js'), await bundle('report'));
  const scripts = ['record.js', `dist/${script}`, 'report.js']
    .map((file) => `<script defer src="${file}"></script>`)
    .join('');
  const page = join(folder, 'index.html');
  await writeFile(page, `<!doctype html><html lang="fr"><title>file</title>${scripts}${ELEMENTS}`);
  return {folder, address: pathToFileURL(page).href};
}

async function visit(engine: string, {address, script = 'pfig.fr.js'}: Visit): Promise<unknown> {
  const lone = await engines[engine]!();
  const disk = address ? undefined : await onDisk(script);
  try {
    await lone.go(disk?.address ?? address!);
    const first = await lone.report();
    if (disk) return first;
    await lone.go(new URL('/test/hosts/pages/classic-fr.html', address).href);
    await lone.back();
    return await lone.report();
  } finally {
    await lone.close();
    if (disk) await rm(disk.folder, {recursive: true});
  }
}

/** A page of this server, or one on a disk with a script. */
interface Visit {
  readonly address?: string;
  readonly script?: string;
}

const visits = new Map<string, Promise<unknown>>();

/**
 * The command `ownWindow`: opens a page in a browser of its own, of the engine that asks, and
 * returns what the page says of itself: one on the disk, or, with `address`, one that is
 * left and come back to. The runner waits 20 seconds for a command and a browser may take longer
 * to start: until there is an answer, an empty one says to ask again.
 */
export const ownWindow = (): TestRunnerPlugin<Visit> => ({
  name: 'ownWindow',
  async executeCommand({command, payload, session}) {
    if (command !== 'ownWindow') return undefined;
    const key = `${session.id} ${JSON.stringify(payload)}`;
    if (!visits.has(key)) visits.set(key, visit(session.browser.name, payload ?? {}));
    const later = new Promise((resolve) => setTimeout(() => resolve({}), 10_000));
    return Promise.race([visits.get(key), later]);
  },
});
