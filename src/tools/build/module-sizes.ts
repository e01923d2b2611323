import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {basename, join, relative} from 'node:path';
import type {OutputChunk, Plugin} from 'rollup';

/** The size of each module in a script in bytes before it is minified, by its path from the root. */
export type ModuleSizes = Readonly<Record<string, number>>;

const FOLDER = '.generated/modules';

const pathOf = (script: string) => join(FOLDER, `${basename(script)}.json`);

/** The sizes in bytes of the files inside a script, by their paths. */
export const modulesOf = ({modules}: OutputChunk): ModuleSizes =>
  Object.fromEntries(
    Object.entries(modules)
      // By a convention of Rollup, this character begins the id of a module that is no file.
      .filter(([id, {renderedLength}]) => renderedLength > 0 && !id.startsWith('\0'))
      .map(([id, {renderedLength}]) => [id, renderedLength]),
  );

/**
 * Writes the sizes of the modules of a script, so that its growth can be explained. Rollup gives them
 * to plug-ins only.
 */
export async function writeModuleSizes(script: string, byPath: ModuleSizes): Promise<void> {
  const sizes = Object.entries(byPath).map(([path, size]) => [
    relative(process.cwd(), path).replaceAll('\\', '/'),
    size,
  ]);
  await mkdir(FOLDER, {recursive: true});
  await writeFile(pathOf(script), JSON.stringify(Object.fromEntries(sizes.sort())));
}

/** Writes the module sizes of each script of a build. */
export const recordModules = (): Plugin => ({
  name: 'record-modules',
  async generateBundle({file}, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk' && file) await writeModuleSizes(file, modulesOf(chunk));
    }
  },
});

/** Reads the module sizes of a script at its last build. */
export const readModuleSizes = async (script: string): Promise<ModuleSizes> =>
  JSON.parse(await readFile(pathOf(script), 'utf8')) as ModuleSizes;

/** The folders of the packages inside each script of the last build, by the name of the script. */
export async function packagesIn(): Promise<ReadonlyMap<string, readonly string[]>> {
  const scripts = (await readdir(FOLDER)).map((file) => file.replace(/\.json$/, '')).sort();
  const sizes = await Promise.all(scripts.map(readModuleSizes));
  const folderOf = (path: string) => /^.*node_modules\/(@[\w-]+\/)?[\w.-]+/.exec(path)?.[0];
  return new Map(
    scripts.map((script, at) => {
      const foreign = Object.keys(sizes[at]!).flatMap((path) => folderOf(path) ?? []);
      return [script, [...new Set(foreign)].sort()];
    }),
  );
}
