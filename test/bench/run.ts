import {mkdir, writeFile} from 'node:fs/promises';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {format} from 'prettier';
import {launch} from '../chromium.js';
import {race} from './race.js';
import {scale} from './scale.js';
import {weigh} from './weight.js';

// npm run bench: what the elements cost beside what a site would use instead.
const RESULTS = 'test/bench/results';
const PARTS = ['race', 'scale', 'weight'] as const;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    rounds: {type: 'string', default: '4'},
    only: {type: 'string', default: ''},
    sizes: {type: 'string', default: '11,100,1000,10000'},
    out: {type: 'string', default: RESULTS},
  },
});
const wanted = positionals.length > 0 ? positionals : [...PARTS];
const unknown = wanted.find((part) => !PARTS.some((one) => one === part));
const rounds = Number(values.rounds);
if (unknown !== undefined || !(rounds >= 1)) {
  console.error(
    `bench: found ${unknown === undefined ? `--rounds=${values.rounds}` : `"${unknown}"`}, wanted ` +
      `[${PARTS.join('] [')}] [--rounds=4] [--only=localize,pfig-fr] [--sizes=11,100] [--out=folder].`,
  );
  process.exit(2);
}

const names = (list: string) => list.split(',').filter(Boolean);
// The server's certificate is its own.
const browser = await launch('--ignore-certificate-errors');
const surroundings = `Chromium ${browser.version()}, Node ${process.versions.node}, ${cpus().length} processors, medians of interleaved rounds (the middle half in brackets)`;

/** A part of a README: what stands between the marks is replaced as a whole. */
const region = (name: string, text: string) =>
  `<!-- bench:${name} -->\n\n${text}\n\n<!-- /bench:${name} -->\n`;

async function report(part: string, text: string): Promise<void> {
  await mkdir(values.out, {recursive: true});
  const markdown = await format(region(part, text), {parser: 'markdown'});
  await writeFile(join(values.out, `${part}.md`), markdown);
  console.log(`\n${markdown}`);
}

try {
  if (wanted.includes('race')) {
    const {markdown, picture} = await race(browser, rounds, names(values.only));
    await report(
      'race',
      `${surroundings}, ${rounds} rounds.\n\n![Navigation to eleven partners painted](race.svg)\n\n${markdown}`,
    );
    await writeFile(join(values.out, 'race.svg'), picture);
  }
  if (wanted.includes('scale')) {
    // Ten thousand rows take minutes: one round for each four of the race.
    const few = Math.ceil(rounds / 4);
    const text = await scale(browser, few, names(values.sizes).map(Number));
    await report('scale', `${surroundings}, ${few} rounds.\n\n${text}`);
  }
  if (wanted.includes('weight')) await report('weight', await weigh());
} finally {
  await browser.close();
}
