import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {parseDirectory} from '../../src/model/parse/parse.js';
import {readData} from '../../src/tools/data/data.js';
import {hashOf} from '../../src/tools/data/editions.js';
import type {Json} from '../../src/tools/data/merge.js';
import {
  nextSteps,
  prepareDataRelease,
  writeDataRelease,
} from '../../src/tools/release/data-release.js';

// Releases of data, one after another, as the communication team makes them: in a copy of the project
// in which nothing is released yet.

const TODAY = '2030-01-02';
const root = mkdtempSync(join(tmpdir(), 'pfig-data-release-'));
const at = (...path: string[]) => join(root, ...path);
const read = (...path: string[]) => readFileSync(at(...path), 'utf8');
const json = (...path: string[]) => JSON.parse(read(...path)) as Json;

/** Replaces a text in a file of `data/`. */
function edit(file: string, from: string | RegExp, to: string): void {
  const text = read('data', file);
  const changed = text.replace(from, () => to);
  assert.notEqual(changed, text, `nothing changes in ${file}`);
  writeFileSync(at('data', file), changed);
}

const raise = (edition: string) =>
  edit('programme.json', /"edition": "[^"]*"/, `"edition": "${edition}"`);

const prepare = async () => prepareDataRelease(root, await readData(root), TODAY);
const release = async () => {
  const prepared = await prepare();
  return {prepared, upload: await writeDataRelease(root, 'release', prepared)};
};

/** The files below a folder, sorted. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

const FIGURE = /(?<="id": "interpol"[^]*?"figures": \[\s*\{\s*"id": "[\w-]+",\s*"value": )\d+/;

before(() => {
  cpSync('data', at('data'), {recursive: true});
  cpSync('src/tools/release/pages', at('src/tools/release/pages'), {recursive: true});
  rmSync(at('data/released'), {recursive: true, force: true});
  const record = {$schema: './schema/editions.schema.json', editions: {}};
  writeFileSync(at('data/editions.json'), JSON.stringify(record));
});

after(() => rmSync(root, {recursive: true}));

describe('releases of data', {concurrency: false}, () => {
  it('refuse an edition that is to come, and write nothing', async () => {
    raise('2030-02-01');
    await assert.rejects(prepare(), /expected at most tomorrow, "2030-01-03".*write "2030-01-02"$/);
    assert.ok(!existsSync(at('release')));
    assert.deepEqual(json('data/editions.json')['editions'], {});
  });

  it('begin with a first edition: data alone, under latest and under its name', async () => {
    raise('2030-01-01');
    const {prepared, upload} = await release();
    assert.deepEqual(prepared.changes, []);
    assert.deepEqual(upload, {
      folder: 'release/pfig-data-2030-01-01/data',
      zip: 'release/pfig-data-2030-01-01.zip',
    });
    const languages = [...prepared.documents.keys()].sort();
    assert.deepEqual(
      filesIn(at(upload.folder)),
      [
        '.htaccess',
        ...languages.map((lang) => `2030-01-01/${lang}.json`),
        'changes.md',
        'index.css',
        'index.html',
        'index.json',
        ...languages.map((lang) => `latest/${lang}.json`),
        'nginx.conf',
        'schema/directory.schema.json',
      ].sort(),
    );
    const zipped = unzipSync(readFileSync(at(upload.zip)));
    assert.deepEqual(
      Object.keys(zipped),
      filesIn(at(upload.folder)).map((file) => `data/${file}`),
    );
    for (const [path, bytes] of Object.entries(zipped)) {
      assert.ok(readFileSync(at('release/pfig-data-2030-01-01', path)).equals(bytes), path);
    }
  });

  it('give documents that elements read whole, with their schema, and without a version', () => {
    const folder = 'release/pfig-data-2030-01-01/data';
    for (const lang of ['fr', 'ar']) {
      const document = json(folder, 'latest', `${lang}.json`);
      assert.equal(
        read(folder, 'latest', `${lang}.json`),
        read(folder, '2030-01-01', `${lang}.json`),
      );
      const {custom, problems, normalisations} = parseDirectory(document);
      assert.deepEqual([problems, normalisations], [[], []]);
      assert.equal(custom?.directory.edition, '2030-01-01');
      assert.equal(custom?.lang, lang);
      assert.ok(!('version' in document));
      assert.ok(existsSync(at(folder, 'latest', document['$schema'] as string)));
    }
  });

  it('list the editions with the hashes of the record, for programs and for people', () => {
    const folder = 'release/pfig-data-2030-01-01/data';
    const {editions} = json('data/editions.json') as {editions: Record<string, string>};
    const documents = new Map(
      readdirSync(at(folder, 'latest')).map((file) => [
        file.replace('.json', ''),
        json(folder, 'latest', file),
      ]),
    );
    assert.deepEqual(editions, {'2030-01-01': hashOf(documents)});
    const index = json(folder, 'index.json');
    assert.deepEqual(
      {...index, languages: [...(index['languages'] as string[])].sort()},
      {format: 1, latest: '2030-01-01', languages: [...documents.keys()].sort(), editions},
    );
    const page = read(folder, 'index.html');
    assert.ok(page.includes(editions['2030-01-01']!));
    assert.match(page, /<title>[^<]*edition 2030-01-01</);
    assert.match(page, /updates="https:\/\/www\.example\.org\/data\/latest\/"/);
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);
    assert.ok(links.length > 2 * documents.size);
    assert.deepEqual(
      links.filter((href) => !existsSync(at(folder, href))),
      [],
    );
    assert.doesNotMatch(page, /\{[a-z]+\}/);
  });

  // Both were tried on nginx 1.22 and Apache 2.4. Here, that they and the page agree.
  it('have the same headers for nginx and for Apache, which their page names', () => {
    const folder = 'release/pfig-data-2030-01-01/data';
    for (const file of ['.htaccess', 'nginx.conf', 'index.html']) {
      const text = read(folder, file);
      assert.match(text, /Access-Control-Allow-Origin:?"? "?\*/, file);
      assert.match(text, /public, max-age=3600, stale-while-revalidate=86400/, file);
      assert.match(text, /application\/json/, file);
      assert.match(text, /etag/i, file);
    }
    // Without it, a page of another site reads of a missing file only that the request has failed.
    for (const file of ['.htaccess', 'nginx.conf'])
      assert.match(read(folder, file), /always.*Origin|Origin.*always/, file);
  });

  it('refuse the same edition again, changed or not', async () => {
    await assert.rejects(prepare(), /"2030-01-01", which is released and in which nothing has/);
    edit('partners.json', FIGURE, '1234');
    await assert.rejects(prepare(), /"2030-01-01", expected one newer .*; write "2030-01-02"$/);
  });

  it('say what has changed since the last edition, and keep the notes of all', async () => {
    edit('text/de.json', /(?<="interpol": \{[^]*?"summary": ")[^"]*/, 'Ein Satz.');
    raise('2030-01-02');
    const {prepared, upload} = await release();
    assert.equal(prepared.last, '2030-01-01');
    const [figure, text, ...others] = prepared.changes;
    assert.match(figure!, /^INTERPOL, figure “.*”: .* → 1,234 \(.*\), source: INTERPOL, “/);
    assert.match(text!, /^de: INTERPOL, summary: “.*” → “.*”$/);
    assert.deepEqual(others, []);
    const notes = read(upload.folder, 'changes.md');
    assert.match(
      notes,
      /^# .*\n\n## 2030-01-02\n\n- \*\*INTERPOL, figure .*\n- de: .*\n\n## 2030-01-01\n\nThe first edition\.\n$/,
    );
    assert.equal(read('data/released/changes.md'), notes);
  });

  it('leave the earlier editions where they are, unpacked over them', () => {
    const site = at('site');
    for (const edition of ['2030-01-01', '2030-01-02']) {
      cpSync(at(`release/pfig-data-${edition}`), site, {recursive: true});
    }
    const editions = ['2030-01-01', '2030-01-02', 'latest'].map(
      (folder) => json('site/data', folder, 'en.json')['edition'],
    );
    assert.deepEqual(editions, ['2030-01-01', '2030-01-02', '2030-01-02']);
    const {editions: listed} = json('site/data/index.json') as {editions: object};
    assert.deepEqual(Object.keys(listed), ['2030-01-01', '2030-01-02']);
  });

  it('take an update back with a newer edition that has the facts of an earlier one', async () => {
    cpSync('data/partners.json', at('data/partners.json'));
    cpSync('data/text/de.json', at('data/text/de.json'));
    raise('2030-01-02.2');
    const {prepared} = await release();
    assert.match(prepared.changes[0]!, /1,234 .* → /);
    const {editions} = json('data/editions.json') as {editions: Record<string, string>};
    assert.equal(editions['2030-01-02.2'], editions['2030-01-01']);
    assert.notEqual(editions['2030-01-02'], editions['2030-01-01']);
  });

  it('refuse a newer edition in which nothing has changed', async () => {
    raise('2030-01-03');
    await assert.rejects(prepare(), /in which no fact and no text differs from "2030-01-02\.2"/);
  });

  it('refuse to compare with documents that are not those of the last edition', async () => {
    edit('partners.json', FIGURE, '1235');
    edit('released/fr.json', '"partners"', '"partner"');
    await assert.rejects(
      prepare(),
      /^Error: data\/released: found other facts or texts, expected those of edition "2030-01-02\.2".*; restore both files from git$/,
    );
    writeFileSync(at('data/released/fr.json'), '{');
    await assert.rejects(
      prepare(),
      /data\/released\/fr\.json 1:\d: found .*; restore it from git$/,
    );
    rmSync(at('data/released'), {recursive: true});
    await assert.rejects(prepare(), /data\/released: found no documents, expected those of/);
  });

  it('tell the publisher what to do next in five lines', () => {
    const upload = {folder: 'release/x/data', zip: 'release/x.zip'};
    const prepared = {edition: '2030-01-03', last: '2030-01-02'};
    const steps = nextSteps(prepared as Parameters<typeof nextSteps>[0], upload);
    assert.deepEqual(
      steps.map((line) => line[0]),
      ['1', '2', '3', '4', '5'],
    );
    assert.ok(steps[1]!.includes(upload.folder) && steps[2]!.includes('2030-01-03'));
  });
});
