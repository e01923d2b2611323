import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {basename, dirname, relative} from 'node:path';
import type {Plugin} from 'rollup';

/** Bytes of each module in a script, before it is minified; by path from the root. */
export type ModuleSizes = Readonly<Record<string, number>>;

const pathOf = (script: string) => `.generated/modules/${basename(script)}.json`;

/** Leaves beside the build what its modules are made of, so that growth can be traced to one. */
export const recordModules = (): Plugin => ({
  name: 'record-modules',
  async generateBundle({file}, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !file) continue;
      const sizes = Object.entries(chunk.modules)
        .filter(([, {renderedLength}]) => renderedLength > 0)
        .map(([id, {renderedLength}]) => [
          relative(process.cwd(), id).replaceAll('\\', '/'),
          renderedLength,
        ]);
      const path = pathOf(file);
      await mkdir(dirname(path), {recursive: true});
      await writeFile(path, JSON.stringify(Object.fromEntries(sizes.sort())));
    }
  },
});

/** What the modules of a script came to at its last build. */
export const moduleSizes = async (script: string): Promise<ModuleSizes> =>
  JSON.parse(await readFile(pathOf(script), 'utf8')) as ModuleSizes;
