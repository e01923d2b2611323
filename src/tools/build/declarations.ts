import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {cp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join, normalize} from 'node:path';
import {KnownError} from './known-error.js';

/**
 * Writes the declarations of `src` into `dist`. Applications import separate modules, so that the
 * declarations are not bundled.
 *
 * @throws KnownError where the compiler has found and printed a mistake
 */
export async function writeDeclarations(root: string): Promise<void> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const project = join(root, 'src/tools/tsconfig.declarations.json');
  const [code] = (await once(
    spawn(process.execPath, [tsc, '-p', project], {stdio: 'inherit'}),
    'close',
  )) as [number | null];
  if (code !== 0) throw new KnownError('The declarations could not be written: see above.');
}

/** Paths of the files below a folder that end in `.d.ts`, relative to it. */
async function declarationsIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, {recursive: true});
  return files.filter((file) => file.endsWith('.d.ts'));
}

/** The declarations of `pfig.js` and of the scripts with a language inside: three tags, and `pfig`. */
const SCRIPT = `import './define/partner-card.js';
import './define/partner-list.js';
import './define/programme-overview.js';
export type {Pfig} from './embed/join.js';
`;

/** Removes declarations without a module in `dist` that no other declaration needs. */
async function removeUnneeded(dist: string): Promise<void> {
  const all = await declarationsIn(dist);
  const needed = new Set<string>();
  const follow = async (file: string): Promise<void> => {
    if (needed.has(file) || !all.includes(file)) return;
    needed.add(file);
    for (const [, path] of (await readFile(join(dist, file), 'utf8')).matchAll(
      /'(\.[^']+)\.js'/g,
    )) {
      await follow(normalize(join(dirname(file), `${path}.d.ts`)));
    }
  };
  const modules = all.filter((file) => existsSync(join(dist, file.replace(/\.d\.ts$/, '.js'))));
  for (const file of modules) await follow(file);
  for (const file of all) if (!needed.has(file)) await rm(join(dist, file));
}

/**
 * Copies the declarations of `.generated` to those of `src` in `dist`, and corrects the paths
 * between them, because in `dist` the two folders are one.
 */
export async function placeDeclarations(generated: string, dist: string): Promise<void> {
  for (const file of await declarationsIn(generated)) {
    await cp(join(generated, file), join(dist, file));
  }
  await writeFile(join(dist, 'pfig.d.ts'), SCRIPT);
  // The folder `render` is one file in `dist`.
  await writeFile(join(dist, 'render.d.ts'), "export * from './render/index.js';\n");
  for (const file of await declarationsIn(dist)) {
    const path = join(dist, file);
    const text = await readFile(path, 'utf8');
    const placed = text.replace(
      /'((?:\.\.\/)+)(\.generated|src)\//g,
      (_, up: string) => `'${up.slice(3) || './'}`,
    );
    if (placed !== text) await writeFile(path, placed);
  }
  await removeUnneeded(dist);
}
