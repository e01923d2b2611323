import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {basename, join, relative} from 'node:path';
import type {Plugin} from 'rollup';

/** Bytes of each module in a script, before it is minified; by path from the root. */
export type ModuleSizes = Readonly<Record<string, number>>;

const FOLDER = '.generated/modules';

const pathOf = (script: string) => join(FOLDER, `${basename(script)}.json`);

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
      await mkdir(FOLDER, {recursive: true});
      await writeFile(pathOf(file), JSON.stringify(Object.fromEntries(sizes.sort())));
    }
  },
});

/** What the modules of a script came to at its last build. */
export const moduleSizes = async (script: string): Promise<ModuleSizes> =>
  JSON.parse(await readFile(pathOf(script), 'utf8')) as ModuleSizes;

/** The folders of packages that each script of the last build has something of; by its name. */
export async function packagesIn(): Promise<ReadonlyMap<string, readonly string[]>> {
  const scripts = (await readdir(FOLDER)).map((file) => file.replace(/\.json$/, '')).sort();
  const sizes = await Promise.all(scripts.map(moduleSizes));
  const folderOf = (path: string) => /^.*node_modules\/(@[\w-]+\/)?[\w.-]+/.exec(path)?.[0];
  return new Map(
    scripts.map((script, at) => {
      const foreign = Object.keys(sizes[at]!).flatMap((path) => folderOf(path) ?? []);
      return [script, [...new Set(foreign)].sort()];
    }),
  );
}
