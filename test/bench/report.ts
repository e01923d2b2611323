import {SLOW} from './link.js';
import type {Figures, Race} from './race.js';
import {provisional, spread, table, whole} from './stats.js';

/** The competitor with which all are compared: the same content in Lit alone. */
const REFERENCE = 'localize';

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

const label = (one: Figures) => (one.ours ? `**${one.label}**` : one.label);

/** A task that is not long is not reported by the browser. */
const longest = (value: number) => (value ? whole(value) : '< 50');

const paintOf = (all: readonly Figures[]): number =>
  all.find(({name}) => name === REFERENCE)?.painted.median ?? NaN;

function beside(all: readonly Figures[]): (one: Figures) => string {
  const base = paintOf(all);
  return ({painted}) => (painted.median / base).toFixed(2);
}

const fullTable = (all: readonly Figures[]) =>
  table(
    [
      ...['', 'time to paint, ms', '×', 'shift', 'script, ms', 'thread, ms', 'longest task, ms'],
      ...['heap, kB', 'requests', 'raw, kB', 'gzip, kB', 'brotli, kB'],
    ],
    all.map((one) => [
      ...[label(one), spread(one.painted), beside(all)(one), one.shift.toFixed(3)],
      ...[
        whole(one.script),
        whole(one.busy),
        longest(one.longest),
        whole(one.heap / 1000),
        whole(one.requests),
      ],
      ...[one.raw, one.gzip, one.brotli].map(kilobytes),
    ]),
  );

const condition = `${SLOW.rate / 1e6} Mbit/s, ${SLOW.latency} ms round trip, processor slowed 4×`;

function lineOf({line}: Race): string {
  if (!line)
    return 'The browser emulates the slow connection (DevTools protocol), without TCP slow start: this machine cannot slow down a real one.';
  const steps = Object.entries(line).map(
    ([size, time]) => `${whole(Number(size))} bytes ${whole(time)} ms`,
  );
  return (
    'The connection is real: HTTP and TLS 1.3 over the kernel’s TCP between two network namespaces, whose packets are ' +
    `delayed and let through one by one. The first response on a new connection takes: ${steps.join(', ')}.`
  );
}

/** Our forms that come alive: when, at what cost, and whether the page keeps still. */
const aliveTable = (all: readonly Figures[]) => {
  const reference = all.find(({name}) => name === REFERENCE)?.busy ?? NaN;
  return table(
    [
      ...['', 'time to paint, ms', 'search usable, ms', '× of the paint of bare lit'],
      ...['thread until alive, ms', '× of bare lit, whole', 'longest task after the paint, ms'],
      'shift after the paint',
    ],
    all
      .filter(({searchable}) => searchable)
      .map((one) => [
        ...[label(one), spread(one.painted), spread(one.searchable!)],
        (one.searchable!.median / paintOf(all)).toFixed(2),
        whole(one.busyUntilAlive!),
        (one.busyUntilAlive! / reference).toFixed(2),
        longest(one.longestAfter),
        one.shiftAfter.toFixed(3),
      ]),
  );
};

/** All that the race has measured, as Markdown. */
export const raceReport = (race: Race): string =>
  [
    provisional(race),
    '![Navigation to eleven partners painted](race.svg)',
    `### Slow: ${condition}`,
    lineOf(race),
    fullTable(race.slow),
    'Until our forms are alive:',
    aliveTable(race.slow),
    '### Unthrottled',
    fullTable(race.fast),
    aliveTable(race.fast),
  ].join('\n\n');

/** The README's sentence: the slow line, our forms beside what they are compared with. */
export function raceSentence(race: Race): string {
  const find = (name: string) => race.slow.find((figures) => figures.name === name);
  const time = (name: string): string => {
    const one = find(name);
    if (!one) throw new Error(`race: found no "${name}", expected it among the competitors`);
    return `${whole(one.painted.median)} ms`;
  };
  const searchable = find('pfig-first')?.searchable?.median;
  // Figures of before there was a first script have none of it.
  const first = searchable
    ? `after ${time('pfig-first')} by \`pfig.fr.first.js\` (search works after ${whole(searchable)} ms), `
    : '';
  return (
    `${provisional(race)}On a slow connection (${condition}), eleven partners are painted after ${time('pfig-render')} as ` +
    `\`pfig render\` prints them, ${first}and after ${time('pfig-fr')} by \`pfig.fr.js\`${first && ' alone'}; bare lit with @lit/localize takes ` +
    `${time('localize')}, React 19 ${time('react')}. (Medians of ${race.rounds} rounds in Chromium.)`
  );
}
