import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {launch} from '../chromium.js';
import {plot} from './plot.js';
import {profile} from './profile.js';
import {race} from './race.js';
import {raceReport} from './report.js';
import {measured, RESULTS, withFigures} from './results.js';
import {scaleReport} from './scale-report.js';
import {scale} from './scale.js';
import {machineIsBusy} from './stats.js';
import {weigh} from './weight.js';

// npm run bench: what the elements cost beside what a site would use instead.
const PARTS = ['race', 'scale', 'profile', 'weight'] as const;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    rounds: {type: 'string', default: '3'},
    only: {type: 'string', default: ''},
    sizes: {type: 'string', default: '11,100,1000,10000'},
    out: {type: 'string', default: RESULTS},
  },
});
const requested = positionals.length > 0 ? positionals : [...PARTS];
const unknown = requested.find((part) => !PARTS.some((one) => one === part));
const rounds = Number(values.rounds);
if (unknown !== undefined || !(rounds >= 1)) {
  console.error(
    `bench: found ${unknown === undefined ? `--rounds=${values.rounds}` : `"${unknown}"`}, expected ` +
      `[${PARTS.join('] [')}] [--rounds=3] [--only=localize,pfig-fr] [--sizes=11,100] [--out=folder].`,
  );
  process.exit(2);
}

const SCALE_ROUNDS_MIN = 3;

const names = (list: string) => list.split(',').filter(Boolean);
// The server has made its certificate itself.
const browser = await launch('--ignore-certificate-errors');
const machine = `Chromium ${browser.version()}, Node ${process.versions.node}, ${cpus().length} processors`;
const surroundings = (count: number) =>
  `${machine}, medians of ${count} interleaved rounds (the middle half in brackets).`;

async function write(file: string, text: string): Promise<void> {
  await mkdir(values.out, {recursive: true});
  await writeFile(join(values.out, file), text);
}

async function report(part: string, text: string): Promise<void> {
  const markdown = await format(text, {parser: 'markdown'});
  await write(`${part}.md`, markdown);
  console.log(`\n${markdown}`);
}

const keep = async (part: string, figures: object) =>
  write(
    `${part}.json`,
    await format(JSON.stringify(figures), {...(await resolveConfig(RESULTS)), parser: 'json'}),
  );

// Before any of it: what it does itself is work, too.
const busy = machineIsBusy();

try {
  if (requested.includes('race')) {
    const figures = await race(browser, rounds, names(values.only), busy);
    await keep('race', figures);
    const bars = figures.slow.map(({label, ours, painted}) => ({
      label: label.replaceAll('`', ''),
      ours,
      value: painted,
    }));
    await write('race.svg', plot('Navigation to eleven partners painted, ms (slow line)', bars));
    await report('race', `${surroundings(rounds)}\n\n${raceReport(figures)}`);
  }
  if (requested.includes('scale')) {
    // Of fewer, a table would call one round a median.
    const scaleRounds = Math.max(rounds, SCALE_ROUNDS_MIN);
    const figures = await scale(browser, scaleRounds, names(values.sizes).map(Number), busy);
    await keep('scale', figures);
    await report('scale', `${surroundings(scaleRounds)}\n\n${scaleReport(figures)}`);
  }
  if (requested.includes('profile'))
    await report('profile', `${machine}.\n\n${await profile(browser)}`);
  if (requested.includes('weight')) await report('weight', await weigh());
} finally {
  await browser.close();
}
// Of a part, or of what is written elsewhere, a README would show what no one else can.
const whole = !values.only && values.out === RESULTS;
const last = measured();
if (whole && last) {
  await writeFile('README.md', await withFigures(await readFile('README.md', 'utf8'), last.race));
}
