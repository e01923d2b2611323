import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {install, unpack} from '../debian.js';
import {MOUNTS} from './mounts.js';
import type {System} from './systems.js';

// WordPress's own functions. Debian's package of WordPress is unpacked and not installed: it
// would bring a web server and start it.

const PHP = process.env['PHP_PATH'] ?? 'php';
const CACHE = resolve('node_modules/.cache/wordpress');
const isWordPress = (folder: string) => existsSync(join(folder, 'wp-includes/kses.php'));

const hasPhp = () => spawnSync(PHP, ['--version']).status === 0;

/** The folder of WordPress: that which the environment names, the system's, or one that is unpacked. */
function wordpress(): string | undefined {
  const folders = [
    process.env['WORDPRESS_PATH'],
    '/usr/share/wordpress',
    join(CACHE, 'usr/share/wordpress'),
  ];
  const find = () => folders.find((folder) => folder !== undefined && isWordPress(folder));
  return find() ?? (unpack('wordpress', CACHE) ? find() : undefined);
}

interface Answer {
  readonly version: string;
  readonly output: Readonly<Record<string, readonly [string, string, string]>>;
}

/** The mounts after these functions, or the program that is missing to run them. */
function ask(): Answer | string {
  const php = hasPhp() || (!process.env['PHP_PATH'] && install(['php-cli']) && hasPhp());
  const folder = php ? wordpress() : undefined;
  if (!folder) {
    return `needs ${php ? 'WordPress ($WORDPRESS_PATH)' : 'PHP ($PHP_PATH)'}; Debian: apt-get install php-cli wordpress`;
  }
  const {stdout, stderr, status} = spawnSync(PHP, ['test/sanitizers/wordpress.php', folder], {
    input: JSON.stringify([MOUNTS.tag, MOUNTS.div, MOUNTS.link].map(({markup}) => markup)),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`wordpress.php: found ${stderr || stdout}, expected JSON.`);
  return JSON.parse(stdout) as Answer;
}

let answer: Answer | string | undefined;

const through = (label: string, stage: string): System => ({
  label,
  ofTheSystem: true,
  isLarge: true,
  filter() {
    answer ??= ask();
    if (typeof answer === 'string') return answer;
    const [tag, div, link] = answer.output[stage]!;
    return {version: answer.version, markup: {tag, div, link}};
  },
});

/** The functions by themselves, and as a post of an author is stored and then shown. */
export const wordpressFunctions: readonly System[] = [
  through('WordPress, `wp_kses_post`', 'wp_kses_post'),
  through('WordPress, `wpautop`', 'wpautop'),
  through('WordPress, `wp_kses_post` and `wpautop`', 'both'),
];
