import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {unpack} from '../debian.js';

/** The files of WordPress, which are unpacked and not installed: Debian would start a web server. */

const CACHE = resolve('node_modules/.cache/wordpress');

const isWordPress = (folder: string) => existsSync(join(folder, 'wp-includes/kses.php'));

/** The folder of WordPress: that which the environment names, the system's, or one that is unpacked. */
export function wordpressFolder(): string | undefined {
  const folders = [
    process.env['WORDPRESS_PATH'],
    '/usr/share/wordpress',
    join(CACHE, 'usr/share/wordpress'),
  ];
  const find = () => folders.find((folder) => folder !== undefined && isWordPress(folder));
  return find() ?? (unpack('wordpress', CACHE) ? find() : undefined);
}

/** What a site needs beside WordPress itself: libraries that Debian has apart, and two themes. */
const DEBIAN_PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'libjs-cropper',
  'libjs-underscore',
  'php-getid3',
];

/** Files that lead out of the folder, and that a site does not need. */
const LEADS_OUT = /\/(\.htaccess|ca-bundle\.crt)$/;

/** Copies Debian's WordPress with its themes; says whether it could be had. */
function copyDebian(folder: string): boolean {
  const unpacked = join(CACHE, 'site');
  if (!existsSync(join(unpacked, 'complete'))) {
    rmSync(unpacked, {recursive: true, force: true});
    if (!DEBIAN_PACKAGES.every((name) => unpack(name, unpacked))) return false;
    mkdirSync(join(unpacked, 'complete'));
  }
  cpSync(join(unpacked, 'usr/share/wordpress'), folder, {
    recursive: true,
    dereference: true,
    filter: (path) => !LEADS_OUT.test(path),
  });
  return true;
}

/** A package of npm that has the files of newer versions. */
const BUILDS = '@wp-playground/wordpress-builds@0.9.19';
const BUILD = 'wp-nightly';

/** Copies a newer WordPress from npm; says whether it could be had. */
function copyNewer(folder: string): boolean {
  const unpacked = join(CACHE, BUILD);
  if (!existsSync(unpacked)) {
    mkdirSync(CACHE, {recursive: true});
    const scratch = mkdtempSync(join(CACHE, 'npm-'));
    const run = (program: string, ...args: string[]) =>
      spawnSync(program, args, {cwd: scratch, stdio: ['ignore', 'ignore', 'inherit']}).status === 0;
    const done =
      run('npm', 'pack', '--silent', BUILDS) &&
      run(
        'tar',
        'xf',
        readdirSync(scratch)[0]!,
        `package/src/wordpress/${BUILD}.zip`,
        `package/public/${BUILD}`,
      ) &&
      run(
        'php',
        '-r',
        `$zip = new ZipArchive; exit($zip->open('package/src/wordpress/${BUILD}.zip') === true && $zip->extractTo('site') ? 0 : 1);`,
      );
    // Scripts, styles and pictures are apart from what PHP runs.
    if (done) {
      cpSync(join(scratch, 'package/public', BUILD), join(scratch, 'site'), {recursive: true});
      cpSync(join(scratch, 'site'), unpacked, {recursive: true});
    }
    rmSync(scratch, {recursive: true});
    if (!done) return false;
  }
  cpSync(unpacked, folder, {recursive: true});
  return true;
}

/** A WordPress to test in. */
export interface Version {
  readonly name: string;
  /** Themes that it brings along whole, the first of which is used. */
  readonly themes: readonly [string, ...string[]];
  /** Copies its files into a folder; says whether they could be had. */
  copyFiles(folder: string): boolean;
}

export const VERSIONS: readonly Version[] = [
  {
    name: 'Debian’s WordPress',
    themes: ['twentytwentythree', 'twentytwentyone'],
    copyFiles: copyDebian,
  },
  {name: 'a newer WordPress', themes: ['twentytwentyfour'], copyFiles: copyNewer},
];
