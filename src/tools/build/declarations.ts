import {cp, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** Paths of the files below a folder that end in `.d.ts`, relative to it. */
async function declarationsIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, {recursive: true});
  return files.filter((file) => file.endsWith('.d.ts'));
}

/** What a script, `pfig.js` or one with a language inside, does to a page: three tags, and `pfig`. */
const SCRIPT = `import './define/partner-card.js';
import './define/partner-list.js';
import './define/programme-overview.js';
export type {Pfig} from './start.js';
`;

/**
 * In `dist`, what is generated stands beside what comes from `src`: the
 * declarations of both are put there too, and point to each other as the modules do.
 */
export async function placeDeclarations(generated: string, dist: string): Promise<void> {
  for (const file of await declarationsIn(generated)) {
    await cp(join(generated, file), join(dist, file));
  }
  await writeFile(join(dist, 'pfig.d.ts'), SCRIPT);
  for (const file of await declarationsIn(dist)) {
    const path = join(dist, file);
    const text = await readFile(path, 'utf8');
    const placed = text.replace(
      /'((?:\.\.\/)+)(\.generated|src)\//g,
      (_, up: string) => `'${up.slice(3) || './'}`,
    );
    if (placed !== text) await writeFile(path, placed);
  }
}
