import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {serveHere} from './link.js';
import {buildScale, FORMS, SCALE, type Form} from './scale-sites.js';
import {exponent, median, spread, table, whole} from './stats.js';
import {use, type Use} from './use.js';

const MEASURES = {
  painted: 'first paint, ms',
  keystroke: 'keystroke to paint, ms',
  settled: 'keystroke to all done, ms',
  sort: 'sort, ms',
  layout: 'other layout, ms',
  heap: 'heap, kB',
  nodes: 'nodes',
} as const satisfies Partial<Record<keyof Use, string>>;

type Measure = keyof typeof MEASURES;
const KEYS = Object.keys(MEASURES) as Measure[];

const LABELS: Readonly<Record<Form, string>> = {
  pfig: '**`pfig.fr.js`, `src`**',
  vanilla: 'vanilla `innerHTML`',
  static: 'static HTML',
};

type Uses = ReadonlyMap<string, readonly Use[]>;

const key = (form: Form, size: number) => `${form} ${size}`;

function tableOf(measure: Measure, sizes: readonly number[], uses: Uses): string | undefined {
  const values = (form: Form, size: number) =>
    (uses.get(key(form, size)) ?? [])
      .map((one) => one[measure])
      .filter((value) => Number.isFinite(value))
      .map((value) => (measure === 'heap' ? value / 1000 : value));
  const forms = FORMS.filter((form) => values(form, sizes[0]!).length > 0);
  const large = sizes.at(-1)!;
  // Below a hundred, what does not grow at all hides what does.
  const small = sizes.find((size) => size >= 100) ?? large;
  const rows = forms.map((form) => {
    const [from, to] = [median(values(form, small)), median(values(form, large))];
    const ratio = to / median(values('vanilla', large));
    return [
      LABELS[form],
      ...sizes.map((size) => spread(values(form, size))),
      small === large ? '' : exponent([small, from], [large, to]).toFixed(2),
      ratio.toFixed(2),
    ];
  });
  return table(
    [
      MEASURES[measure],
      ...sizes.map(whole),
      `growth ${whole(small)}–${whole(large)}`,
      `× vanilla at ${whole(large)}`,
    ],
    rows,
  );
}

/** What many partners cost, by how many there are. */
export async function scale(
  browser: Browser,
  rounds: number,
  sizes: readonly number[],
): Promise<string> {
  await rm(SCALE, {recursive: true, force: true});
  for (const size of sizes) await buildScale(size);
  const server = await serveHere(SCALE);
  const uses = new Map<string, Use[]>();
  try {
    for (let round = 0; round < rounds; round++) {
      for (const size of sizes) {
        for (const form of FORMS) {
          const path = `/${join(form, String(size))}/`;
          process.stderr.write(`scale ${round + 1}/${rounds}: ${form} ${size}\n`);
          const one = await use(browser, path, server.origin, form, size);
          uses.set(key(form, size), [...(uses.get(key(form, size)) ?? []), one]);
        }
      }
    }
  } finally {
    server.close();
  }
  return [
    'Growth is the power of the number of partners that a cost grows with: 1 is in proportion. ' +
      'The vanilla page has the same rows and style sheet, replaced whole with each change. ' +
      'A keystroke is the median of several searches.',
    ...KEYS.map((measure) => tableOf(measure, sizes, uses)),
  ].join('\n\n');
}
