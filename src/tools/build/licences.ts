import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Plugin} from 'rollup';
import {KnownError} from './known-error.js';
import {packagesIn} from './module-sizes.js';

/**
 * The file with the licences of all packages inside the build. `rollup-plugin-license` writes a file
 * for one bundle; this file is for eight bundles.
 */
export const LICENCES = 'third-party-licences.txt';

/** Names Lit and its licence in the script, because sites copy one file without the others. */
export const notice = (): Plugin => ({
  name: 'notice',
  renderChunk: (code, {moduleIds}) =>
    moduleIds.some((id) => /[\\/]node_modules[\\/]lit-html[\\/]/.test(id))
      ? {
          code: `/*! pfig-elements, EUPL-1.2; holds lit, (c) Google LLC, BSD-3-Clause: ${LICENCES} */\n${code}`,
          map: null,
        }
      : null,
});

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | {readonly name: string};
}

const manifestOf = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The licence of a package; without a file, the author and the name of the licence. */
async function readLicence(folder: string): Promise<string> {
  const {name, version, license, author} = await manifestOf(folder);
  if (!license)
    throw new KnownError(`${folder}/package.json /license: found nothing, expected one.`);
  const file = (await readdir(folder)).find((path) => /^licen[cs]e/i.test(path));
  const by = typeof author === 'object' ? author.name : author;
  const text = file
    ? await readFile(join(folder, file), 'utf8')
    : `Copyright (c) ${by ?? 'its authors'}`;
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

/**
 * Writes the licences of all packages that are inside the files of a build.
 *
 * @param root folder of the project
 * @throws KnownError where a package does not name its licence
 */
export async function writeLicences(root: string): Promise<void> {
  const packages = await packagesIn();
  const folders = [...new Set([...packages.values()].flat())];
  const texts = await Promise.all(folders.map((folder) => readLicence(join(root, folder))));
  await writeFile(join(root, 'dist', LICENCES), texts.sort().join(`\n${'-'.repeat(78)}\n\n`));
}
