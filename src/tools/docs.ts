import {readFile, writeFile} from 'node:fs/promises';
import facts from '../../.generated/facts.js';
import {analyze} from './manifest/analyze.js';
import {filled} from './manifest/fill.js';
import {FROM_DATA, ids} from './manifest/ids.js';
import {tables} from './manifest/tables.js';

// npm run docs: fills the README's tables from what the classes say of themselves, and from the data.
const text = await readFile('README.md', 'utf8');
const described = await filled('README.md', text, tables(analyze(process.cwd())));
await writeFile('README.md', await filled('README.md', described, ids(facts), FROM_DATA));
