import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ValidateFunction} from 'ajv';
import {parseDirectory} from '../../src/model/parse/directory.js';
import {readData} from '../../src/tools/build/data.js';
import {merge} from '../../src/tools/build/publish.js';
import {readSchemas} from '../../src/tools/build/schemas.js';
import {full} from '../width.js';

// The schema that editors use and the rules that browsers use are two writings of one
// thing: every node of the published data is changed in every way, and both are asked.

type Node = Record<string, unknown>;

const data = await readData(process.cwd());
const validate = (await readSchemas('data/schema'))('directory') as ValidateFunction;
const published = [...data.texts.values()].map((text) => merge(data, text, '1.0.0'));

/** What may stand in the place of any value. */
const SUBSTITUTES: readonly unknown[] = [
  null,
  undefined,
  true,
  false,
  0,
  -1,
  1.5,
  Infinity,
  '',
  ' ',
  'x',
  'X',
  'name',
  'x'.repeat(200),
  '\u{1f310}'.repeat(159),
  '2010',
  '2010-13',
  '2010-02-31',
  '2010~',
  '2010/..',
  '../2010-01',
  '2010~/2012',
  'undated',
  'fr',
  'FR',
  'fr_FR',
  'zh-Hant-TW',
  'EUR',
  'percent',
  'about',
  'leads',
  'constructor',
  '__proto__',
  'https://example.org',
  'https://example.org/a?b#c',
  'https://user:secret@example.org/',
  'https://exa mple.org/',
  'https://example.org:80/',
  'https://[::1]/',
  'http://example.org\\@example.net/',
  'HTTPS://example.org/',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'https:example.org',
  '//example.org',
  'data:text/html,x',
  'mailto:a@example.org',
  'mailto:a',
  [],
  [null],
  ['x'],
  ['https://example.org/', 'https://example.org/'],
  ['I', 'I'],
  {},
  {value: 'x'},
  {value: 'x', lang: 'fr'},
  {value: ' ', lang: 'fr'},
  {value: 'x', lang: 'French'},
  {value: 'x', lang: 'fr', more: 1},
];

/** Members that an object might have besides, or without which it might come. */
const EXTRA: readonly string[] = ['x', 'X', '__proto__', 'a/b', 'constructor', 'toString'];

const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Where a value stands, as a path without numbers: nodes of one kind have the same. */
function* nodes(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  yield path;
  if (!isObject(value)) return;
  for (const key of Object.keys(value)) yield* nodes(value[key], [...path, key]);
}

const at = (document: unknown, path: readonly string[]): unknown =>
  path.reduce((value, key) => (value as Node)[key], document);

/** Sets an own member, whatever its name. */
const set = (object: Node, key: string, value: unknown) =>
  Object.defineProperty(object, key, {value, enumerable: true, configurable: true, writable: true});

/** Changes a node of a document in every way, one after the other, and puts it back. */
function* changes(document: Node, path: readonly string[]): Generator<string> {
  const parent = at(document, path.slice(0, -1)) as Node;
  const key = path.at(-1)!;
  const original = parent[key];
  for (const substitute of SUBSTITUTES) {
    set(parent, key, substitute);
    yield `${path.join('/')} = ${JSON.stringify(substitute)}`;
  }
  set(parent, key, original);
  if (!isObject(original)) return;
  if (Array.isArray(original)) {
    original.push(original[0]);
    yield `${path.join('/')} with its first item twice`;
    original.pop();
    return;
  }
  for (const extra of EXTRA) {
    if (Object.hasOwn(original, extra)) continue;
    set(original, extra, 'x');
    yield `${path.join('/')} with "${extra}"`;
    Reflect.deleteProperty(original, extra);
  }
}

/** Documents of one entry each: a change is judged in the smallest one it can stand in. */
function small(document: Node): Node[] {
  const {lang} = document;
  const one = {id: 'one', kind: 'one', name: 'One'};
  const {partners, projects} = document as Record<string, Node[]>;
  return [
    {...document, projects: [{id: 'one', name: 'One'}], partners: [one]},
    ...partners!.map((partner) => ({lang, partners: [partner]})),
    ...projects!.map((project) => ({lang, projects: [project], partners: [one]})),
  ];
}

function disagreements(document: Node, seen: Set<string>): string[] {
  const found: string[] = [];
  for (const path of nodes(document)) {
    const kind = path.map((key) => (/^\d+$/.test(key) ? '*' : key)).join('/');
    if (path.length === 0 || seen.has(kind)) continue;
    seen.add(kind);
    for (const change of changes(document, path)) {
      // Two entries of one id, and projects that are not listed, are beyond a schema.
      const {problems} = parseDirectory(document);
      const own = problems.filter(({wanted}) => !/no other has|is listed/.test(wanted));
      if (own.length > 0 === validate(document)) {
        found.push(`${change}: ${own.length ? JSON.stringify(own) : 'only the schema objects'}`);
      }
    }
  }
  return found;
}

describe('the published data, as src and data take it', () => {
  for (const document of published) {
    it(`is shown whole and without a word on the console: ${String(document['lang'])}`, () => {
      const {own, problems} = parseDirectory(document);
      assert.deepEqual(problems, []);
      assert.equal(own?.directory.partners.length, data.partners.length);
      assert.equal(own?.directory.projects.length, data.projects.length);
    });
  }
});

describe('schema and parser', () => {
  // The nodes of another language are of the same kinds; some partners have more of them.
  for (const document of full ? published : published.slice(0, 1)) {
    it(`agree on every change of every node: ${String(document['lang'])}`, () => {
      // The same kind of node once for each entry, so that every partner's own is changed.
      const found = small(structuredClone(document)).flatMap((one) =>
        disagreements(one, new Set()),
      );
      assert.deepEqual(found.slice(0, 20), []);
    });
  }
});
