import {spawnSync} from 'node:child_process';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {generate} from './build/generate.js';
import {KnownError, run} from './build/known-error.js';
import {readData} from './data/data.js';
import {hashOf, unreleasedLine} from './data/editions.js';
import {openData} from './data/open-data.js';
import {archive} from './release/archive.js';

const FOLDER = 'release';

/** Runs a command of the project. @throws KnownError where the command fails. */
function execute(command: string, ...args: readonly string[]): void {
  const {status} = spawnSync(command, args, {stdio: 'inherit'});
  if (status !== 0) throw new KnownError(`${[command, ...args].join(' ')}: failed, see above.`);
}

/** Writes the next version and its changes, from the notes in `.changeset`. */
function writeVersion(): void {
  execute('changeset', 'version');
  execute('npm', 'install', '--package-lock-only');
}

/** Builds, and writes the archive for sites that serve the scripts themselves. */
async function writeZip(): Promise<void> {
  execute('npm', 'run', '--silent', 'build');
  const {name, bytes, snippets} = await archive(process.cwd());
  await mkdir(FOLDER, {recursive: true});
  await writeFile(join(FOLDER, name), bytes);
  console.log(`${join(FOLDER, name)}: ${bytes.length.toLocaleString('en')} bytes\n`);
  for (const {tag} of snippets) console.log(tag);
}

/** A line where the data are not those of a released edition. */
async function findUnreleased(): Promise<string | undefined> {
  const data = await readData(process.cwd());
  const candidate = {edition: data.edition, hash: hashOf(openData(data))};
  return unreleasedLine(candidate, data.editions);
}

/** The next version and its archive. @throws KnownError where its data are not released. */
async function releaseScripts(): Promise<void> {
  const unreleased = await findUnreleased();
  if (unreleased) throw new KnownError(unreleased);
  writeVersion();
  await writeZip();
}

/** The archive alone, also of data that are not released: to try it. */
async function writeArchive(): Promise<void> {
  const unreleased = await findUnreleased();
  await writeZip();
  if (unreleased) {
    console.warn(`\nwarning: ${unreleased}; until then, do not publish data/ of this archive`);
  }
}

/** The day on this machine. Swedish writes it as ISO 8601 does. */
const today = (): string => new Date().toLocaleDateString('sv');

/** A new edition of the data, for servers that pages with `updates` ask. */
async function releaseData(): Promise<void> {
  const root = process.cwd();
  const data = await generate(root);
  // It imports what was just generated.
  const {nextSteps, prepareDataRelease, writeDataRelease} =
    await import('./release/data-release.js');
  const release = await prepareDataRelease(root, data, today());
  const {edition, last, changes, removedLanguages} = release;
  console.log(
    last ? `Edition ${edition}, compared with ${last}:` : `Edition ${edition}, the first`,
  );
  for (const line of changes) console.log(`  ${line}`);
  const upload = await writeDataRelease(root, FOLDER, release);
  for (const lang of removedLanguages) {
    console.warn(`warning: remove data/latest/${lang}.json from your server`);
  }
  console.log(`\n${nextSteps(release, upload).join('\n')}`);
}

/** `npm run release`, and `npm run release -- PART`. */
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  '': releaseScripts,
  zip: writeArchive,
  data: releaseData,
};

await run(async () => {
  const [part = '', ...more] = process.argv.slice(2);
  const release = Object.hasOwn(PARTS, part) && more.length === 0 ? PARTS[part] : undefined;
  if (!release) {
    const found = process.argv.slice(2).join(' ');
    throw new KnownError(`npm run release: found "${found}", expected nothing, "zip" or "data".`);
  }
  await release();
});
