import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  factsOf,
  missingOf,
  moves,
  oldOf,
  textPathsOf,
  yearsOld,
} from '../stories/data-team/facts.js';
import {foreign, lacking, sayings, textRows} from '../stories/data-team/texts.js';

// The pages of the data team show what `data/` contains.

describe('the pages of the data team', () => {
  it('show every fact: whatever has a source', () => {
    for (const file of ['programme', 'partners', 'projects']) {
      const text = readFileSync(`data/${file}.json`, 'utf8');
      const found = factsOf(file, JSON.parse(text) as unknown);
      assert.equal(found.length, text.match(/"source":/g)!.length);
      assert.ok(found.every(({subject, key}) => subject && key));
    }
  });

  it('show what a fact was before, with what it shares with the newest', () => {
    const sourced = {source: 'https://example.org/', asOf: '2024'};
    const [newest, before] = factsOf('data/x.json', {
      partners: [
        {
          id: 'a',
          figures: [
            {
              id: 'b',
              value: 2,
              unit: 'percent',
              qualifier: 'over',
              ...sourced,
              earlier: [{value: 1, source: ['a-report'], asOf: '2020'}],
            },
          ],
        },
      ],
    });
    assert.equal(before!.path, '/partners/0/figures/0/earlier/0');
    const {subject, key, asOf, source, fact} = before!;
    assert.deepEqual([subject, key, asOf, source], ['a', 'figures', '2020', ['a-report']]);
    const {id, value, unit, qualifier} = fact;
    assert.deepEqual([id, value, unit, qualifier], ['b', 1, 'percent', undefined]);
    assert.deepEqual([newest!, before!].map(moves), [true, false]);
  });

  it('say in which languages there are words for a fact, and which stay in another', () => {
    const rows = textRows([
      {lang: 'fr', figures: {staff: 'Effectif'}, partners: {a: {formerName: 'Ancien'}}},
      {lang: 'de', figures: {staff: {value: 'Staff', lang: 'en'}}, partners: {}},
    ]);
    const said = (member: object) => {
      const sourced = {source: ['x'], asOf: '2024'};
      const partner = Object.fromEntries(
        Object.entries(member).map(([key, fact]) => [key, {...(fact as object), ...sourced}]),
      );
      const [fact] = factsOf('data/x.json', {partners: [{id: 'a', ...partner}]});
      return sayings(rows, textPathsOf(fact!), ['fr', 'de']);
    };
    assert.deepEqual(said({figures: {id: 'staff', value: 1}}), [
      {lang: 'fr', isLacking: false, foreign: undefined},
      {lang: 'de', isLacking: false, foreign: 'en'},
    ]);
    assert.deepEqual(
      said({renamed: {value: '2025'}}).map(({isLacking}) => isLacking),
      [false, true],
    );
    assert.deepEqual(said({founded: {value: '1999'}}), []);
  });

  it('find words for every fact that needs some, in every language', () => {
    const files = readdirSync('data/text').map(
      (file) => JSON.parse(readFileSync(`data/text/${file}`, 'utf8')) as {lang: string},
    );
    const rows = textRows(files as Parameters<typeof textRows>[0]);
    const languages = files.map(({lang}) => lang);
    const wordless = ['founded', 'link', 'otherLinks', 'launched', 'projectCount', 'partnerCount'];
    wordless.push('services', 'start', 'end', 'phases', 'budgets');
    for (const file of ['programme', 'partners', 'projects']) {
      const tree = JSON.parse(readFileSync(`data/${file}.json`, 'utf8')) as unknown;
      for (const fact of factsOf(file, tree)) {
        const found = sayings(rows, textPathsOf(fact), languages);
        assert.equal(found.length, wordless.includes(fact.key) ? 0 : languages.length, fact.path);
        assert.ok(!found.some(({isLacking}) => isLacking), fact.path);
      }
    }
  });

  it('say of whom a fact is and where it stands', () => {
    const sourced = {source: ['https://example.org/'], asOf: '2024'};
    const [fact] = factsOf('data/x.json', {
      partners: [{id: 'a', figures: [{id: 'b', ...sourced}]}],
    });
    assert.equal(fact!.subject, 'a');
    assert.equal(fact!.key, 'figures');
    assert.equal(fact!.path, '/partners/0/figures/0');
  });

  it('count age from the last day that a date can mean', () => {
    const today = new Date('2026-06-15T12:00:00Z');
    const ages = {
      '2025-06-15': 1,
      '2025-06-16': 0,
      '2025-06': 0,
      '2025': 0,
      '2024': 1,
      '2020/2022': 3,
      '2023/..': 2,
      '2013~': 12,
      '2030': 0,
    };
    for (const [asOf, years] of Object.entries(ages))
      assert.equal(yearsOld(asOf, today), years, asOf);
    assert.equal(yearsOld('undated', today), undefined);
  });

  it('name what is a year old or undated, the oldest first', () => {
    const figures = ['2025-06-16', '2025-06-15', '2023', 'undated'].map((asOf) => ({
      source: ['https://example.org/'],
      asOf,
    }));
    const old = oldOf(factsOf('data/x.json', {figures}), new Date('2026-06-15T12:00:00Z'));
    assert.deepEqual(
      old.map(({fact, years}) => [fact.asOf, years]),
      [
        ['undated', Infinity],
        ['2023', 2],
        ['2025-06-15', 1],
      ],
    );
  });

  it('name what a partner and a project lack', () => {
    assert.deepEqual(missingOf({kind: {}, founded: {}, seat: {}, link: {}}), [
      'figures',
      'projects',
    ]);
    assert.deepEqual(missingOf({start: {}, phases: [], regions: {}, link: {}}), ['budgets']);
  });

  it('name texts that lack, and texts that stay in another language', () => {
    const rows = textRows([
      {lang: 'fr', partners: {a: {name: 'Nom', summary: 'Phrase'}}, kinds: {k: {one: 'x'}}},
      {lang: 'ar', partners: {a: {name: {value: 'Name', lang: 'en'}}}, kinds: {k: {two: 'y'}}},
    ]);
    assert.deepEqual(
      lacking(rows, 'fr', 'ar').map(({path}) => path),
      ['partners/a/summary'],
    );
    assert.deepEqual(
      foreign(rows, 'ar').map(({path, subject}) => [path, subject]),
      [['partners/a/name', 'a']],
    );
  });
});
