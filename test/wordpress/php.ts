import {spawnSync} from 'node:child_process';
import {install} from '../debian.js';

export const PHP = process.env['PHP_PATH'] ?? 'php';

const runs = () => spawnSync(PHP, ['--version']).status === 0;

/** Whether there is PHP, which is installed where this process may. */
export const hasPhp = (): boolean =>
  runs() || (!process.env['PHP_PATH'] && install(['php-cli']) && runs());
