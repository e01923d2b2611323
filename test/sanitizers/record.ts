import type {Browser} from 'playwright-core';
import {record} from '../recorded.js';
import {FILE, lastMeasured, measure, systems} from './measure.js';
import type {Row} from './systems.js';

/**
 * Measures again what passes editors and sanitizers, for the manual's table. A system that cannot
 * be run here keeps what was measured last.
 */
export async function recordSanitizers(browser: Browser): Promise<void> {
  const before = lastMeasured();
  const measured: Record<string, Row> = {};
  for (const system of systems) {
    const row = await measure(system, browser);
    if (typeof row !== 'string') measured[system.label] = row;
    else {
      console.log(`${system.label}: kept as it was; ${row}`);
      const last = before[system.label];
      if (last) measured[system.label] = last;
    }
  }
  record(FILE, `${JSON.stringify(measured, null, 2)}\n`);
}
