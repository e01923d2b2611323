import {chmod, cp, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import builds from '../../rollup.config.mjs';
import {bundleAll} from './build/bundle.js';
import {placeDeclarations, writeDeclarations} from './build/declarations.js';
import {writeFirstScripts} from './build/first-scripts.js';
import {generate} from './build/generate.js';
import {writeIntegrity} from './build/integrity.js';
import {run} from './build/known-error.js';
import {writeLicences} from './build/licences.js';
import {copyPages} from './build/pages.js';
import {publish} from './build/publish.js';
import {writeManifest} from './manifest/write.js';

// npm run build: all of dist/, from data/ and src/.
await run(async () => {
  const root = process.cwd();
  const dist = join(root, 'dist');
  const generated = join(root, '.generated');
  for (const made of [dist, join(generated, 'modules')]) {
    await rm(made, {recursive: true, force: true});
  }
  const data = await generate(root);
  const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };

  // The compiler is a separate process, which takes about as long as all bundles.
  await Promise.all([writeDeclarations(root), bundleAll(builds([...data.texts.keys()]))]);
  await cp(join(generated, 'locales'), join(dist, 'locales'), {recursive: true});
  await writeFirstScripts(root, data, version);
  await placeDeclarations(generated, dist);
  await chmod(join(dist, 'cli.js'), 0o755);
  await writeManifest(root, dist);
  await publish(root, data, version);
  await copyPages(root, dist);
  await writeLicences(root);
  const records = await writeIntegrity(dist, version);

  const bytes = (n: number) => n.toLocaleString('en').padStart(8);
  console.log('dist/                     raw     gzip   brotli');
  for (const [file, record] of Object.entries(records)) {
    const {raw, gzip, brotli} = record.bytes;
    console.log(`  ${file.padEnd(18)}${bytes(raw)} ${bytes(gzip)} ${bytes(brotli)}`);
  }
});
