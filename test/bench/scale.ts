import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {serveHere} from './link.js';
import {buildScale, FORMS, SCALE, type Form} from './scale-sites.js';
import {spreadOf, type Spread} from './stats.js';
import {STEPS, use, type Use} from './use.js';

/** The measures of a page, by their names in the tables. */
export const MEASURES: Readonly<Record<string, (one: Use) => number | undefined>> = {
  'first paint, ms': ({painted}) => painted,
  'all in the tree, ms': ({complete}) => complete,
  ...Object.fromEntries(
    STEPS.flatMap((step) => {
      const name = {
        letter: 'a first letter searched',
        word: 'a rare word searched',
        clear: 'search cleared',
        sort: 'another order',
        layout: 'another layout',
      }[step];
      return [
        [`${name}, ms`, ({steps}: Use) => steps?.[step][0]],
        [`${name}, all done, ms`, ({steps}: Use) => steps?.[step][1]],
      ];
    }),
  ),
  'heap, kB': ({heap}) => heap / 1000,
  nodes: ({nodes}) => nodes,
};

/** The results of one form in one size, by measure, and the time to make the page. */
export interface Costs {
  readonly form: Form;
  readonly size: number;
  /** Milliseconds to print the page beforehand, where that is what the form does. */
  readonly made: number | null;
  readonly costs: Readonly<Record<string, Spread>>;
}

export interface Scale {
  readonly rounds: number;
  /** Whether other work was in the way. */
  readonly busy: boolean;
  readonly sizes: readonly number[];
  readonly all: readonly Costs[];
}

function costsOf(uses: readonly Use[]): Record<string, Spread> {
  const costs: Record<string, Spread> = {};
  for (const [name, read] of Object.entries(MEASURES)) {
    const values = uses.map(read).filter((value) => value !== undefined);
    if (values.length > 0) costs[name] = spreadOf(values);
  }
  return costs;
}

/** Measures what many partners cost, by how many there are. */
export async function scale(
  browser: Browser,
  rounds: number,
  sizes: readonly number[],
  busy: boolean,
): Promise<Scale> {
  await rm(SCALE, {recursive: true, force: true});
  const pages: {form: Form; size: number; made: number | null; uses: Use[]}[] = [];
  for (const size of sizes) {
    const made = await buildScale(size);
    for (const form of FORMS)
      pages.push({form, size, made: form === 'rendered' ? made : null, uses: []});
  }
  const server = await serveHere(SCALE);
  try {
    for (let round = 0; round < rounds; round++) {
      for (const {form, size, uses} of pages) {
        process.stderr.write(`scale ${round + 1}/${rounds}: ${form} ${size}\n`);
        const path = `/${join(form, String(size))}/`;
        uses.push(await use(browser, path, server.origin, form, size));
      }
    }
  } finally {
    server.close();
  }
  return {
    rounds,
    busy,
    sizes,
    all: pages.map(({uses, ...rest}) => ({...rest, costs: costsOf(uses)})),
  };
}
