import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, resolve} from 'node:path';
import {after, describe, it} from 'node:test';
import {rollup, type RollupOptions} from 'rollup';
import {parse} from 'yaml';
import {builds} from '../src/tools/build/rollup.js';

// Where the bytes that pages load come from, and that anybody can make the same.

const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const own = json<{
  dependencies: Record<string, string>;
  publishConfig: Record<string, unknown>;
  scripts: Record<string, string>;
}>('package.json');

/** The modules that a script is made of, as paths from here. */
async function modulesOf(options: RollupOptions): Promise<readonly string[]> {
  const bundle = await rollup(options);
  const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true});
  await bundle.close();
  return output.flatMap((chunk) =>
    chunk.type === 'chunk' ? chunk.moduleIds.map((id) => relative('.', id)) : [],
  );
}

describe('Supply chain', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'pfig-again-'));
  after(() => rmSync(scratch, {recursive: true}));

  it('depends on lit and @lit/localize, and on nothing else', () => {
    assert.deepEqual(Object.keys(own.dependencies).sort(), ['@lit/localize', 'lit']);
  });

  it('has nothing in its scripts but our own files and lit’s', async () => {
    const pages = builds(['fr']).filter(
      ({input}) => typeof input === 'string' && /embed(-language)?\.ts$/.test(input),
    );
    assert.equal(pages.length, 2);
    for (const options of pages) {
      const foreign = (await modulesOf(options)).filter((id) => !/^(src|\.generated)\//.test(id));
      assert.ok(foreign.length > 3);
      assert.deepEqual(
        foreign.filter(
          (id) => !/^node_modules\/(lit|lit-html|lit-element|@lit\/[\w-]+)\//.test(id),
        ),
        [],
      );
    }
  });

  it('has a hash of every package in its lock file', () => {
    const {packages, lockfileVersion} = json<{
      lockfileVersion: number;
      packages: Record<string, {integrity?: string; link?: boolean; inBundle?: boolean}>;
    }>('package-lock.json');
    assert.equal(lockfileVersion, 3);
    const installed = Object.entries(packages).filter(([path]) => path !== '');
    assert.ok(installed.length > 500);
    assert.deepEqual(
      installed
        .filter(([, {integrity, inBundle}]) => !(inBundle || integrity?.startsWith('sha512-')))
        .map(([path]) => path),
      [],
    );
  });

  it('is published with provenance, by a workflow that tests, audits and builds first', () => {
    assert.deepEqual(own.publishConfig, {access: 'public', provenance: true});
    assert.match(own.scripts['prepublishOnly'] ?? '', /npm test/);
    const workflow = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as {
      jobs: {publish: {permissions: unknown; steps: {run?: string; uses?: string}[]}};
    };
    const {permissions, steps} = workflow.jobs.publish;
    assert.deepEqual(permissions, {contents: 'read', 'id-token': 'write'});
    assert.deepEqual(
      steps.flatMap(({run}) => run ?? []),
      ['npm ci', 'npm run audit', 'npm publish --provenance'],
    );
  });

  it('builds the same bytes again, in another folder, time zone and language', () => {
    for (const name of ['src', 'data', 'package.json', 'tsconfig.json', 'rollup.config.mjs']) {
      cpSync(name, join(scratch, name), {recursive: true});
    }
    symlinkSync(resolve('node_modules'), join(scratch, 'node_modules'));
    const {status, stderr} = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: scratch,
      encoding: 'utf8',
      env: {...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'},
    });
    assert.equal(status, 0, stderr);
    const files = (root: string) =>
      readdirSync(join(root, 'dist'), {recursive: true, encoding: 'utf8'})
        .filter((file) => statSync(join(root, 'dist', file)).isFile())
        .sort();
    assert.deepEqual(files(scratch), files('.'));
    assert.ok(files('.').length > 100);
    assert.deepEqual(
      files('.').filter(
        (file) =>
          !readFileSync(join('dist', file)).equals(readFileSync(join(scratch, 'dist', file))),
      ),
      [],
    );
  });
});
