import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {install} from '../debian.js';
import {PHP} from './php.js';

/** A WordPress in a folder of its own, with MariaDB and PHP's own web server. */
export interface Site {
  readonly origin: string;
  readonly folder: string;
  /** Runs PHP inside WordPress, and returns what it prints. */
  php(code: string): string;
  /** What PHP has complained of since the last call, except what is WordPress's own. */
  complaints(): readonly string[];
  stop(): void;
}

const PACKAGES = [
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'php-zip',
  'php-gd',
  'mariadb-server-core',
];

const runs = (program: string, ...args: string[]) =>
  spawnSync(program, args, {stdio: 'ignore'}).status === 0;

const hasPrograms = () =>
  runs(PHP, '-r', 'exit((int) !(class_exists("mysqli") && class_exists("ZipArchive")));') &&
  runs('mariadbd', '--no-defaults', '--version');

/** What is missing to run a WordPress; undefined where nothing is. */
export function missingPrograms(): string | undefined {
  if (hasPrograms() || (install(PACKAGES) && hasPrograms())) return undefined;
  return `needs PHP and MariaDB; Debian: apt-get install ${PACKAGES.join(' ')}`;
}

/** Waits until something is there. @throws Error where it does not come. */
async function until(what: string, isThere: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await isThere()) return;
    await wait(100);
  }
  throw new Error(`WordPress: found no ${what}, expected it within a minute.`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a database in a folder; its socket is `socket` there. */
async function startDatabase(folder: string): Promise<ChildProcess> {
  const data = join(folder, 'data');
  const root = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = spawnSync('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...root,
  ]);
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stderr}`);
  const socket = join(folder, 'socket');
  writeFileSync(join(folder, 'start.sql'), 'CREATE DATABASE wordpress;\n');
  const database = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--init-file=${join(folder, 'start.sql')}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
      ...root,
    ],
    {stdio: 'ignore'},
  );
  process.once('exit', () => database.kill());
  await until('database', () => existsSync(socket));
  return database;
}

/** Installs WordPress with a user for each role, whose password is the name. */
const INSTALL = `
  define('WP_INSTALLING', true);
  require 'wp-load.php';
  require ABSPATH . 'wp-admin/includes/upgrade.php';
  wp_install('Institut', 'administrator', 'administrator@example.org', true, '', 'administrator');
  foreach (['editor', 'author', 'contributor'] as $role) {
    wp_insert_user(['user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@example.org", 'role' => $role]);
  }
  update_option('siteurl', getenv('WORDPRESS_ORIGIN'));
  update_option('home', getenv('WORDPRESS_ORIGIN'));
  echo 'installed';
`;

/** Files that lead out of the folder, and that a site does not need. */
const LEADS_OUT = /\/(\.htaccess|ca-bundle\.crt)$/;

/**
 * Starts a site.
 *
 * @param files the folder of a WordPress
 */
export async function startSite(files: string): Promise<Site> {
  // A socket's path is short.
  const scratch = mkdtempSync(join(tmpdir(), 'pfig-wp-'));
  const folder = join(scratch, 'site');
  const isInside = (path: string) => !LEADS_OUT.test(path);
  cpSync(files, folder, {recursive: true, dereference: true, filter: isInside});
  copyFileSync('test/wordpress/config.php', join(folder, 'wp-config.php'));
  const database = await startDatabase(scratch);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    WORDPRESS_SOCKET: join(scratch, 'socket'),
    WORDPRESS_ORIGIN: origin,
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const php = (code: string): string => {
    const run = spawnSync(PHP, ['-d', 'memory_limit=512M', '-r', code], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`PHP: ${run.stdout}${run.stderr}`);
    return run.stdout;
  };
  const printed = php(INSTALL);
  if (!printed.endsWith('installed'))
    throw new Error(`WordPress: found ${printed}, expected a site.`);
  const server = spawn(PHP, ['-d', 'memory_limit=256M', '-S', `127.0.0.1:${port}`, '-t', folder], {
    env,
    stdio: 'ignore',
    // Its workers end with its group.
    detached: true,
  });
  // Also where the site cannot be started: nothing stays running.
  const stopServer = () => {
    if (server.exitCode === null && server.signalCode === null) process.kill(-server.pid!);
  };
  process.once('exit', stopServer);
  await until('web server', () =>
    fetch(`${origin}/wp-login.php`).then(
      ({ok}) => ok,
      () => false,
    ),
  );
  const log = join(folder, 'wp-content/debug.log');
  let read = 0;
  return {
    origin,
    folder,
    php: (code) => php(`require 'wp-load.php'; ${code}`),
    complaints() {
      const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
      const fresh = lines.slice(read).filter((line) => /plugins\/pfig-elements/.test(line));
      read = lines.length;
      return fresh;
    },
    stop() {
      stopServer();
      database.kill();
      database.once('exit', () => rmSync(scratch, {recursive: true, force: true}));
    },
  };
}
