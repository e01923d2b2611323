import type {Browser} from 'playwright-core';
import {serveHere} from './link.js';
import {buildSites, SITES, type Site} from './sites.js';
import {table} from './stats.js';

/** An event of the browser's own trace; times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time. */
  readonly tdur?: number;
  readonly args?: {readonly data?: {readonly documentLoaderURL?: string}};
}

/** The work of the main thread of a page, with its names in the trace. */
const WORK: Readonly<Record<string, readonly string[]>> = {
  'parse HTML': ['ParseHTML'],
  'compile scripts': ['v8.compile', 'v8.compileModule'],
  'run scripts, before all is idle': [
    'EvaluateScript',
    'v8.evaluateModule',
    'TimerFire',
    'RunMicrotasks',
  ],
  'run scripts, idle': ['FireIdleCallback'],
  'collect garbage': ['MinorGC', 'MajorGC'],
  style: ['UpdateLayoutTree'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
  'all tasks': ['RunTask'],
};

const CATEGORIES = [
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
];

const LONGEST = 'longest task';

type Costs = Readonly<Record<string, number>>;

/** Milliseconds of processor time that one first load took, by what for. */
async function load(browser: Browser, address: string): Promise<Costs> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  await page.goto('about:blank');
  await browser.startTracing(page, {categories: CATEGORIES});
  await page.goto(address, {waitUntil: 'load'});
  // Work that waits for an idle browser is done after half a second.
  await page.waitForTimeout(500);
  const {traceEvents} = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  await context.close();
  const start = traceEvents.find(
    ({name, args}) => name === 'navigationStart' && args?.data?.documentLoaderURL === address,
  );
  if (!start) throw new Error(`${address}: found no navigation in the trace, expected one`);
  const own = traceEvents.filter(
    ({pid, tid, ts, tdur}) => pid === start.pid && tid === start.tid && ts > start.ts && tdur,
  );
  /** An event inside another of these events is part of it. */
  const times = (names: readonly string[]) => {
    let end = 0;
    return own
      .filter(({name}) => names.includes(name))
      .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
      .filter(({ts, dur = 0}) => {
        const outermost = ts >= end;
        if (outermost) end = ts + dur;
        return outermost;
      })
      .map(({tdur}) => tdur! / 1000);
  };
  const costs = Object.entries(WORK).map(([work, names]) => [
    work,
    times(names).reduce((sum, time) => sum + time, 0),
  ]);
  return {...Object.fromEntries(costs), [LONGEST]: Math.max(0, ...times(['RunTask']))};
}

/** Competitors whose loads are taken apart: ours, what is measured against, and the least there is. */
export const PROFILED = ['static', 'pfig-render', 'localize', 'pfig-fr'];

const LOADS = 5;

/** The least of several loads by each competitor, by what the time was spent on. */
async function least(
  browser: Browser,
  sites: readonly Site[],
  origin: string,
): Promise<Map<string, Costs>> {
  const best = new Map<string, Costs>();
  for (let round = 0; round < LOADS; round++) {
    process.stderr.write(`profile ${round + 1}/${LOADS}\n`);
    for (const {name} of sites) {
      const costs = await load(browser, `${origin}/${name}/`);
      const before = best.get(name) ?? costs;
      const lower = Object.entries(costs).map(([work, time]) => [
        work,
        Math.min(time, before[work]!),
      ]);
      best.set(name, Object.fromEntries(lower) as Costs);
    }
  }
  return best;
}

/** Where the time of a first load goes: processor time of the page's thread, unthrottled, as Markdown. */
export async function profile(browser: Browser): Promise<string> {
  const sites = await buildSites(PROFILED);
  const server = await serveHere(SITES);
  try {
    const best = await least(browser, sites, server.origin);
    const rows = [...Object.keys(WORK), LONGEST].map((work) => [
      work,
      ...sites.map(({name}) => best.get(name)![work]!.toFixed(1)),
    ]);
    return [
      `Milliseconds of processor time on the page’s main thread during an unthrottled first load. Each line is the lowest of ${LOADS} loads, so the lines do not add up; one kind of work may include another.`,
      table(['', ...sites.map(({label, ours}) => (ours ? `**${label}**` : label))], rows),
    ].join('\n\n');
  } finally {
    server.close();
  }
}
