import {readdirSync, readFileSync} from 'node:fs';
import {full} from './width.js';

// Which test runs where. What the lanes are made of is in test/run.ts.

/** Tests at the top of `test/` that need neither a build nor a browser. */
const SOURCES_ALONE = ['architecture', 'bench', 'data-team'].map((name) => `test/${name}.test.ts`);

/** It takes as long as half of the others together, and would go on alone after them. */
const LONGEST = 'test/storybook.test.ts';

const all = readdirSync('test', {recursive: true, encoding: 'utf8'})
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && (full || !file.endsWith('.full.test.ts')))
  .sort();

/** At the top: run by Node, most of them on what was built. */
const atTop = all.filter((file) => /^test\/[\w.-]+$/.test(file));

/** In folders: those of Storybook are one test, `test/storybook.test.ts`. */
const inFolders = all.filter(
  (file) => !atTop.includes(file) && !file.startsWith('test/storybook/'),
);

/** In a folder, a test that imports `node:test` runs in Node, once; any other in browsers. */
const importsNodeTest = (file: string) => /from 'node:test'/.test(readFileSync(file, 'utf8'));
const browser = inFolders.filter((file) => !importsNodeTest(file));

export const files = {
  /** In Node, from the sources alone. */
  unit: [...inFolders.filter(importsNodeTest), ...SOURCES_ALONE],
  /** In Node, from what was built, many with a browser beside them; what takes longest begins. */
  node: [LONGEST, ...atTop.filter((file) => ![LONGEST, ...SOURCES_ALONE].includes(file))],
  /** In browsers, from the sources alone. */
  elements: browser.filter((file) => !/^test\/(?:builder|hosts)\//.test(file)),
  /** In browsers: all of them. */
  browser,
} as const;
