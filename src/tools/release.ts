import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {run} from './build/known-error.js';
import {archive} from './release/archive.js';

// npm run release:zip: what has been built, as an archive for sites that serve it themselves,
// in release/ or the folder that is given.
await run(async () => {
  const folder = process.argv[2] ?? 'release';
  const {name, bytes, snippets} = await archive(process.cwd());
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, name), bytes);
  console.log(`${join(folder, name)}: ${bytes.length.toLocaleString('en')} bytes\n`);
  for (const {tag} of snippets) console.log(tag);
});
