import {generate} from './build/generate.js';
import {run} from './build/known-error.js';
import {localizer} from './build/words.js';

// npm run localize: extracts the interface's words into data/xliff, keeping what
// is translated, then compiles what is there and names what is missing.
await run(async () => {
  await localizer(process.cwd()).writeInterchangeFiles();
  await generate(process.cwd());
});
