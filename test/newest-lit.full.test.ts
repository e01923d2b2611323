import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {launch} from './chromium.js';
import {serve} from './file-server.js';
import {installed} from './packed.js';

// The build with the newest Lit that `package.json` allows: what an `npm update` will bring.

const SOURCES = [
  'src',
  'data',
  'package.json',
  'tsconfig.json',
  'rollup.config.mjs',
  '.prettierrc.json',
];
const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const {dependencies} = json<{dependencies: Record<string, string>}>('package.json');

const PAGE = `<!doctype html><html lang="fr"><title>page</title>
<meta http-equiv="Content-Security-Policy" content="script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types pfig-lit-html">
<script defer src="pfig.fr.js"></script><script type="module" src="pfig.js"></script>
<body><pfig-programme-overview></pfig-programme-overview><pfig-partner-list></pfig-partner-list>
<pfig-partner-card partner="unodc"></pfig-partner-card>`;

describe('the newest Lit', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'pfig-newest-'));
  const modules = join(scratch, 'node_modules');
  const run = (command: string, ...args: readonly string[]) =>
    spawnSync(command, args, {cwd: scratch, encoding: 'utf8'});
  let offline: string | false = false;

  before(() => {
    const {status, stderr} = run(
      'npm',
      ...['install', '--prefix', scratch, '--no-audit', '--ignore-scripts'],
      ...Object.entries(dependencies).map(([name, range]) => `${name}@${range}`),
    );
    if (status !== 0) offline = `needs the registry: ${stderr.split('\n')[0]}`;
    for (const name of ['.bin', ...installed(resolve('node_modules'))]) {
      const from = resolve('node_modules', name);
      const to = join(modules, name);
      if (existsSync(to)) continue;
      mkdirSync(dirname(to), {recursive: true});
      // A linked package would find the Lit that lies beside it.
      if (name.startsWith('@lit')) cpSync(from, to, {recursive: true});
      else symlinkSync(from, to, 'junction');
    }
    for (const name of SOURCES)
      if (existsSync(name)) cpSync(name, join(scratch, name), {recursive: true});
  });
  after(() => rmSync(scratch, {recursive: true}));

  it('builds, starts under a strict policy, and answers a visitor', async (context) => {
    if (offline) return context.skip(offline);
    const {version} = json<{version: string}>(join(modules, 'lit-html/package.json'));
    context.diagnostic(`lit-html ${version}`);
    const {status, stdout, stderr} = run('npm', 'run', 'build');
    assert.equal(status, 0, stdout + stderr);
    writeFileSync(join(scratch, 'dist/page.html'), PAGE);

    const server = await serve(join(scratch, 'dist'), {});
    const browser = await launch();
    try {
      const tab = await browser.newPage();
      const said: string[] = [];
      tab.on('console', (message) => {
        if (!message.location().url.endsWith('/favicon.ico')) said.push(message.text());
      });
      tab.on('pageerror', (error) => said.push(String(error)));
      await tab.goto(`${server.origin}/page.html`);
      const list = tab.locator('pfig-partner-list');
      await list.getByRole('searchbox').fill('lyon');
      await list.getByRole('article').filter({visible: true}).nth(1).waitFor({state: 'detached'});
      assert.match(await list.getByRole('article').filter({visible: true}).innerText(), /INTERPOL/);
      await tab.locator('pfig-programme-overview').getByRole('table').first().waitFor();
      assert.deepEqual(await tab.evaluate(`litHtmlVersions`), [version]);
      assert.deepEqual(said, []);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
