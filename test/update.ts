import {readFileSync} from 'node:fs';
import facts from '../.generated/facts.js';
import {FROM_DATA, ids} from '../src/tools/manifest/ids.js';
import {analyze} from '../src/tools/manifest/analyze.js';
import {filled} from '../src/tools/manifest/fill.js';
import {tables} from '../src/tools/manifest/tables.js';
import {recordFilters} from './filters/record.js';
import {recordPictures} from './pictures/record.js';
import {record} from './recorded.js';
import {recordScreenshots} from './screenshots.js';
import {openStorybook, type Storybook} from './storybook/story-page.js';
import {recordTrees} from './storybook/trees.js';

// npm run update: records again what tests compare with and what the README shows, of what was
// built last, and prints each file that has changed. `npm run update -- pictures trees` does some.

/** The README's tables of what the classes say of themselves, and its list of ids. */
async function recordTables(): Promise<void> {
  const readme = readFileSync('README.md', 'utf8');
  const described = await filled('README.md', readme, tables(analyze(process.cwd())));
  record('README.md', await filled('README.md', described, ids(facts), FROM_DATA));
}

const parts: Readonly<Record<string, (storybook: Storybook) => Promise<void>>> = {
  tables: recordTables,
  trees: recordTrees,
  pictures: recordPictures,
  screenshots: ({browser}) => recordScreenshots(browser),
  filters: ({browser}) => recordFilters(browser),
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`found ${unknown.join(', ')}, expected some of ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
const storybook = await openStorybook();
for (const [name, recordPart] of Object.entries(parts))
  if (named.length === 0 || named.includes(name)) await recordPart(storybook);
await storybook.browser.close();
storybook.server.close();
