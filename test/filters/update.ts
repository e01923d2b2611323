import {readFile, writeFile} from 'node:fs/promises';
import {launch} from '../chromium.js';
import {FILE, lastMeasured, measure, systems} from './measure.js';
import type {Row} from './systems.js';
import {withTable} from './table.js';

// npm run filters: measures anew what passes editors and sanitizers, and writes it down. A system
// that cannot be run here keeps what was measured last.
const before = lastMeasured();
const measured: Record<string, Row> = {};
const browser = await launch();
for (const system of systems) {
  const row = await measure(system, browser);
  if (typeof row !== 'string') measured[system.label] = row;
  else if (before[system.label]) measured[system.label] = before[system.label]!;
  if (typeof row === 'string') console.log(`${system.label}: kept as it was; ${row}`);
}
await browser.close();
await writeFile(FILE, `${JSON.stringify(measured, null, 2)}\n`);
await writeFile('README.md', await withTable(await readFile('README.md', 'utf8'), measured));
