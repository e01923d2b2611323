import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';

/** Runs apt-get with the rights of root, where this process may; says whether it went well. */
function apt(...args: string[]): boolean {
  const root = process.getuid?.() === 0;
  const sudo = !root && spawnSync('sudo', ['-n', 'true']).status === 0;
  if (!(root || sudo) || spawnSync('apt-get', ['--version']).status !== 0) return false;
  const {status} = spawnSync(
    sudo ? 'sudo' : 'apt-get',
    [...(sudo ? ['apt-get'] : []), '-qq', ...args],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    },
  );
  return status === 0;
}

/** Installs Debian packages where this process may; says whether it could. */
export function install(packages: readonly string[]): boolean {
  console.log(`Installing ${packages.join(' ')}`);
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * Unpacks a Debian package into a folder, without what it depends on and without installing
 * it; says whether it could. No rights are needed where the lists of packages are at hand.
 */
export function unpack(name: string, folder: string): boolean {
  mkdirSync(folder, {recursive: true});
  const download = () => spawnSync('apt-get', ['download', name], {cwd: folder}).status === 0;
  if (!download() && !(apt('update') && download())) return false;
  const archive = join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.deb'))!,
  );
  const {status} = spawnSync('dpkg-deb', ['-x', archive, folder]);
  rmSync(archive);
  return status === 0;
}
