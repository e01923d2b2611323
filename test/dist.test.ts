import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, it} from 'node:test';
import {PARTNERS, PROJECTS} from './helpers/bundled.js';

// The files that `npm run build` writes into dist/, as sites and applications use them.

const read = (file: string) => readFileSync(join('dist', file));
const json = <T>(file: string) => JSON.parse(read(file).toString()) as T;
const languages = readdirSync('data/text').map((file) => basename(file, '.json'));
/** Those with all elements. */
const scripts = ['parts/elements.js', ...languages.map((lang) => `pfig.${lang}.js`)];
const firstScripts = languages.map((lang) => `pfig.${lang}.first.js`);

interface OpenData {
  lang: string;
  programme: {name: string};
  projects: {id: string}[];
  partners: {id: string; kind: string; name: unknown}[];
}

describe('dist', () => {
  for (const file of [
    ...scripts,
    ...firstScripts,
    'pfig.js',
    ...languages.map((lang) => `locales/${lang}.first.js`),
    ...languages.map((lang) => `locales/${lang}.js`),
  ]) {
    it(`${file} is ASCII, so that no charset can garble it`, () => {
      assert.ok(read(file).every((byte) => byte < 128));
    });
  }

  for (const lang of languages) {
    it(`pfig.${lang}.js is self-contained: it imports nothing`, () => {
      assert.doesNotMatch(read(`pfig.${lang}.js`).toString(), /\bimport\b|\brequire\(|locales\//);
    });

    it(`data/${lang}.json has the programme, all projects and all partners`, () => {
      const data = json<OpenData>(`data/${lang}.json`);
      assert.equal(data.lang, lang);
      assert.ok(data.programme.name);
      assert.equal(data.projects.length, PROJECTS);
      assert.equal(data.partners.length, PARTNERS);
      assert.ok(data.partners.every(({id, kind, name}) => id && kind && name));
    });
  }

  it('makes one policy of Trusted Types, under a name of ours', () => {
    for (const file of scripts) {
      const policies = read(file)
        .toString()
        .match(/createPolicy\([^,]*/g);
      assert.deepEqual(policies, ['createPolicy("pfig-lit-html"']);
    }
  });

  for (const file of firstScripts) {
    it(`${file} holds no Lit, writes no markup, and knows the hash of the other script`, () => {
      const code = read(file).toString();
      const [found] = /_\$lit|lit-html|innerHTML|\beval\b|`/.exec(code) ?? [];
      assert.equal(found, undefined);
      assert.ok(code.includes('createPolicy("pfig-script"'));
      const other = createHash('sha384')
        .update(read(file.replace('.first', '')))
        .digest('base64');
      assert.ok(code.includes(`sha384-${other}`));
    });
  }

  it('pfig.js holds no Lit, writes no markup, and needs no policy', () => {
    const code = read('pfig.js').toString();
    const [found] = /_\$lit|lit-html|innerHTML|\beval\b|`|createPolicy/.exec(code) ?? [];
    assert.equal(found, undefined);
  });

  it('carries no note for translators', () => {
    for (const file of scripts) assert.doesNotMatch(read(file).toString(), /desc:/);
  });

  it('records the true size and hash of every file a page may load', () => {
    const records =
      json<Record<string, {bytes: {raw: number}; integrity: string}>>('integrity.json');
    assert.deepEqual(
      Object.keys(records).sort(),
      readdirSync('dist', {recursive: true, encoding: 'utf8'})
        .filter((file) => /^(pfig[^/]*|(locales|parts|embed|builder)\/.*)\.js$/.test(file))
        .sort(),
    );
    for (const script of ['pfig.js', ...scripts, ...languages.map((lang) => `locales/${lang}.js`)])
      assert.ok(records[script], script);
    for (const [file, {bytes, integrity}] of Object.entries(records)) {
      const content = read(file);
      assert.equal(bytes.raw, content.length);
      assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`);
    }
  });
});

describe('the package', () => {
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, string | null | {types: string; default: string}>;
  };
  const elements = ['partner-card', 'partner-list', 'programme-overview'];
  const fill = (target: string): string[] => {
    if (!target.includes('*')) return [target];
    const names = /locales|data|pfig\./.test(target)
      ? languages
      : target.includes('schema')
        ? ['directory.schema']
        : elements;
    return names.map((name) => target.replaceAll('*', name));
  };

  it('exports only what is there, with types beside each module', () => {
    const targets = Object.values(exports).flatMap((target) =>
      target === null ? [] : typeof target === 'string' ? target : [target.types, target.default],
    );
    assert.deepEqual(
      targets.flatMap(fill).filter((file) => !existsSync(file)),
      [],
    );
  });

  it('can be imported without a DOM, and registers nothing by its main entry', async () => {
    // By its own name, as a user does; in a variable, so that types do not need a build.
    const name: string = 'pfig-elements';
    const main = (await import(name)) as Record<string, unknown>;
    assert.ok(main['PartnerCard'] && main['PartnerList'] && main['ProgrammeOverview']);
    const model = (await import(`${name}/model.js`)) as {directory: {partners: unknown[]}};
    assert.equal(model.directory.partners.length, PARTNERS);
    assert.equal(globalThis.customElements?.get('pfig-partner-card'), undefined);
  });

  it('renders static HTML with nothing else installed', async () => {
    for (const file of ['cli.js', 'render.js']) {
      const imported = [
        ...read(file)
          .toString()
          .matchAll(/^import .* from '([^']+)';$/gm),
      ];
      for (const [, name] of imported) assert.match(name!, /^(node:|buffer$)/);
    }
    const name: string = 'pfig-elements/render';
    const {render} = (await import(name)) as typeof import('../src/render/index.js');
    const html = await render('partner-list', {lang: 'es', layout: 'table'});
    assert.match(
      html,
      /^<pfig-partner-list lang="es" layout="table"><template shadowrootmode="open">/,
    );
    assert.doesNotMatch(html, /<style>[^<]*(\n|\/\*)/);
    const args = ['dist/cli.js', 'render', 'partner-list', '--lang', 'es', '--layout', 'table'];
    assert.equal(execFileSync(process.execPath, args, {encoding: 'utf8'}), `${html}\n`);
  });

  it('has declarations that do not lead out of dist', () => {
    const declarations = readdirSync('dist', {recursive: true, encoding: 'utf8'}).filter((file) =>
      file.endsWith('.d.ts'),
    );
    assert.ok(declarations.length > 20);
    for (const file of declarations) {
      assert.doesNotMatch(read(file).toString(), /\.generated|src\//, file);
    }
  });
});
