import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join, posix, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {pack, type Packed} from './packed.js';

// The package as `npm publish` would send it: what is in it, who may import what, and whether
// types and modules agree.

type Target = string | null | Record<string, string>;

const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, Target>;
};
const languages = readdirSync('data/text').map((file) => basename(file, '.json'));
const elements = ['partner-card', 'partner-list', 'programme-overview'];
const schemas = ['directory.schema'];

/** The values for the asterisk of an entry. */
function namesFor(entry: string): readonly string[] {
  if (entry.startsWith('./schema/')) return schemas;
  if (entry.startsWith('./pfig.')) return languages.flatMap((lang) => [lang, `${lang}.first`]);
  return /^\.\/(locales|data)\//.test(entry) ? languages : elements;
}

/** Every module that the package lets one import, by its name after the package's. */
const entries = Object.entries(exports)
  .filter(([, target]) => target !== null)
  .flatMap(([entry]) =>
    entry.includes('*') ? namesFor(entry).map((name) => entry.replace('*', name)) : [entry],
  );

/** Files that pages, editors and commands read by their path, and no module imports. */
const READ = [
  'dist/cli.js',
  ...['builder.js', 'builder.css', 'release.js', 'index.html'].map(
    (name) => `dist/builder/${name}`,
  ),
  ...['frame.js', 'frame.css', 'host.js', 'index.html'].map((name) => `dist/embed/${name}`),
];

/** The files of the contract, each with the declarations beside it. */
const PUBLIC = [
  ...[
    'index',
    'model',
    ...elements.flatMap((name) => [`elements/${name}/${name}`, `define/${name}`]),
  ],
  ...['render', 'react', 'preact', 'vue', 'svelte'],
  ...languages.map((lang) => `locales/${lang}`),
]
  .flatMap((module) => [`dist/${module}.js`, `dist/${module}.d.ts`])
  .concat(
    ['dist/pfig.js', 'dist/pfig.d.ts'],
    ['dist/parts/elements.js', 'dist/parts/own-data.js'],
    languages.flatMap((lang) => [`dist/pfig.${lang}.js`, `dist/pfig.${lang}.first.js`]),
    languages.map((lang) => `dist/locales/${lang}.first.js`),
    languages.map((lang) => `dist/data/${lang}.json`),
    schemas.map((name) => `dist/schema/${name}.json`),
    ['custom-elements', 'vscode.html-custom-data', 'vscode.css-custom-data', 'web-types'].map(
      (name) => `dist/${name}.json`,
    ),
    [
      'dist/integrity.json',
      'dist/third-party-licences.txt',
      'package.json',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
    ],
    READ,
  );

describe('the packed package', () => {
  let packed: Packed;
  before(() => {
    packed = pack();
  });
  after(() => packed.remove());

  const home = () => join(packed.folder, 'node_modules/pfig-elements');

  it('has every file of the contract', () => {
    assert.deepEqual(
      PUBLIC.filter((file) => !packed.files.includes(file)),
      [],
    );
  });

  it('has nothing else but what those import', () => {
    const needed = new Set<string>();
    const follow = (file: string): void => {
      if (needed.has(file) || !packed.files.includes(file)) return;
      needed.add(file);
      if (!/\.(js|d\.ts)$/.test(file)) return;
      const text = readFileSync(join(home(), file), 'utf8');
      for (const [, path] of text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)\.js['"]/g)) {
        const module = posix.join(posix.dirname(file), path!);
        if (!file.endsWith('.d.ts')) follow(`${module}.js`);
        follow(`${module}.d.ts`);
      }
    };
    PUBLIC.forEach(follow);
    assert.deepEqual(
      packed.files.filter((file) => !needed.has(file)),
      [],
    );
  });

  it('points from package.json only to files that are there', () => {
    const found = JSON.parse(readFileSync(join(home(), 'package.json'), 'utf8')) as Record<
      'main' | 'types' | 'customElements' | 'web-types',
      string
    >;
    for (const key of ['main', 'types', 'customElements', 'web-types'] as const) {
      assert.ok(existsSync(join(home(), found[key])), key);
    }
  });

  it('can be imported whole by Node, without a DOM, and none of it throws', () => {
    const modules = entries.map((entry) => posix.join('pfig-elements', entry));
    const program = `for (const name of ${JSON.stringify(modules)}) {
      const json = name.endsWith('.json') ? {with: {type: 'json'}} : {};
      await import(name, json).catch((error) => {
        console.log(name, error);
      });
    }`;
    const output = execFileSync(
      process.execPath,
      ['--no-warnings', '--input-type=module', '--eval', program],
      {cwd: packed.folder, encoding: 'utf8'},
    );
    assert.equal(output, '');
    assert.ok(modules.length > 30);
  });

  it('keeps to itself what is not public', () => {
    const inner = [
      'elements/base/attributes.js',
      'elements/partner-list/list-model.js',
      'define/register.js',
      'elements/partner-card/card.view.js',
    ];
    for (const path of inner) {
      const {status} = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', `await import('pfig-elements/${path}')`],
        {cwd: packed.folder},
      );
      assert.notEqual(status, 0, path);
    }
  });

  // The declarations that all frameworks read, as one of them reads it; `frameworks.full.test.ts` builds and uses an
  // application in each.
  it('has types with which right use in React compiles, and wrong use does not', () => {
    cpSync('test/hosts/frameworks', join(packed.folder, 'apps'), {recursive: true});
    const {stdout, stderr} = spawnSync(
      process.execPath,
      [resolve('node_modules/typescript/bin/tsc'), '-p', '.'],
      {cwd: join(packed.folder, 'apps/react'), encoding: 'utf8'},
    );
    assert.equal(stdout + stderr, '');
  });

  for (const framework of ['react', 'preact', 'vue', 'svelte']) {
    it(`declares every element to ${framework}`, () => {
      const text = readFileSync(join(home(), `dist/${framework}.d.ts`), 'utf8');
      for (const name of elements) {
        const type = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
        const [, members = ''] = new RegExp(`'pfig-${name}':([^;]+);`).exec(text) ?? [];
        assert.match(members, new RegExp(`${type}Attributes`), name);
        assert.match(members, new RegExp(`${type}Events`), name);
      }
    });
  }

  it('has nothing for publint to say', async () => {
    const {messages, pkg} = await publint({pkgDir: home(), pack: false, strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('resolves with its types wherever ES modules are known (attw)', () => {
    const program = resolve('node_modules/@arethetypeswrong/cli/dist/index.js');
    const options = ['--profile', 'esm-only', '--no-emoji', '--no-color'];
    const {stdout, stderr, status} = spawnSync(
      process.execPath,
      [program, packed.tarball, ...options],
      {encoding: 'utf8'},
    );
    assert.equal(status, 0, stdout + stderr);
  });
});
