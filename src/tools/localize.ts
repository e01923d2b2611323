import {run} from './build/known-error.js';
import {localizer} from './build/words.js';

// The first half of npm run localize writes the words of the interface into data/xliff and keeps
// the translations. npm run generate then names the missing ones. The command `lit-localize` needs
// a configuration file with a list of languages; here the list comes from data/text.
await run(() => localizer(process.cwd()).writeInterchangeFiles());
