import {recordSanitizers} from './sanitizers/record.js';
import {recordPictures} from './pictures/record.js';
import {recordPlaces} from './places.js';
import {recordScreenshots} from './screenshots.js';
import {openStorybook, type Storybook} from './storybook/story-page.js';
import {recordTrees} from './storybook/trees.js';

// npm run update: records again what tests compare with and the README's pictures, of what was
// built last, and prints each file that has changed. `npm run update -- pictures trees` does some.

const parts: Readonly<Record<string, (storybook: Storybook) => Promise<void>>> = {
  places: ({browser}) => recordPlaces(browser),
  trees: recordTrees,
  pictures: recordPictures,
  screenshots: ({browser}) => recordScreenshots(browser),
  sanitizers: ({browser}) => recordSanitizers(browser),
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
