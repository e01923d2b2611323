import {run} from './build/known-error.js';
import {localizer} from './build/words.js';

// First half of npm run localize: extracts the interface's words into data/xliff,
// keeping what is translated; npm run generate then names what is missing.
await run(() => localizer(process.cwd()).writeInterchangeFiles());
