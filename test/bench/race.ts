import type {Browser} from 'playwright-core';
import {serveHere, serveSlowly, SLOW} from './link.js';
import {plot} from './plot.js';
import {probe} from './probe.js';
import {buildSites, SITES, type Site} from './sites.js';
import {median, spread, table, whole} from './stats.js';
import {visit, type Conditions, type Visit} from './visit.js';

/** How many partners the directory has. */
const ALL = 11;

/** What others are measured against: the same content in lit, and nothing else. */
const YARDSTICK = 'localize';

type Visits = ReadonlyMap<string, readonly Visit[]>;

/** Visits every competitor in turn, so that a busy moment of the machine meets all alike. */
async function interleaved(
  browser: Browser,
  sites: readonly Site[],
  conditions: Conditions,
  rounds: number,
): Promise<Visits> {
  const visits = new Map(sites.map(({name}) => [name, [] as Visit[]]));
  // One round that does not count: what the browser itself does only once.
  for (let round = -1; round < rounds; round++) {
    process.stderr.write(
      `race, processor slowed ${conditions.cpu} times: round ${round + 1}/${rounds}\n`,
    );
    for (const index of sites.keys()) {
      const {name} = sites[(index + Math.max(round, 0)) % sites.length]!;
      const one = await visit(browser, `/${name}/`, conditions, ALL);
      if (round >= 0) visits.get(name)!.push(one);
    }
  }
  return visits;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

function tableOf(sites: readonly Site[], visits: Visits): string {
  const painted = (name: string) => median((visits.get(name) ?? []).map((one) => one.painted));
  const base = painted(YARDSTICK);
  return table(
    [
      '',
      'painted, ms',
      '×',
      'shift',
      'script, ms',
      'heap, kB',
      'requests',
      'raw, kB',
      'gzip, kB',
      'brotli, kB',
    ],
    [...sites]
      .sort((a, b) => painted(a.name) - painted(b.name))
      .map(({name, label, ours, raw, gzip, brotli}) => {
        const all = visits.get(name)!;
        const of = (key: keyof Visit) => all.map((one) => one[key]);
        return [
          ours ? `**${label}**` : label,
          spread(of('painted')),
          (painted(name) / base).toFixed(2),
          median(of('shift')).toFixed(3),
          whole(median(of('script'))),
          whole(median(of('heap')) / 1000),
          whole(median(of('requests'))),
          ...[raw, gzip, brotli].map(kilobytes),
        ];
      }),
  );
}

/** The race, as Markdown and as a picture. */
export interface Race {
  readonly markdown: string;
  readonly picture: string;
}

/**
 * Eleven partners by each competitor: on a slow line with a slow processor, and as fast as
 * the machine is.
 */
export async function race(
  browser: Browser,
  rounds: number,
  only: readonly string[],
): Promise<Race> {
  const sites = await buildSites(only);
  const line = await serveSlowly(SITES);
  const here = await serveHere(SITES);
  try {
    const slow = await interleaved(
      browser,
      sites,
      {origin: (line ?? here).origin, cpu: 4, emulated: !line},
      rounds,
    );
    const fast = await interleaved(
      browser,
      sites,
      {origin: here.origin, cpu: 1, emulated: false},
      rounds,
    );
    const how = line
      ? `real: HTTP and TLS 1.3 by the kernel’s TCP between two network namespaces, whose packets are delayed and let through one by one. ${await probe(line)}`
      : 'emulated by the browser (DevTools protocol), which knows no slow start: the machine has no way to slow a real connection.';
    const bars = sites.map(({name, label, ours}) => ({
      label: label.replaceAll('`', ''),
      ours,
      values: slow.get(name)!.map(({painted}) => painted),
    }));
    return {
      markdown: [
        `### Slow: ${SLOW.rate / 1e6} Mbit/s, ${SLOW.latency} ms, processor slowed 4 times`,
        `The line is ${how}`,
        tableOf(sites, slow),
        '### Unthrottled',
        tableOf(sites, fast),
      ].join('\n\n'),
      picture: plot('Navigation to eleven partners painted, ms (slow line)', bars),
    };
  } finally {
    line?.close();
    here.close();
  }
}
