import {oldFacts} from './data/check-age.js';
import {generate} from './build/generate.js';
import {run} from './build/known-error.js';

// npm run generate: validates data/ and compiles it into modules for src.
await run(async () => {
  const data = await generate(process.cwd());
  const {partners, projects, texts} = data;
  for (const line of oldFacts(data, new Date())) console.warn(`warning: ${line}`);
  console.log(
    `data: ${partners.length} partners, ${projects.length} projects, ` +
      `languages ${[...texts.keys()].join(' ')}: valid`,
  );
});
