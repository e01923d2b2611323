import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {unpack} from '../debian.js';
import {PHP} from './php.js';

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

/** The folder of Debian's WordPress with its themes; undefined where it cannot be had. */
function debianFolder(): string | undefined {
  const unpacked = join(CACHE, 'site');
  if (!existsSync(join(unpacked, 'complete'))) {
    rmSync(unpacked, {recursive: true, force: true});
    if (!DEBIAN_PACKAGES.every((name) => unpack(name, unpacked))) return undefined;
    mkdirSync(join(unpacked, 'complete'));
  }
  return join(unpacked, 'usr/share/wordpress');
}

/** A package of npm that has the files of newer versions. */
const BUILDS = '@wp-playground/wordpress-builds@0.9.19';
const BUILD = 'wp-nightly';

const UNZIP = `$zip = new ZipArchive; exit($zip->open('package/src/wordpress/${BUILD}.zip') === true && $zip->extractTo('site') ? 0 : 1);`;

/** The folder of a newer WordPress, of npm; undefined where it cannot be had. */
function newerFolder(): string | undefined {
  const unpacked = join(CACHE, BUILD);
  if (existsSync(unpacked)) return unpacked;
  mkdirSync(CACHE, {recursive: true});
  const scratch = mkdtempSync(join(CACHE, 'npm-'));
  const run = (program: string, ...args: string[]) =>
    spawnSync(program, args, {cwd: scratch, stdio: ['ignore', 'ignore', 'inherit']}).status === 0;
  const parts = [`package/src/wordpress/${BUILD}.zip`, `package/public/${BUILD}`];
  const done =
    run('npm', 'pack', '--silent', BUILDS) &&
    run('tar', 'xf', readdirSync(scratch)[0]!, ...parts) &&
    run(PHP, '-r', UNZIP);
  if (done) {
    // Scripts, styles and pictures are apart from what PHP runs.
    cpSync(join(scratch, 'package/public', BUILD), join(scratch, 'site'), {recursive: true});
    renameSync(join(scratch, 'site'), unpacked);
  }
  rmSync(scratch, {recursive: true});
  return done ? unpacked : undefined;
}

/** A WordPress to test in. */
export interface Version {
  readonly name: string;
  /** Themes that it brings along whole, the first of which is used. */
  readonly themes: readonly [string, ...string[]];
  /** Whether blocks may have a minimum height: since 6.2. */
  readonly hasHeights: boolean;
  /** The folder of its files; undefined where they cannot be had. */
  folder(): string | undefined;
}

export const VERSIONS: readonly Version[] = [
  {
    name: 'Debian’s WordPress',
    themes: ['twentytwentythree', 'twentytwentyone'],
    hasHeights: false,
    folder: debianFolder,
  },
  {name: 'a newer WordPress', themes: ['twentytwentyfour'], hasHeights: true, folder: newerFolder},
];
