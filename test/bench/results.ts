import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {filled} from '../../src/tools/manifest/fill.js';
import type {Race} from './race.js';
import {raceSummary} from './report.js';
import {scaleSummary} from './scale-report.js';
import type {Scale} from './scale.js';

/** Where the figures are kept, and the tables of all of them. */
export const RESULTS = 'test/bench/results';

export interface Measured {
  readonly race: Race;
  readonly scale: Scale;
}

/** What was measured last; nothing where a part has never run. */
export function measured(): Measured | undefined {
  const [race, scale] = ['race.json', 'scale.json'].map((file) => join(RESULTS, file));
  if (!existsSync(race!) || !existsSync(scale!)) return undefined;
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
  return {race: read(race!) as Race, scale: read(scale!) as Scale};
}

/** The README with the tables of these figures in their places. */
export const withTables = (readme: string, {race, scale}: Measured): Promise<string> =>
  filled(
    'README.md',
    readme,
    {race: raceSummary(race), scale: scaleSummary(scale)},
    'as measured: npm run bench',
  );
