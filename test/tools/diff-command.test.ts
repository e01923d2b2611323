import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {runPfig as pfig} from '../helpers/command.js';
import {sample, type Sample} from '../helpers/sample.js';

const folder = mkdtempSync(join(tmpdir(), 'pfig-diff-'));
after(() => rmSync(folder, {recursive: true}));

/** Writes a file, and gives its path. */
function write(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** A sample in which the first partner was founded in another year. */
function founded(year: string): Sample {
  const document = sample('A', 'B');
  Object.assign(document.partners[0]!['founded'] as object, {value: year});
  return document;
}

const old = write('old.json', founded('1999'));
const now = write('new.json', founded('2001'));

describe('pfig diff', () => {
  it('says in one line for each change what was and what is, and ends with 1', () => {
    assert.deepEqual(pfig('diff', old, now), {
      status: 1,
      stdout: 'IEA, founded: 1999 (2024) → 2001 (2024), source: https://sources.example.org/\n',
      stderr: '',
    });
  });

  it('says nothing where nothing has changed, and ends with 0', () => {
    const same = write('same.json', JSON.stringify(founded('1999'), null, 4));
    assert.deepEqual(pfig('diff', old, same), {status: 0, stdout: '', stderr: ''});
  });

  it('gives the same as JSON, also of no change', () => {
    const edition = write('edition.json', {...founded('1999'), edition: '2026-11-28'});
    const head = {before: {lang: 'fr'}, after: {edition: '2026-11-28', lang: 'fr'}};
    const none = pfig('diff', '--json', old, edition);
    assert.equal(none.status, 0);
    assert.deepEqual(JSON.parse(none.stdout), {...head, changes: []});
    const {status, stdout} = pfig('diff', old, now, '--json');
    assert.equal(status, 1);
    const {changes} = JSON.parse(stdout) as {changes: {path: string; before: object}[]};
    assert.equal(changes[0]!.path, '/partners/0/founded');
  });

  it('says in one line of a file that is no directory, and ends with 2', () => {
    const files = {
      'list.json': [5],
      'object.json': {},
      'other.json': {...founded('1999'), format: 2},
      'cut.json': '{"lang": "fr", "partners": [',
      'text.json': 'text',
    };
    for (const [name, content] of Object.entries(files)) {
      const file = write(name, content);
      for (const args of [
        [old, file],
        [file, now],
      ]) {
        const {status, stdout, stderr} = pfig('diff', ...args);
        assert.deepEqual([status, stdout], [2, ''], name);
        assert.match(
          stderr,
          /^pfig: .*\.json.*: found .*, expected .*; nothing can be compared\n$/,
        );
      }
    }
    assert.equal(
      pfig('diff', old, join(folder, 'other.json')).stderr,
      `pfig: ${join(folder, 'other.json')}: found 2 at /format, expected 1, the format that this version reads; nothing can be compared\n`,
    );
  });

  it('compares no files in two languages, and names both', () => {
    const english = write('english.json', {...founded('1999'), lang: 'en'});
    const {status, stderr} = pfig('diff', old, english);
    assert.equal(status, 2);
    assert.equal(
      stderr,
      'pfig: diff: found the languages fr and en, expected two files in one language\n',
    );
  });

  it('says that it leaves out what elements leave out', () => {
    const bad = founded('2001');
    Object.assign(bad.partners[1]!, {summary: 5, link: {value: {href: 'ftp://example.org'}}});
    const file = write('bad.json', bad);
    const {status, stdout, stderr} = pfig('diff', old, file);
    assert.equal(status, 1);
    assert.match(stdout, /^IEA, founded: .*\n/);
    assert.match(
      stderr,
      /bad\.json: \d problems?; what is left out for them is not compared: pfig validate\n$/,
    );
  });

  it('ends with 2, and says how to ask, where it is asked in a way that makes no sense', () => {
    for (const args of [
      [],
      [old],
      [old, now, old],
      [old, now, '--xml'],
      [old, join(folder, 'none')],
    ]) {
      const {status, stdout, stderr} = pfig('diff', ...args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^pfig: .*\nusage:\n/);
    }
  });
});
