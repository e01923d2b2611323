import './distant-time-zone.js';
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {unzipSync} from 'fflate';
import type {Browser, Page} from 'playwright-core';
import {archive, type Archive} from '../src/tools/release/archive.js';
import {launch} from './chromium.js';
import {serve, type Server} from './file-server.js';
import {days1980} from './helpers/zip.js';
import {full} from './width.js';

// The archive for sites that serve the scripts themselves, as such a site would use it.

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const FOLDER = `pfig-elements/${version}/`;
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types pfig-lit-html pfig-script";
const ELEMENTS = ['pfig-partner-card', 'pfig-partner-list', 'pfig-programme-overview'];

describe('the archive of a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pfig-release-'));
  let made: Archive;
  let files: Map<string, Buffer>;
  let browser: Browser;
  let server: Server;

  before(async () => {
    made = await archive(process.cwd());
    files = new Map(
      Object.entries(unzipSync(made.bytes)).map(([path, bytes]) => [path, Buffer.from(bytes)]),
    );
    for (const [path, bytes] of files) {
      mkdirSync(join(folder, dirname(path)), {recursive: true});
      writeFileSync(join(folder, path), bytes);
    }
    server = await serve(folder, {'access-control-allow-origin': '*'});
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    server.close();
    rmSync(folder, {recursive: true});
  });

  /** A page, and what it says on its console: errors, violations of its policy, warnings. */
  async function open(): Promise<{page: Page; said: string[]}> {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    return {page, said};
  }

  const heading = (page: Page, name: string) =>
    page.getByRole('heading', {name, exact: true}).first().waitFor();

  it('says of no entry when it was made, wherever that was', () => {
    assert.equal(new Date(0).getTimezoneOffset(), 640);
    const days = [...days1980(Buffer.from(made.bytes))];
    assert.equal(days.length, files.size);
    assert.ok(days.every((first) => first));
  });

  // To compress all of it again takes seconds.
  if (full)
    it('has the same bytes when it is made again, in another time zone', () => {
      const program =
        "const {archive} = await import('./src/tools/release/archive.ts');" +
        'process.stdout.write((await archive(process.cwd())).bytes);';
      const again = execFileSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', program],
        {env: {...process.env, TZ: 'Pacific/Auckland'}, maxBuffer: 50_000_000},
      );
      assert.equal(made.name, `pfig-elements-${version}.zip`);
      assert.ok(again.equals(Buffer.from(made.bytes)));
    });

  it('has what pages load under the version, sorted, and its own page beside it', () => {
    const paths = [...files.keys()];
    assert.deepEqual(paths, [...paths].sort());
    const outside = paths.filter((path) => !path.startsWith(FOLDER) && !path.startsWith('data/'));
    assert.deepEqual(outside, ['README.txt', 'index.css', 'index.html']);
    for (const path of [
      'pfig.js',
      'pfig.fr.js',
      'pfig.fr.first.js',
      'locales/ar.first.js',
      'locales/ar.js',
      'parts/elements.js',
      'data/fr.json',
      'embed/index.html',
      'LICENSE',
      'third-party-licences.txt',
    ])
      assert.ok(files.has(FOLDER + path), path);
    assert.ok(files.has(`${FOLDER}schema/directory.schema.json`));
    assert.deepEqual(
      paths.filter((path) => path.endsWith('.ts')),
      [],
    );
    for (const path of outside)
      assert.doesNotMatch(
        files.get(path)!.toString(),
        /\{(version|snippets|whole-snippets|languages)\}/,
      );
  });

  it('has the data under latest and under their edition, as the scripts have them', () => {
    const json = (path: string) =>
      JSON.parse(files.get(path)!.toString()) as Record<string, unknown>;
    const {latest, languages, editions} = json('data/index.json') as {
      latest: string;
      languages: string[];
      editions: Record<string, string>;
    };
    assert.ok(languages.length > 5);
    assert.ok(editions[latest]);
    for (const lang of languages) {
      const {version: _, ...inScripts} = json(`${FOLDER}data/${lang}.json`);
      for (const folder of ['latest', latest])
        assert.deepEqual(json(`data/${folder}/${lang}.json`), inScripts, `${folder} ${lang}`);
      assert.equal(inScripts['edition'], latest);
    }
    for (const path of ['schema/directory.schema.json', 'index.html', 'nginx.conf', '.htaccess'])
      assert.ok(files.has(`data/${path}`), path);
    // A compressed copy would be sent in the place of a newer file.
    assert.deepEqual(
      [...files.keys()].filter((path) => /^data\/.*\.(br|gz)$/.test(path)),
      [],
    );
  });

  it('has a page on the data, which all can read', async () => {
    const {page} = await open();
    await page.goto(`${server.origin}/data/`);
    await heading(page, 'Data of the Global Illicit Flows Programme');
    await page.addScriptTag({path: 'node_modules/axe-core/axe.min.js'});
    for (const width of [1280, 320]) {
      await page.setViewportSize({width, height: 900});
      const violations = await page.evaluate(async () => {
        const {axe} = window as unknown as {axe: {run(): Promise<{violations: {id: string}[]}>}};
        return (await axe.run()).violations.map(({id}) => id);
      });
      assert.deepEqual(violations, [], `${width} px`);
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      );
    }
    await page.close();
  });

  it('has each text compressed beside it', () => {
    const plain = [...files].filter(
      ([path]) => path.startsWith(FOLDER) && /\.(js|json|html|css|txt)$/.test(path),
    );
    assert.ok(plain.length > 20);
    for (const [path, content] of plain) {
      assert.ok(brotliDecompressSync(files.get(`${path}.br`)!).equals(content), path);
      assert.ok(gunzipSync(files.get(`${path}.gz`)!).equals(content), path);
    }
  });

  it('has the hash of every script', () => {
    const records = JSON.parse(files.get(`${FOLDER}integrity.json`)!.toString()) as Record<
      string,
      {integrity: string}
    >;
    const scripts = [...files].filter(([path]) => path.endsWith('.js'));
    assert.equal(scripts.length, Object.keys(records).length);
    for (const [path, content] of scripts) {
      const hash = createHash('sha384').update(content).digest('base64');
      assert.equal(records[path.replace(FOLDER, '')]?.integrity, `sha384-${hash}`, path);
    }
  });

  it('has a page that shows the elements under a strict policy, from any folder', async () => {
    const site = await serve(dirname(folder), {'content-security-policy': POLICY});
    const {page, said} = await open();
    await page.goto(`${site.origin}/${basename(folder)}/`);
    await showsAll(page);
    assert.deepEqual(said, []);
    site.close();
    await page.close();
  });

  it('has a page that shows them from a disk', async () => {
    const {page, said} = await open();
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await showsAll(page);
    assert.deepEqual(said, []);
    await page.getByRole('link', {name: 'embed builder'}).click();
    await page.waitForURL('**/builder/index.html*');
    await page.close();
  });

  async function showsAll(page: Page): Promise<void> {
    await heading(page, 'Programme partners');
    for (const tag of ELEMENTS) {
      await page.waitForFunction(
        (name) =>
          [...document.querySelectorAll(name)].every((one) =>
            one.shadowRoot?.querySelector('.frame'),
          ),
        tag,
      );
    }
    await page.getByText('ONUDC').first().waitFor();
    await page.getByText('INTERPOL').first().waitFor();
  }

  it('gives script tags that work on a page of another origin', async () => {
    const {page} = await open();
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    const shown = await page.locator('td code').allTextContents();
    assert.deepEqual(
      shown,
      made.snippets.map(({tag}) => tag),
    );
    const site = mkdtempSync(join(folder, 'site-'));
    for (const {kind, lang, tag} of made.snippets) {
      const script = tag.replace('https://www.example.org', server.origin);
      const body = `<html lang="es"><title>x</title>${script}<pfig-partner-list></pfig-partner-list>`;
      writeFileSync(join(site, `${kind}-${lang}.html`), `<!doctype html>${body}`);
    }
    // Not a made-up name: from the network, browsers reach no address of their own machine.
    const other = await serve(site, {});
    for (const file of ['first-es', 'whole-es', 'module-undefined']) {
      await page.goto(`${other.origin}/${file}.html`);
      await heading(page, 'Socios del Programa');
      await page.getByRole('combobox').first().waitFor();
    }
    other.close();
    await page.close();
  });

  it('gives script tags that refuse a file which has been changed', async () => {
    const script = join(folder, FOLDER, 'pfig.es.js');
    writeFileSync(script, `${readFileSync(script, 'utf8')} `);
    // The first script knows the hash of the other one, and what it has shown stays.
    for (const [kind, shown, told] of [
      ['whole', 0, /integrity/],
      ['first', 11, /script-unavailable.*another hash/],
    ] as const) {
      const {page, said} = await open();
      const {tag} = made.snippets.find((one) => one.lang === 'es' && one.kind === kind)!;
      writeFileSync(
        join(folder, 'changed.html'),
        `<!doctype html><html lang="es">${tag.replace('https://www.example.org', server.origin)}<pfig-partner-list></pfig-partner-list>`,
      );
      await page.goto(`${server.origin}/changed.html`, {waitUntil: 'load'});
      while (!told.test(said.join())) await page.waitForEvent('console');
      assert.equal(await page.getByRole('article').count(), shown);
      assert.equal(
        await page.evaluate(() => customElements.get('pfig-partner-list') === undefined),
        true,
      );
      await page.close();
    }
  });
});
