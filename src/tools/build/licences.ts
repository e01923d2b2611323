import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Plugin} from 'rollup';
import {KnownError} from './known-error.js';
import {packagesIn} from './module-sizes.js';

/** What other people's packages that are inside our files ask to be handed on with them. */
export const LICENCES = 'third-party-licences.txt';

/** Says in a script itself what it holds of lit, since sites copy one file and leave the rest. */
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

/** The text of a package's licence; where it brings none, whose it is and under which. */
async function licenceOf(folder: string): Promise<string> {
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
 * Writes the licences of all packages that the files of a build have something of.
 *
 * @param root folder of the project
 * @throws KnownError where a package does not name its licence
 */
export async function writeLicences(root: string): Promise<void> {
  const folders = [...new Set([...(await packagesIn()).values()].flat())];
  const texts = await Promise.all(folders.map((folder) => licenceOf(join(root, folder))));
  await writeFile(join(root, 'dist', LICENCES), texts.sort().join(`\n${'-'.repeat(78)}\n\n`));
}
