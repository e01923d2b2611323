import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, it} from 'node:test';
import {readData} from '../../src/tools/data/data.js';
import {
  hashOf,
  lastOf,
  nextEdition,
  refusalOf,
  unreleasedLine,
} from '../../src/tools/data/editions.js';
import {merge, type Json} from '../../src/tools/data/merge.js';
import {sample} from '../helpers/sample.js';

// When an edition of the data may be released, and what counts as a change of it.

const RELEASED = 'data/released';

const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const documents = (...all: Json[]) => new Map(all.map((one) => [String(one['lang']), one]));

/** The hash of a sample after a change to it. */
function hashAfter(change: (document: ReturnType<typeof sample>) => unknown): string {
  const document = clone(sample('A', 'B'));
  change(document);
  return hashOf(documents(document));
}

const before = hashAfter(() => undefined);

/** The same value with all members the other way round. */
const reversed = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(reversed);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .reverse()
      .map(([key, value]) => [key, reversed(value)]),
  );
};

describe('the hash of an edition', () => {
  it('is that of facts and texts, whatever the edition, the version and the order of members', () => {
    assert.match(before, /^sha256-[A-Za-z0-9+/]{43}=$/);
    const other = reversed(sample('A', 'B')) as Json;
    assert.equal(
      hashOf(documents({...other, edition: '2030-01-01', version: '9.9.9', $schema: 'x'})),
      before,
    );
  });

  it('does not change when a source was read again', () => {
    const withSource = (read: string) =>
      hashAfter(({partners}) =>
        Object.assign(partners[0]!, {
          founded: {value: '1999', asOf: '2024', source: [{href: 'https://x.example/', read}]},
        }),
      );
    assert.equal(withSource('2026-01-01'), withSource('2026-02-02'));
    assert.notEqual(withSource('2026-01-01'), before);
  });

  it('changes with a fact, its date, its source, a text, an order, a language', () => {
    const [first] = sample('A').partners;
    const founded = first!['founded'] as object;
    const changed = [
      hashAfter(({partners}) =>
        Object.assign(partners[0]!, {founded: {...founded, value: '2000'}}),
      ),
      hashAfter(({partners}) => Object.assign(partners[0]!, {founded: {...founded, asOf: '2025'}})),
      hashAfter(({partners}) =>
        Object.assign(partners[0]!, {founded: {...founded, source: ['https://y.example/']}}),
      ),
      hashAfter(({partners}) => Object.assign(partners[0]!, {name: 'a'})),
      hashAfter(({partners}) => partners.reverse()),
      hashAfter(({partners}) => partners.pop()),
      hashOf(documents(sample('A', 'B'), {...sample('A', 'B'), lang: 'en'})),
    ];
    assert.equal(new Set([before, ...changed]).size, changed.length + 1);
  });

  it('is that of the data as they are, and the same again', async () => {
    const data = await readData('.');
    const merged = (version: string) =>
      hashOf(new Map([...data.texts].map(([lang, text]) => [lang, merge(data, text, version)])));
    assert.equal(merged('0.1.0'), merged('0.2.0'));
  });
});

describe('a release of data', () => {
  const TODAY = '2026-11-28';
  const editions = {'2026-09-30.3': 'a', '2026-11-20': 'b', '2026-09-30': 'c'};
  const refusal = (edition: string, hash: string, released: Record<string, string> = editions) =>
    refusalOf({edition, hash}, released, TODAY);

  it('is allowed of a newer edition in which something has changed', () => {
    assert.equal(lastOf(editions), '2026-11-20');
    for (const edition of ['2026-11-20.2', '2026-11-21', '2026-11-28', '2026-11-29']) {
      assert.equal(refusal(edition, 'd'), undefined, edition);
    }
  });

  it('is allowed of any edition at first', () => {
    assert.equal(lastOf({}), undefined);
    assert.equal(refusal('2026-01-01', 'd', {}), undefined);
  });

  it('is allowed of an edition that takes an update back', () => {
    assert.equal(refusal('2026-11-28', 'c'), undefined);
  });

  it('is refused of an edition that is not newer', () => {
    assert.equal(
      refusal('2026-11-20', 'd'),
      'data/programme.json /edition: found "2026-11-20", expected one newer than the last that was released, "2026-11-20"; write "2026-11-28"',
    );
    assert.match(refusal('2026-11-19', 'd')!, /found "2026-11-19", expected one newer/);
    assert.match(refusal('2026-09-30.9', 'd')!, /found "2026-09-30.9", expected one newer/);
  });

  it('is refused where nothing has changed', () => {
    assert.equal(
      refusal('2026-11-28', 'b'),
      'data/programme.json /edition: found "2026-11-28", in which no fact and no text differs from "2026-11-20", expected a change; change what is to be released, or write "2026-11-20" again',
    );
    assert.match(
      refusal('2026-11-20', 'b')!,
      /found "2026-11-20", which is released and in which nothing has changed since, expected a newer one; change a fact or a text, then write "2026-11-28"$/,
    );
  });

  it('is refused of an edition that is to come, or of no day', () => {
    assert.equal(
      refusal('2026-11-30', 'd', {}),
      'data/programme.json /edition: found "2026-11-30", expected at most tomorrow, "2026-11-29": nobody can use an edition that is to come; write "2026-11-28"',
    );
    assert.match(
      refusal('2026-02-30', 'd', {})!,
      /found "2026-02-30", expected a day of the calendar; write "2026-11-28"$/,
    );
    assert.equal(refusalOf({edition: '2027-01-01', hash: 'd'}, {}, '2026-12-31'), undefined);
  });

  it('proposes the day, or the next edition of the day', () => {
    assert.equal(nextEdition(undefined, TODAY), TODAY);
    assert.equal(nextEdition('2026-11-27.4', TODAY), TODAY);
    assert.equal(nextEdition(TODAY, TODAY), '2026-11-28.2');
    assert.equal(nextEdition('2026-11-28.2', TODAY), '2026-11-28.3');
    assert.equal(nextEdition('2026-11-28.9', TODAY), '2026-11-29');
    assert.equal(nextEdition('2026-11-29', TODAY), '2026-11-29.2');
  });

  it('comes before an archive of scripts with these data', () => {
    const line = (edition: string, hash: string) => unreleasedLine({edition, hash}, editions);
    assert.equal(line('2026-11-20', 'b'), undefined);
    assert.equal(
      line('2026-11-20', 'd'),
      'data/editions.json: found other facts or texts than were released of edition "2026-11-20", expected a released edition; run npm run release -- data first',
    );
    assert.match(line('2026-11-28', 'd')!, /found no release of edition "2026-11-28", expected/);
  });
});

describe('the released documents', () => {
  it('are those of the last edition', async () => {
    const {editions} = await readData('.');
    const files = existsSync(RELEASED)
      ? readdirSync(RELEASED).filter((file) => file.endsWith('.json'))
      : [];
    const released = new Map(
      files.map((file) => [
        basename(file, '.json'),
        JSON.parse(readFileSync(join(RELEASED, file), 'utf8')) as Json,
      ]),
    );
    const last = lastOf(editions);
    assert.deepEqual(
      [...new Set([...released.values()].map(({edition}) => edition))],
      last === undefined ? [] : [last],
    );
    if (last !== undefined) assert.equal(hashOf(released), editions[last]);
  });
});
