import type {Browser, BrowserContext, CDPSession, Page} from 'playwright-core';
import {SLOW} from './link.js';

/** The conditions of a visit. */
export interface Conditions {
  readonly origin: string;
  /** How many times slower the processor is made. */
  readonly cpu: number;
  /** Whether the browser itself delays what it gets, where no real line does. */
  readonly emulated: boolean;
}

/** The results of one visit. */
export interface Visit {
  /** From navigation to the paint with the last partner, in milliseconds. */
  readonly painted: number;
  readonly shift: number;
  /** What of it came after the paint, with a script that makes the page alive. */
  readonly shiftAfter: number;
  /** From navigation to the first frame in which search finds; undefined where nobody can search. */
  readonly searchable: number | undefined;
  /** Milliseconds that the page's own thread had been busy until filters were there, too. */
  readonly busyUntilAlive: number | undefined;
  /** Milliseconds that scripts ran, without what they left for a microtask, as lit does. */
  readonly script: number;
  /** Milliseconds that the page's own thread was busy with anything. */
  readonly busy: number;
  /** Bytes of JavaScript's heap, after a collection. */
  readonly heap: number;
  readonly nodes: number;
  /** Milliseconds of the longest task, 0 if none took 50. */
  readonly longest: number;
  /** The same of tasks that began after the paint. */
  readonly longestAfter: number;
  /** The requested files, by path below the page, whose path is ''. */
  readonly paths: readonly string[];
}

declare global {
  var bench: {
    readonly painted: Promise<number>;
    readonly complete: Promise<number>;
    /** Searches in each frame until search finds, which is work of its own. */
    searchable(): Promise<number>;
    readonly alive: Promise<number>;
    /** Whether the last partner is there, with its closed details: all others come before. */
    isWhole(): boolean;
    /** Shifts and long tasks, each with the time at which it began. */
    readonly shifts: [time: number, value: number][];
    readonly tasks: [time: number, duration: number][];
  };
}

/** Partners that a page is to show. */
export interface Counts {
  /** How many there are on the first screens. */
  readonly first: number;
  readonly all: number;
}

/** Runs in the page before anything of it: the same for every competitor, and no part of its bytes. */
function observe({first, all}: Counts): void {
  const root = () =>
    document.querySelector('#host > *')?.shadowRoot ?? document.getElementById('host');
  const count = () => root()?.querySelectorAll('article').length ?? 0;
  const isWhole = () => {
    const items = root()?.querySelectorAll('[part=item]:not([hidden])');
    const last = items?.[items.length - 1];
    const details = last?.querySelector('.panel');
    return last?.childElementCount !== 0 && details?.childNodes.length !== 0;
  };
  const frameWith = (expected: number, settled: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        // The frame after the one that had them all begins when that one has been painted.
        if (settled() && count() >= expected)
          requestAnimationFrame(() => resolve(performance.now()));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  const frame = () =>
    new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  /**
   * Whether a search for what no partner has leaves none. It is taken back in the same frame, so that
   * nothing of it is painted.
   */
  async function finds(): Promise<boolean> {
    const box = root()?.querySelector<HTMLInputElement>('[type=search]');
    if (!box) return false;
    const search = async (text: string) => {
      box.value = text;
      box.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      // An element may render in a microtask of a microtask.
      for (let turns = 0; turns < 20; turns++) await undefined;
    };
    await search('zzzz');
    const isEmpty = !root()!.querySelector('[part=list]:not([hidden]) [part=item]:not([hidden])');
    await search('');
    return isEmpty;
  }
  async function searchable(): Promise<number> {
    do await frame();
    while (!(await finds()));
    return frame();
  }
  globalThis.bench = {
    painted: frameWith(first, () => true),
    // Thousands are counted once only: a count in each frame would be a cost of its own.
    complete: frameWith(all, () => document.readyState === 'complete' && isWhole()),
    searchable,
    alive: frameWith(0, () => !!root()?.querySelector('select')),
    isWhole,
    shifts: [],
    tasks: [],
  };
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) {
      const {startTime, value} = entry as PerformanceEntry & {readonly value: number};
      globalThis.bench.shifts.push([startTime, value]);
    }
  }).observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver((entries) => {
    for (const {startTime, duration} of entries.getEntries())
      globalThis.bench.tasks.push([startTime, duration]);
  }).observe({type: 'longtask', buffered: true});
}

/** A figure of Chromium's own, by its name. */
export async function metric(session: CDPSession): Promise<(name: string) => number> {
  const {metrics} = await session.send('Performance.getMetrics');
  return (name) => metrics.find((one) => one.name === name)?.value ?? NaN;
}

/** A page that nothing is kept from, under the conditions. */
export async function open(
  browser: Browser,
  {cpu, emulated}: Conditions,
  expected: Counts,
): Promise<{context: BrowserContext; page: Page; session: CDPSession}> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  if (emulated) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: SLOW.latency,
      downloadThroughput: SLOW.rate / 8,
      uploadThroughput: SLOW.rate / 8,
    });
  }
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  // The bundler of tsx names functions by a helper that pages do not have.
  await page.addInitScript(
    `globalThis.__name = (one) => one; (${observe})(${JSON.stringify(expected)})`,
  );
  return {context, page, session};
}

/** Measures the memory of a page after garbage collection. */
export async function countRetained(session: CDPSession): Promise<{heap: number; nodes: number}> {
  await session.send('HeapProfiler.collectGarbage');
  const value = await metric(session);
  return {heap: value('JSHeapUsedSize'), nodes: value('Nodes')};
}

/** The sum, and the longest, of what began after a time. */
const sumAfter = (time: number, all: readonly (readonly [time: number, value: number])[]) =>
  all.reduce((sum, [begun, value]) => (begun > time ? sum + value : sum), 0);
const longestAfter = (time: number, all: readonly (readonly [time: number, value: number])[]) =>
  all.reduce((longest, [begun, value]) => (begun > time ? Math.max(longest, value) : longest), 0);

/** The time from navigation to the first frame in which search finds, in a visit of its own. */
async function timeToSearch(
  browser: Browser,
  path: string,
  conditions: Conditions,
  counts: Counts,
): Promise<number> {
  const {context, page} = await open(browser, conditions, counts);
  try {
    await page.addInitScript('globalThis.found = globalThis.bench.searchable()');
    await page.goto(`${conditions.origin}${path}`, {waitUntil: 'load', timeout: 120_000});
    return await page.evaluate(() => (globalThis as {found?: Promise<number>}).found!);
  } finally {
    await context.close();
  }
}

/**
 * Goes to a page as one who has never been there, until all partners are painted, and where there is
 * a search, until filters are there, too.
 */
export async function visit(
  browser: Browser,
  path: string,
  conditions: Conditions,
  expected: number,
  hasSearch: boolean,
): Promise<Visit> {
  const counts = {first: expected, all: expected};
  const searchable = hasSearch ? await timeToSearch(browser, path, conditions, counts) : undefined;
  const {context, page, session} = await open(browser, conditions, counts);
  try {
    await page.goto(`${conditions.origin}${path}`, {waitUntil: 'load', timeout: 120_000});
    const painted = await page.evaluate(() => globalThis.bench.painted);
    if (hasSearch) await page.evaluate(() => globalThis.bench.alive);
    const busyUntilAlive = hasSearch ? (await metric(session))('TaskDuration') * 1000 : undefined;
    // A shift may still follow; half a second on, nothing does.
    await page.waitForTimeout(500);
    const value = await metric(session);
    const script = value('ScriptDuration') * 1000;
    const busy = value('TaskDuration') * 1000;
    const {shifts, tasks, paths} = await page.evaluate(() => ({
      shifts: globalThis.bench.shifts,
      tasks: globalThis.bench.tasks,
      paths: performance
        .getEntries()
        .filter(
          ({entryType, name}) => /^(navigation|resource)$/.test(entryType) && /^http/.test(name),
        )
        .map(({name}) => name.slice(new URL('.', document.URL).href.length).replace(/\?.*/, '')),
    }));
    return {
      painted,
      searchable,
      busyUntilAlive,
      script,
      busy,
      shift: sumAfter(0, shifts),
      shiftAfter: sumAfter(painted, shifts),
      longest: longestAfter(0, tasks),
      longestAfter: longestAfter(painted, tasks),
      // A preload and its script are one request.
      paths: [...new Set(paths)],
      ...(await countRetained(session)),
    };
  } finally {
    await context.close();
  }
}
