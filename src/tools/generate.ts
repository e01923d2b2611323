import {generate} from './build/generate.js';
import {run} from './build/known-error.js';

// npm run generate: validates data/ and compiles it for src.
await run(async () => {
  const {partners, projects, texts} = await generate(process.cwd());
  console.log(
    `data: ${partners.length} partners, ${projects.length} projects, ` +
      `languages ${[...texts.keys()].join(' ')}: valid`,
  );
});
