import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {isRecord} from '../../../src/model/objects.js';
import {parseDirectory} from '../../../src/model/parse/parse.js';
import type {Rule} from '../../../src/model/parse/rules.js';
import {directory} from '../../../src/model/parse/schema.js';
import {directorySchema} from '../../../src/tools/data/directory-schema.js';
import {compileSchema} from '../../../src/tools/data/schemas.js';

// What once was written in format 1 is read for good. Files of this format are on other sites, and in
// the folders of released data, and nobody will write them again. So nothing in `complete.json`
// may be changed or taken away; a new member of the format is added to it.

const FOLDER = 'test/fixtures/format-1';
const ADDRESS = 'https://site.example/data/complete.json';

type Json = Readonly<Record<string, unknown>>;
const read = (name: string) => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as Json;

/** What was read as plain JSON: the objects of the parser inherit nothing. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Each member of the format, with the paths of the document that have it: alike in all facts. */
function usesOf(rule: Rule<unknown>, node: unknown, path: string, uses: Map<string, string[]>) {
  const items = typeof node === 'object' && node !== null ? Object.entries(node) : [];
  switch (rule.type) {
    case 'record': {
      // An object may be written as its main value alone.
      const members = new Map(rule.alone && !isRecord(node) ? [[rule.main, node]] : items);
      for (const [name, member] of rule.members) {
        const key = `${name} of {${[...rule.members.keys()].join(', ')}}`;
        const value = members.get(name);
        uses.set(key, [...(uses.get(key) ?? []), ...(value === undefined ? [] : [path])]);
        usesOf(member, value, `${path}/${name}`, uses);
      }
      return;
    }
    case 'list': {
      // A rule counts where the list is absent, too.
      const all: readonly unknown[] = Array.isArray(node) ? node : [node];
      for (const item of all) usesOf(rule.item, item, `${path}/*`, uses);
      return;
    }
    case 'map':
      for (const [name, item] of items) usesOf(rule.item, item, `${path}/${name}`, uses);
      return;
    case 'string':
    case 'number':
    case 'boolean':
      return;
  }
}

/** A copy in which every object has a member that the format does not know. */
function withUnknown(node: unknown, key = ''): unknown {
  if (Array.isArray(node)) return node.map((item) => withUnknown(item));
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.entries(node).map(([name, value]) => [name, withUnknown(value, name)]);
  // The names in these two are ids, not members.
  if (key !== 'kinds' && key !== 'figures') copy.push(['newcomer', {of: ['2031', 7, null]}]);
  return Object.fromEntries(copy);
}

describe('format 1', () => {
  for (const name of ['complete', 'least']) {
    it(`is read without a problem, and with the same result for good: ${name}`, () => {
      const {custom, problems, normalisations} = parseDirectory(read(name), ADDRESS);
      assert.deepEqual([problems, normalisations], [[], []]);
      assert.deepEqual(plain(custom), read(`${name}.read`));
    });

    it(`is valid by the published schema: ${name}`, () => {
      const validate = compileSchema(directorySchema());
      assert.ok(validate(read(name)), JSON.stringify(validate.errors));
    });
  }

  it('has no member that the complete file lacks', () => {
    const uses = new Map<string, string[]>();
    usesOf(directory, read('complete'), '', uses);
    assert.ok(uses.size > 70, String(uses.size));
    assert.deepEqual(
      [...uses].flatMap(([member, paths]) => (paths.length === 0 ? member : [])),
      [],
    );
  });

  it('is read with members that it does not know: they are ignored', () => {
    const document = read('complete');
    const {custom, problems, normalisations} = parseDirectory(withUnknown(document), ADDRESS);
    assert.deepEqual(problems, []);
    assert.deepEqual([...new Set(normalisations.map(({kind}) => kind))], ['unknown']);
    assert.ok(normalisations.length > 50);
    assert.deepEqual(plain(custom), read('complete.read'));
  });

  it('is read of an edition that is newer than the script', () => {
    const document = {...read('complete'), edition: '2099-01-01', version: '99.0.0'};
    const {custom, problems} = parseDirectory(document, ADDRESS);
    assert.deepEqual(problems, []);
    assert.equal(custom?.directory.edition, '2099-01-01');
  });

  it('of an unknown format nothing is read, and one thing is said', () => {
    for (const format of [2, 0, '1.5', 'one', [1]]) {
      const {custom, refusal, problems, normalisations} = parseDirectory({
        ...(withUnknown(read('complete')) as Json),
        format,
        lang: 5,
      });
      assert.equal(custom, undefined);
      assert.equal(refusal?.path, '/format');
      assert.deepEqual(problems, [refusal]);
      assert.deepEqual(normalisations, []);
    }
  });
});
