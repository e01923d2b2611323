import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {hashOf} from '../../src/tools/data/editions.js';
import type {Json} from '../../src/tools/data/merge.js';
import {changedPart} from '../../src/tools/diff/changed-part.js';
import {sentenceOf} from '../../src/tools/diff/describe.js';
import {diff} from '../../src/tools/diff/diff.js';
import {readDocument} from '../../src/tools/diff/read-document.js';

// No change of the data stays unsaid: what makes another hash of an edition, its notes name.

/** A document with every member of the format. */
const complete = JSON.parse(readFileSync('test/fixtures/format-1/complete.json', 'utf8')) as Json;

type Edit = readonly [path: string, after: Json];

/** Copies of a document that each differ in one place: a value, an item less, another order. */
function* edits(): Generator<Edit> {
  function* walk(path: readonly (string | number)[], node: unknown): Generator<Edit> {
    const edit = (change: (parent: Record<string, unknown>, key: string) => void): Edit => {
      const copy = structuredClone(complete);
      const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Json)[key], copy);
      change(parent as Record<string, unknown>, String(path.at(-1)));
      return [path.join('/'), copy];
    };
    if (path.length > 0 && Array.isArray(node) && node.length > 1) {
      yield edit((parent, key) => (parent[key] as unknown[]).reverse());
    }
    if (typeof node === 'object' && node !== null) {
      for (const [key, child] of Object.entries(node)) yield* walk([...path, key], child);
    } else {
      yield edit((parent, key) => {
        const value = parent[key];
        parent[key] =
          typeof value === 'string' ? `${value}9` : typeof value === 'number' ? value + 1 : !value;
      });
    }
    if (path.length > 0) {
      yield edit((parent, key) => {
        if (Array.isArray(parent)) parent.splice(Number(key), 1);
        else Reflect.deleteProperty(parent, key);
      });
    }
  }
  yield* walk([], complete);
}

it('something has changed exactly where the hash of an edition changes', () => {
  // Of what is read: to leave `undated` away is no change.
  const hash = (document: object) => hashOf(new Map([['en', document as Json]]));
  const before = readDocument(complete).document!;
  let count = 0;
  for (const [path, after] of edits()) {
    const {document} = readDocument(after);
    // Without partners, or in another format, it is no directory.
    if (!document) continue;
    count++;
    const changes = diff(before, document);
    assert.equal(changes.length > 0, hash(document) !== hash(before), path);
    for (const change of changes) assert.ok(sentenceOf(change).length > 10, path);
  }
  assert.ok(count > 300, String(count));
});

describe('the part of a text that has changed', () => {
  it('is the whole of a short text', () => {
    assert.deepEqual(changedPart('A short text', 'Another one'), ['A short text', 'Another one']);
  });

  it('is what differs of a long one, with some words around it', () => {
    const long = Array.from({length: 30}, (_, index) => `w${index}`);
    const part = (change: (words: string[]) => unknown) => {
      const words = [...long];
      change(words);
      return changedPart(long.join(' '), words.join(' '));
    };
    assert.deepEqual(
      part((words) => words.unshift('new')),
      ['w0 w1 w2 w3 …', 'new w0 w1 w2 w3 …'],
    );
    assert.deepEqual(
      part((words) => words.pop()),
      ['… w25 w26 w27 w28 w29', '… w25 w26 w27 w28'],
    );
    assert.deepEqual(
      part((words) => words.splice(10, 1, 'a', 'b')),
      ['… w6 w7 w8 w9 w10 w11 w12 w13 w14 …', '… w6 w7 w8 w9 a b w11 w12 w13 w14 …'],
    );
    assert.deepEqual(
      part((words) => words.splice(10, 0, 'w9')),
      ['… w6 w7 w8 w9 w10 w11 w12 w13 …', '… w6 w7 w8 w9 w9 w10 w11 w12 w13 …'],
    );
  });
});
