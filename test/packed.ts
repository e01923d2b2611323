import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

/** The package as the registry would have it, installed beside nothing of this repository. */
export interface Packed {
  /** A folder with `node_modules`, as an application has it. */
  readonly folder: string;
  /** The archive that would be published. */
  readonly tarball: string;
  /** Paths of all files in it. */
  readonly files: readonly string[];
  remove(): void;
}

/** Packages that the project has, by name, with their scope. */
export const installed = (root: string): string[] =>
  readdirSync(root)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(root, name)).map((one) => join(name, one)) : name,
    );

/** Packs what has been built and installs it in a temporary folder; the rest is this project's own. */
export function pack(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'pfig-packed-'));
  const modules = join(folder, 'node_modules');
  const [{filename, files}] = JSON.parse(
    execFileSync(
      'npm',
      ['pack', '--json', '--ignore-scripts', '--offline', '--pack-destination', folder],
      {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']},
    ),
  ) as [{filename: string; files: {path: string}[]}];
  const tarball = join(folder, filename);
  mkdirSync(modules);
  execFileSync('tar', ['-xzf', tarball, '-C', modules]);
  const home = resolve('node_modules');
  for (const name of installed(home)) {
    mkdirSync(join(modules, name, '..'), {recursive: true});
    symlinkSync(join(home, name), join(modules, name), 'junction');
  }
  renameSync(join(modules, 'package'), join(modules, 'pfig-elements'));
  return {
    folder,
    tarball,
    files: files.map(({path}) => path).sort(),
    remove: () => rmSync(folder, {recursive: true}),
  };
}
