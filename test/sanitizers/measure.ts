import {readFileSync} from 'node:fs';
import type {Browser} from 'playwright-core';
import {editors} from './editors.js';
import {verdictsOn} from './verdict.js';
import {sanitizers} from './sanitize-html.js';
import type {Measured, Row, System} from './systems.js';
import {wordpressFunctions} from './wordpress.js';

/** Every system, in the order of the table. */
export const systems: readonly System[] = [...editors, ...sanitizers, ...wordpressFunctions];

/** Where the last measurement is kept. */
export const FILE = 'test/sanitizers/measured.json';

export const lastMeasured = () => JSON.parse(readFileSync(FILE, 'utf8')) as Measured;

/** Passes the mounts through a system and judges them; or says why it cannot be run here. */
export async function measure(system: System, browser: Browser): Promise<Row | string> {
  const result = await system.filter(browser);
  if (typeof result === 'string') return result;
  return {version: result.version, ...(await verdictsOn(browser, result.markup))};
}
