import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {basename, join, relative} from 'node:path';
import type {OutputChunk, Plugin} from 'rollup';

/** Bytes of each module in a script, before it is minified; by path from the root. */
export type ModuleSizes = Readonly<Record<string, number>>;

const FOLDER = '.generated/modules';

const pathOf = (script: string) => join(FOLDER, `${basename(script)}.json`);

/** Bytes of the files that a script has something of, by their paths. */
export const modulesOf = ({modules}: OutputChunk): ModuleSizes =>
  Object.fromEntries(
    Object.entries(modules)
      // What is no file begins so, as plug-ins have agreed.
      .filter(([id, {renderedLength}]) => renderedLength > 0 && !id.startsWith('\0'))
      .map(([id, {renderedLength}]) => [id, renderedLength]),
  );

/** Leaves beside the build what a script's modules are made of, so that growth can be traced to one. */
export async function writeModuleSizes(script: string, byPath: ModuleSizes): Promise<void> {
  const sizes = Object.entries(byPath).map(([path, size]) => [
    relative(process.cwd(), path).replaceAll('\\', '/'),
    size,
  ]);
  await mkdir(FOLDER, {recursive: true});
  await writeFile(pathOf(script), JSON.stringify(Object.fromEntries(sizes.sort())));
}

/** Does so for the one script of a build. */
export const recordModules = (): Plugin => ({
  name: 'record-modules',
  async generateBundle({file}, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk' && file) await writeModuleSizes(file, modulesOf(chunk));
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
