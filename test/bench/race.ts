import type {Browser} from 'playwright-core';
import {serveHere, serveSlowly} from './link.js';
import {probe} from './probe.js';
import {buildSites, SITES, type Site, type Size} from './sites.js';
import {median, spreadOf, type Spread} from './stats.js';
import {visit, type Conditions, type Visit} from './visit.js';

/** How many partners the directory has. */
const ALL = 11;

/** The results of a competitor. All but the paint are medians. Sizes are those of the requested files. */
export interface Figures extends Size {
  readonly name: string;
  readonly label: string;
  readonly ours: boolean;
  readonly painted: Spread;
  /** Until search finds; null where nobody can search. */
  readonly searchable: Spread | null;
  /** The time of the page's thread until filters are there, too; null likewise. */
  readonly busyUntilAlive: number | null;
  readonly shift: number;
  readonly shiftAfter: number;
  readonly script: number;
  readonly busy: number;
  readonly longest: number;
  readonly longestAfter: number;
  readonly heap: number;
  readonly requests: number;
}

/** Eleven partners by each competitor, the fastest first. */
export interface Race {
  readonly rounds: number;
  /** Whether other work was in the way. */
  readonly busy: boolean;
  /** The delays of a real slow line by size, in milliseconds; absent where the line was emulated. */
  readonly line: Readonly<Record<string, number>> | null;
  readonly slow: readonly Figures[];
  readonly fast: readonly Figures[];
}

/** The values of a measure that a page may not have. */
const present = (visits: readonly Visit[], key: 'searchable' | 'busyUntilAlive'): number[] =>
  visits.map((one) => one[key]).filter((value) => value !== undefined);

function figures({name, label, ours, sizes}: Site, visits: readonly Visit[]): Figures {
  const of = (
    key: 'shift' | 'shiftAfter' | 'script' | 'busy' | 'longest' | 'longestAfter' | 'heap',
  ) => median(visits.map((one) => one[key]));
  const {paths} = visits.at(-1)!;
  const size = (key: keyof Size) =>
    paths.reduce((sum, path) => {
      const known = sizes.get(path);
      if (!known) throw new Error(`${name}: found a request for "${path}", which was not built`);
      return sum + known[key];
    }, 0);
  const searchable = present(visits, 'searchable');
  const busyUntilAlive = present(visits, 'busyUntilAlive');
  return {
    name,
    label,
    ours,
    painted: spreadOf(visits.map(({painted}) => painted)),
    searchable: searchable.length > 0 ? spreadOf(searchable) : null,
    busyUntilAlive: busyUntilAlive.length > 0 ? median(busyUntilAlive) : null,
    shift: of('shift'),
    shiftAfter: of('shiftAfter'),
    script: of('script'),
    busy: of('busy'),
    longest: of('longest'),
    longestAfter: of('longestAfter'),
    heap: of('heap'),
    requests: paths.length,
    raw: size('raw'),
    gzip: size('gzip'),
    brotli: size('brotli'),
  };
}

/** Visits every competitor in turn, so that a busy moment of the machine meets all alike. */
async function interleaved(
  browser: Browser,
  sites: readonly Site[],
  conditions: Conditions,
  rounds: number,
): Promise<Figures[]> {
  const visits = new Map(sites.map(({name}) => [name, [] as Visit[]]));
  // One round that does not count: what the browser itself does only once.
  for (let round = -1; round < rounds; round++) {
    process.stderr.write(
      `race, processor slowed ${conditions.cpu} times: round ${round + 1}/${rounds}\n`,
    );
    for (const index of sites.keys()) {
      const {name, hasSearch} = sites[(index + Math.max(round, 0)) % sites.length]!;
      const one = await visit(browser, `/${name}/`, conditions, ALL, hasSearch);
      if (round >= 0) visits.get(name)!.push(one);
    }
  }
  return sites
    .map((site) => figures(site, visits.get(site.name)!))
    .sort((a, b) => a.painted.median - b.painted.median);
}

/** Runs the race: on a slow line with a slow processor, and as fast as the machine is. */
export async function race(
  browser: Browser,
  rounds: number,
  only: readonly string[],
  busy: boolean,
): Promise<Race> {
  const sites = await buildSites(only);
  const slowly = await serveSlowly(SITES);
  const here = await serveHere(SITES);
  const run = (origin: string, cpu: number, emulated: boolean) =>
    interleaved(browser, sites, {origin, cpu, emulated}, rounds);
  try {
    return {
      rounds,
      busy,
      line: slowly ? await probe(slowly) : null,
      slow: await run((slowly ?? here).origin, 4, !slowly),
      fast: await run(here.origin, 1, false),
    };
  } finally {
    slowly?.close();
    here.close();
  }
}
