import {chmod, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {placeDeclarations} from './build/declarations.js';
import {readData} from './build/data.js';
import {writeIntegrity} from './build/integrity.js';
import {run} from './build/known-error.js';
import {writeLicences} from './build/licences.js';
import {placePages} from './build/pages.js';
import {publish} from './build/publish.js';
import {writeManifest} from './manifest/write.js';

// Last step of npm run build: declarations, manifest, open data, pages, licences, sizes and hashes.
await run(async () => {
  const root = process.cwd();
  const dist = join(root, 'dist');
  const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  await placeDeclarations(join(root, '.generated'), dist);
  await chmod(join(dist, 'cli.js'), 0o755);
  await writeManifest(root, dist);
  await publish(root, await readData(root), version);
  await placePages(root, dist);
  await writeLicences(root);
  const records = await writeIntegrity(dist, version);
  const bytes = (n: number) => n.toLocaleString('en').padStart(8);
  console.log('dist/                     raw     gzip   brotli');
  for (const [file, record] of Object.entries(records)) {
    const {raw, gzip, brotli} = record.bytes;
    console.log(`  ${file.padEnd(18)}${bytes(raw)} ${bytes(gzip)} ${bytes(brotli)}`);
  }
});
