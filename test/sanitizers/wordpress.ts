import {spawnSync} from 'node:child_process';
import {wordpressFolder} from '../wordpress/files.js';
import {hasPhp, PHP} from '../wordpress/php.js';
import {MOUNTS} from './mounts.js';
import type {System} from './systems.js';

// WordPress's own functions.

interface Answer {
  readonly version: string;
  readonly output: Readonly<Record<string, readonly [string, string, string]>>;
}

/** The mounts after these functions, or the program that is missing to run them. */
function ask(): Answer | string {
  const php = hasPhp();
  const folder = php ? wordpressFolder() : undefined;
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
