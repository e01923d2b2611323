import {oldFacts} from './data/check-age.js';
import {generate} from './build/generate.js';
import {run} from './build/known-error.js';

// npm run generate: validates data/ and compiles it into modules for src. Scripts that need them call
// it themselves; a run of tests calls it once, and tells its other steps so by GENERATED.
await run(async () => {
  if (process.env['GENERATED']) return;
  const data = await generate(process.cwd());
  const {partners, projects, texts} = data;
  for (const line of oldFacts(data, new Date())) console.warn(`warning: ${line}`);
  console.log(
    `data: ${partners.length} partners, ${projects.length} projects, ` +
      `languages ${[...texts.keys()].join(' ')}: valid`,
  );
});
