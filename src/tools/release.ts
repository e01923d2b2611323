import {spawnSync} from 'node:child_process';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
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

async function write(name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(FOLDER, {recursive: true});
  await writeFile(join(FOLDER, name), bytes);
  console.log(`${join(FOLDER, name)}: ${bytes.length.toLocaleString('en')} bytes`);
}

/** Reads the archive of the version before. @throws KnownError where it cannot be read. */
async function readPrevious(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new KnownError(`--previous ${path}: found no file, expected an archive of the plug-in.`);
  }
}

/**
 * Builds, and writes the archives: for sites that serve the scripts themselves, and for WordPress.
 *
 * @param previous archive of the plug-in of the version before
 */
async function writeZips(previous: Uint8Array | undefined): Promise<void> {
  execute('npm', 'run', '--silent', 'build');
  const {name, bytes, snippets} = await archive(process.cwd());
  // It reads what the build generates.
  const {plugin} = await import('./release/wordpress.js');
  const wordpress = await plugin(process.cwd(), previous);
  await write(name, bytes);
  await write(wordpress.name, wordpress.bytes);
  console.log(
    wordpress.previous
      ? `with the scripts of ${wordpress.previous}, for pages that a cache keeps`
      : 'without the scripts of an older version: after an update, pages that a cache keeps have names and links only (--previous FILE.zip)',
  );
  console.log(`\n${snippets.map(({tag}) => tag).join('\n')}`);
}

/** A line where the data are not those of a released edition. */
async function findUnreleased(): Promise<string | undefined> {
  const data = await readData(process.cwd());
  const candidate = {edition: data.edition, hash: hashOf(openData(data))};
  return unreleasedLine(candidate, data.editions);
}

/** The next version and its archives. @throws KnownError where its data are not released. */
async function releaseScripts(previous: Uint8Array | undefined): Promise<void> {
  const unreleased = await findUnreleased();
  if (unreleased) throw new KnownError(unreleased);
  writeVersion();
  await writeZips(previous);
}

/** The archives alone, also of data that are not released: to try them. */
async function writeArchives(previous: Uint8Array | undefined): Promise<void> {
  const unreleased = await findUnreleased();
  await writeZips(previous);
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

/** Parses the arguments. @throws KnownError where there are others. */
function parse(): {part: string; previous: string | undefined} {
  try {
    const options = {previous: {type: 'string'}} as const;
    const {values, positionals} = parseArgs({options, allowPositionals: true});
    const [part = '', ...more] = positionals;
    const {previous} = values;
    const isKnown = part === '' || part === 'zip' || (part === 'data' && previous === undefined);
    if (isKnown && more.length === 0) return {part, previous};
  } catch {
    // Node's message has no remedy.
  }
  const found = process.argv.slice(2).join(' ');
  throw new KnownError(
    `npm run release: found "${found}", expected nothing or "zip", and perhaps --previous FILE.zip; or "data".`,
  );
}

// npm run release: the next version and its archives; npm run release -- zip: the archives alone;
// npm run release -- data: an edition of the data.
await run(async () => {
  const {part, previous: path} = parse();
  const previous = path === undefined ? undefined : await readPrevious(path);
  if (part === 'data') await releaseData();
  else if (part === 'zip') await writeArchives(previous);
  else await releaseScripts(previous);
});
