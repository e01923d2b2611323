import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseDirectory} from '../../src/model/parse/parse.js';
import {readData} from '../../src/tools/data/data.js';
import {directorySchema} from '../../src/tools/data/directory-schema.js';
import {merge} from '../../src/tools/data/merge.js';
import {compileSchema} from '../../src/tools/data/schemas.js';
import {sample} from '../helpers/sample.js';

// The schema that editors use is made of the rules that browsers use. What is left to test is
// that both mean the same by them, of documents in normal form.

const data = await readData(process.cwd());
const validate = compileSchema(directorySchema());

describe('the published data, as src and data take it', () => {
  for (const [lang, text] of data.texts) {
    it(`is valid, and read whole and as it is written: ${lang}`, () => {
      const document = merge(data, text, '1.0.0');
      assert.ok(validate(document), JSON.stringify(validate.errors));
      const {custom, problems, normalisations} = parseDirectory(document);
      assert.deepEqual([problems, normalisations], [[], []]);
      assert.equal(custom?.directory.edition, data.edition);
      assert.equal(custom?.directory.partners.length, data.partners.length);
      assert.equal(custom?.directory.projects.length, data.projects.length);
    });
  }
});

/** A document with one value set at a path. */
function withValue(path: string, value: unknown): unknown {
  const document = JSON.parse(JSON.stringify(sample('A', 'B'))) as Record<string, unknown>;
  const keys = path.split('/').slice(1);
  const last = keys.pop()!;
  let node: Record<string, unknown> = document;
  for (const key of keys) node = node[key] as Record<string, unknown>;
  node[last] = value;
  return document;
}

const dated = {source: ['https://example.org/'], asOf: '2024'};
const partner = '/partners/0';

/** Documents that the schema and the parser accept without changes. */
const good: readonly [path: string, value: unknown][] = [
  ['/format', 1],
  ['/edition', '2026-11-27'],
  ['/edition', '2026-11-27.2'],
  ['/anything', {of: ['any', 'kind']}],
  ['/lang', undefined],
  ['/programme/id', undefined],
  ['/figures', {members: {value: 'Members', lang: 'en'}}],
  [`${partner}/anything`, null],
  [`${partner}/short`, 'IE'],
  [`${partner}/seat/value`, {country: 'FR'}],
  [`${partner}/seat/value`, {city: 'Lyon'}],
  [`${partner}/logo`, {src: 'logos/a.svg', width: 120, height: 40}],
  [`${partner}/logo`, {src: 'https://example.org/a.svg'}],
  [`${partner}/founded`, {value: '1999'}],
  [`${partner}/founded`, {value: '1999', source: 'https://example.org/', asOf: '2013~'}],
  [`${partner}/founded/source`, [{title: 'A report', publisher: 'P', lang: 'en', read: '2026-11'}]],
  [`${partner}/founded/source`, {href: 'https://example.org/'}],
  [`${partner}/figures/0/earlier`, [{value: 11, qualifier: 'over', ...dated}]],
  [`${partner}/link/value/href`, 'tel:+33123456789'],
  [`${partner}/link/value/href`, 'mailto:a@example.org'],
  [`${partner}/link/value/hreflang`, []],
  ['/projects/0/phases', [{id: 'I'}, {id: 'II', end: '2024-05', ...dated}]],
  ['/projects/0/budgets', [{value: 5.5, currency: 'EUR', earlier: [{value: 4, ...dated}]}]],
];

/** Documents that neither accepts. */
const bad: readonly [path: string, value: unknown][] = [
  ['/format', 2],
  ['/edition', '2026-11'],
  ['/edition', '2026-11-27.1'],
  ['/lang', 'French'],
  ['/partners', 'x'],
  ['/kinds', {'Not an id': {one: 'x', other: 'x'}}],
  [`${partner}/id`, 'not an id'],
  [`${partner}/name`, {value: 'x', lang: 'French'}],
  [`${partner}/summary`, 'x'.repeat(161)],
  [`${partner}/logo`, {width: 120}],
  [`${partner}/logo`, {src: 'data:image/png,x'}],
  [`${partner}/logo`, {src: 'a.svg', width: 1.5}],
  [`${partner}/founded/value`, '12/05/2024'],
  [`${partner}/founded/asOf`, 'c. 2020'],
  [`${partner}/founded/source`, [{publisher: 'P'}]],
  [`${partner}/founded/source`, ['javascript:alert(1)']],
  [`${partner}/figures/0/value`, -1],
  [`${partner}/figures/0/earlier`, [{value: 11}]],
  [`${partner}/figures/0/unit`, 'metres'],
  [`${partner}/seat/value/country`, 'Nowhere'],
  [`${partner}/seat/value`, {}],
  [`${partner}/founded/value`, '0000'],
  [`${partner}/link/value/href`, 'https://user:secret@example.org/'],
  [`${partner}/link/value/href`, 'https://[::1]/'],
  [`${partner}/link/value/href`, 'http://example.org\\@example.net/'],
  [`${partner}/projects/0/role`, 'helps'],
  ['/projects/0/start/value', '2010-13'],
  ['/projects/0/budgets', [{value: 0, currency: 'EUR'}]],
];

describe('schema and parser', () => {
  for (const [path, value] of good) {
    it(`take ${path} = ${JSON.stringify(value)}`, () => {
      const document = withValue(path, value);
      assert.ok(validate(JSON.parse(JSON.stringify(document))), JSON.stringify(validate.errors));
      assert.deepEqual(parseDirectory(document).problems, []);
    });
  }

  for (const [path, value] of bad) {
    it(`refuse ${path} = ${JSON.stringify(value)}`, () => {
      const document = withValue(path, value);
      assert.equal(validate(document), false);
      const [problem] = parseDirectory(document).problems;
      assert.ok(problem?.path.startsWith(path), problem?.path);
    });
  }
});
