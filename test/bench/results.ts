import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import type {Race} from './race.js';
import {raceSentence} from './report.js';
import type {Scale} from './scale.js';

/** Where the figures are recorded, and the tables of all of them. */
export const RESULTS = 'test/bench/results';

export interface Measured {
  readonly race: Race;
  readonly scale: Scale;
}

/** The last results; undefined for a part that has never run. */
export function measured(): Measured | undefined {
  const [race, scale] = ['race.json', 'scale.json'].map((file) => join(RESULTS, file));
  if (!existsSync(race!) || !existsSync(scale!)) return undefined;
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
  return {race: read(race!) as Race, scale: read(scale!) as Scale};
}

const START = '<!-- race, as measured: npm run bench -->';
const END = '<!-- end -->';

/**
 * The README with the figures of a race in their place, between two comments.
 *
 * @throws Error if it has no such place.
 */
export async function withFigures(readme: string, race: Race): Promise<string> {
  const [before, rest] = readme.split(START);
  const [, after] = rest?.split(END) ?? [];
  if (after === undefined) throw new Error(`README.md: found no ${START} with ${END} after it`);
  const text = `${before}${START}\n\n${raceSentence(race)}\n\n${END}${after}`;
  return format(text, {...(await resolveConfig('README.md')), parser: 'markdown'});
}
