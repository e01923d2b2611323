import {spawnSync} from 'node:child_process';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {KnownError, run} from './build/known-error.js';
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

// npm run release: the next version and its archive; npm run release -- zip: the archive alone.
await run(async () => {
  const [part, ...more] = process.argv.slice(2);
  if ((part !== undefined && part !== 'zip') || more.length > 0) {
    const found = process.argv.slice(2).join(' ');
    throw new KnownError(`npm run release: found "${found}", expected nothing or "zip".`);
  }
  if (part === undefined) writeVersion();
  await writeZip();
});
