import {readFile, writeFile} from 'node:fs/promises';
import {analyze} from './manifest/analyze.js';
import {filled} from './manifest/fill.js';
import {tables} from './manifest/tables.js';

// npm run docs: fills the README's tables from what the classes say of themselves.
const text = await readFile('README.md', 'utf8');
await writeFile('README.md', await filled('README.md', text, tables(analyze(process.cwd()))));
