import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {loaders} from '../.generated/loaders.js';
import {LICENCES} from '../src/tools/build/licences.js';
import {packagesIn} from '../src/tools/build/module-sizes.js';
import {copyOfSources, OTHER_ENVIRONMENT} from './other-environment.js';

// Where the bytes that pages load come from, and that nothing of the place where they were made is in
// them. `reproducible.full.test.ts` builds all of them again elsewhere.

const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const {dependencies} = json<{dependencies: Record<string, string>}>('package.json');

/** The packages inside each file of the build. Scripts for other sites hold Lit only. */
const lit = ['@lit/localize', '@lit/reactive-element', 'lit-element', 'lit-html'];
const parse5 = ['parse5', 'parse5/node_modules/entities'];
const inFiles: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['elements', ...Object.keys(loaders).map((lang) => `pfig.${lang}`)].map((name) => [
      `${name}.js`,
      lit,
    ]),
  ),
  'pfig.js': [],
  'own-data.js': [],
  'first.js': [],
  'frame.js': [],
  'builder.js': [...lit, ...parse5],
  'render.js': [
    '@lit-labs/ssr',
    '@lit-labs/ssr-client',
    '@lit-labs/ssr-dom-shim',
    ...lit.slice(0, 2),
    '@parse5/tools',
    ...lit.slice(2),
    ...parse5,
  ],
  'cli.js': ['jsonc-parser'],
};

describe('Supply chain', () => {
  it('depends on lit and @lit/localize, and on nothing else', () => {
    assert.deepEqual(Object.keys(dependencies).sort(), ['@lit/localize', 'lit']);
  });

  it('has in its files what is named here, and no other package', async () => {
    const found = [...(await packagesIn())].map(([file, folders]) => [
      file,
      folders.map((folder) => folder.replace('node_modules/', '')),
    ]);
    assert.deepEqual(Object.fromEntries(found), inFiles);
  });

  it('hands on the licence of each of these', async () => {
    const text = readFileSync(join('dist', LICENCES), 'utf8');
    const all = new Set(Object.values(inFiles).flat());
    for (const folder of all) {
      const {name, version} = json<Record<string, string>>(`node_modules/${folder}/package.json`);
      assert.match(
        text,
        new RegExp(`^${name} ${version} \\(\\S+\\)\n\n(?:(?!-{78})[^])*?Copyright`, 'm'),
      );
    }
    assert.equal(text.match(/^\S+ [\d.]+ \(\S+\)$/gm)?.length, all.size);
    for (const file of ['parts/elements.js', 'pfig.fr.js', 'builder/builder.js'])
      assert.ok(readFileSync(join('dist', file), 'utf8').slice(0, 200).includes(LICENCES), file);
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

  it('compiles the data to the same bytes in another folder, time zone and language', () => {
    const folder = copyOfSources();
    const {status, stderr} = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/tools/generate.ts'],
      {cwd: folder, encoding: 'utf8', env: OTHER_ENVIRONMENT},
    );
    assert.equal(status, 0, stderr);
    const files = readdirSync(join(folder, '.generated'), {recursive: true, encoding: 'utf8'})
      .map((file) => join('.generated', file))
      .filter((file) => statSync(join(folder, file)).isFile());
    assert.ok(files.length > 10);
    assert.deepEqual(
      files.filter((file) => !readFileSync(file).equals(readFileSync(join(folder, file)))),
      [],
    );
    rmSync(folder, {recursive: true});
  });

  it('says nowhere in what it publishes in which folder or when that was made', () => {
    const moment = `${statSync('dist/integrity.json').mtime.toISOString().slice(0, 10)}T`;
    const found = readdirSync('dist', {recursive: true, encoding: 'utf8'})
      .map((file) => join('dist', file))
      .filter((file) => statSync(file).isFile())
      .filter((file) => {
        const text = readFileSync(file, 'utf8');
        return text.includes(process.cwd()) || text.includes(moment);
      });
    assert.deepEqual(found, []);
  });
});
