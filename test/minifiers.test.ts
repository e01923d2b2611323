import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {parseAst} from 'rollup/parseAst';
import {launch} from './chromium.js';
import {serve} from './file-server.js';
import {CANNOT_START} from './hosts/cases/case.js';
import {minifiers} from './minifiers.js';

// The scripts as a content system serves them that shortens each script of its pages once more.

/** Those that the pages below use, and one in other letters. */
const SCRIPTS = [
  'pfig.fr.first.js',
  'pfig.fr.js',
  'pfig.js',
  'locales/fr.first.js',
  'locales/fr.js',
  'parts/elements.js',
  'parts/own-data.js',
  'embed/frame.js',
];
const ALL = [...SCRIPTS, 'pfig.ar.first.js', 'pfig.ar.js', 'embed/host.js'];
const OTHERS = ['embed/index.html', 'embed/frame.css', 'data/fr.json'];
const read = (file: string) => readFileSync(join('dist', file), 'utf8');

const body = `<pfig-programme-overview><p>fallback</p></pfig-programme-overview>
<pfig-partner-list><p>fallback</p></pfig-partner-list>
<pfig-partner-card partner="unodc" expanded><p>fallback</p></pfig-partner-card>
<pfig-partner-list src="data/fr.json" layout="table"><p>fallback</p></pfig-partner-list>`;
const page = (script: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>page</title>${script}<body>${body}`;
const PAGES: Readonly<Record<string, string>> = {
  'first.html': page('<script defer src="pfig.fr.first.js"></script>'),
  'classic.html': page('<script defer src="pfig.fr.js"></script>'),
  'module.html': page('<script type="module" src="pfig.js"></script>'),
};
/** Each page, and a heading that is there once everything is. */
const ADDRESSES = [
  'first.html',
  'classic.html',
  'module.html',
  'embed/index.html?element=partner-list&lang=fr&layout=table',
];

/** A program without the positions of its parts. */
const programOf = (code: string): string =>
  JSON.stringify(parseAst(code), (key, value: unknown) =>
    ['start', 'end', 'raw'].includes(key) ? undefined : value,
  );

describe('a script', () => {
  for (const file of ALL) {
    it(`has nothing that is taken for something else: ${file}`, () => {
      assert.doesNotMatch(programOf(read(file)), /"type":"TemplateLiteral"|"regex":/);
      assert.doesNotMatch(read(file), /<\/script|<!--/i);
    });
  }

  it('keeps its notice, after the request to compile it while it arrives', () => {
    for (const file of ['pfig.fr.js', 'parts/elements.js'])
      assert.match(read(file), /^\/\/# allFunctionsCalledOnLoad\n\/\*! pfig-elements/);
    for (const file of ['pfig.fr.first.js', 'pfig.js'])
      assert.match(read(file), /^\/\/# allFunctionsCalledOnLoad\n/);
  });
});

describe('a script that is shortened once more', () => {
  const root = mkdtempSync(join(tmpdir(), 'pfig-minifiers-'));
  let browser: Browser | undefined;
  let expected: readonly string[];

  /** Puts the scripts, changed, into a folder with pages that use them. */
  function site(name: string, change: (code: string) => string): string {
    const folder = join(root, name.replaceAll(/\W+/g, '-'));
    for (const file of [...SCRIPTS, ...OTHERS]) {
      mkdirSync(dirname(join(folder, file)), {recursive: true});
      cpSync(join('dist', file), join(folder, file));
    }
    for (const file of SCRIPTS) writeFileSync(join(folder, file), change(read(file)));
    for (const [file, html] of Object.entries(PAGES)) writeFileSync(join(folder, file), html);
    return folder;
  }

  /** The content of the pages of a folder, and their messages on the console. */
  async function visit(folder: string, addresses: readonly string[], ready: () => boolean) {
    const server = await serve(folder, {});
    const context = await browser!.newContext();
    await context.addInitScript(() =>
      addEventListener('pfig-ready', ({target}) => (target as Element).classList.add('ready')),
    );
    const said: string[] = [];
    const shown: string[] = [];
    for (const address of addresses) {
      const tab = await context.newPage();
      tab.on('console', (message) => {
        if (!message.location().url.endsWith('/favicon.ico')) said.push(message.text());
      });
      tab.on('pageerror', (error) => said.push(String(error)));
      await tab.goto(`${server.origin}/${address}`);
      await tab.waitForFunction(ready);
      shown.push(await tab.locator('body').ariaSnapshot());
      await tab.close();
    }
    await context.close();
    server.close();
    return {shown, said};
  }

  /** True once all elements of a page have their content, and are alive. */
  const isComplete = (): boolean => {
    const all = [
      ...document.querySelectorAll('pfig-partner-card, pfig-partner-list, pfig-programme-overview'),
    ];
    return (
      all.length > 0 &&
      all.every(
        ({classList, shadowRoot}) =>
          classList.contains('ready') &&
          shadowRoot?.querySelector('article, table, section') &&
          !shadowRoot.querySelector('details[data-awaited]') &&
          [...shadowRoot.querySelectorAll('[part=details]')].every((one) => one.hasChildNodes()),
      )
    );
  };

  before(async () => {
    browser = await launch();
    const {shown, said} = await visit(
      site('as built', (code) => code),
      ADDRESSES,
      isComplete,
    );
    assert.deepEqual(said, []);
    for (const tree of shown) assert.match(tree, /INTERPOL/);
    expected = shown;
  });

  after(async () => {
    await browser?.close();
    rmSync(root, {recursive: true});
  });

  for (const {name, missing, keepsProgram, minify} of minifiers()) {
    it(`shows the same and says nothing: ${name}`, {skip: missing ?? false}, async () => {
      if (keepsProgram) {
        for (const file of ALL)
          assert.ok(programOf(minify(read(file))) === programOf(read(file)), `${file} differs`);
      }
      const {shown, said} = await visit(site(name, minify), ADDRESSES, isComplete);
      assert.deepEqual(said, []);
      assert.deepEqual(shown, expected);
    });
  }

  it('leaves the fallback, with one line, where its markup has lost its blanks', async () => {
    const folder = site('broken', (code) => code.replaceAll(/(<[a-z]\w*) /g, '$1'));
    const {shown, said} = await visit(
      folder,
      ['classic.html'],
      () => document.readyState === 'complete',
    );
    assert.deepEqual(shown, [Array(4).fill('- paragraph: fallback').join('\n')]);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0]!, CANNOT_START);
  });
});
