import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Json} from '../../src/tools/data/merge.js';
import {sentenceOf} from '../../src/tools/diff/describe.js';
import {diff} from '../../src/tools/diff/diff.js';
import {diffEditions, hasChanges} from '../../src/tools/diff/editions.js';
import {linesOf, markdownOf} from '../../src/tools/diff/notes.js';
import {readDocument} from '../../src/tools/diff/read-document.js';

// What differs in two documents, and how it is said.

/** A document with every member of the format. */
const complete = JSON.parse(
  readFileSync('test/fixtures/format-1/complete.json', 'utf8'),
) as CompleteDocument;

interface Entry {
  [member: string]: unknown;
  id: string;
  name: unknown;
}
interface Fact {
  [member: string]: unknown;
  value: unknown;
}
interface CompleteDocument extends Json {
  kinds: Record<string, Record<string, unknown>>;
  figures: Record<string, unknown>;
  projects: Entry[];
  partners: (Entry & {
    founded: Fact;
    figures: (Fact & {id: string; earlier?: Fact[]})[];
    offices: Fact[];
    projects: Fact[];
    description: unknown[];
  })[];
}

const clone = (): CompleteDocument => structuredClone(complete);
const read = (document: Json) => readDocument(document).document!;
const compare = (after: Json) => diff(read(complete), read(after));

/** The sentences on what a change of the document makes different. */
function sentences(change: (document: CompleteDocument) => unknown): string[] {
  const after = clone();
  change(after);
  return compare(after).map(sentenceOf);
}

const dated = {source: ['https://example.org/new'], asOf: '2026'};

describe('what has changed', () => {
  it('is nothing in the same document, formatted otherwise or in another edition', () => {
    assert.deepEqual(compare({...clone(), edition: '2030-01-01', version: '7'}), []);
  });

  it('names a figure: its values with their dates, and the source of the new one', () => {
    assert.deepEqual(
      sentences(({partners: [first]}) => {
        const {value, asOf, source, earlier} = first!.figures[0]!;
        Object.assign(first!.figures[0]!, {
          value: 1197,
          asOf: '2026-11',
          source: [
            {href: 'https://example.org/new', publisher: 'Institute', title: 'A new member'},
            {title: 'A report'},
          ],
          earlier: [{value, asOf, source}, ...earlier!],
        });
      }),
      [
        'Institut d’exemple A, figure “Members”: 196 (2025) → 1,197 (2026-11), ' +
          'sources: Institute, “A new member”, https://example.org/new; “A report”',
      ],
    );
  });

  it('says what a fact was, where only its sources or its earlier values differ', () => {
    assert.deepEqual(
      sentences(({partners: [first], projects: [project]}) => {
        Object.assign(first!.founded, {source: ['https://example.org/new']});
        Object.assign(first!.figures[0]!, {earlier: [{value: 190, ...dated}]});
        Object.assign((project!['phases'] as object[])[0]!, {computed: false});
      }),
      [
        'EXAMPLE, phase I: 2010-07 to 2014 (computed) (2011) → 2010-07 to 2014 (2011), source: https://example.org/p',
        'Institut d’exemple A, founded: 1923 (2023-11-28), another source than before ' +
          '(Institut d’exemple A, “Histoire”, https://example.org/history; An office, “Decision C(2019) 1, annex II”), ' +
          'source: https://example.org/new',
        'Institut d’exemple A, figure “Members”: 196 (2025), earlier values: 195 (2021) → 190 (2026), source: https://example.org/members',
      ],
    );
  });

  it('names facts that are new, and facts that were taken away', () => {
    assert.deepEqual(
      sentences(({partners: [first, second]}) => {
        first!.offices = [{value: {city: 'Porto', country: 'PT'}, ...dated}];
        first!.figures.pop();
        second!.founded = {value: '1999', ...dated};
        second!.projects = [];
      }),
      [
        'Institut d’exemple A, office: Porto (Portugal) (2026), new, source: https://example.org/new',
        'Institut d’exemple A, office: Genève (Switzerland) (2026), taken away',
        'Institut d’exemple A, figure “Personnel”: 40 % (undated), taken away',
        'Example Office, founded: 1999 (2026), new, source: https://example.org/new',
        'Example Office, role in EXAMPLE: contributes (undated), taken away',
      ],
    );
  });

  it('names texts, with what differs in them, and their language', () => {
    const words = Array.from({length: 40}, (_, index) => `word${index}`);
    const long = words.join(' ');
    const before = clone();
    before.partners[0]!.description = [long];
    const after = structuredClone(before);
    after.partners[0]!.description = [long.replace('word20', 'another')];
    after.partners[1]!.name = {value: 'Example Office', lang: 'fr'};
    after.partners[1]!['summary'] = 'A sentence.';
    delete after.partners[0]!['acronym'];
    after.figures['members'] = 'Member countries';
    after.kinds['example-institute']!['other'] = 'Institutes';
    assert.deepEqual(diff(read(before), read(after)).map(sentenceOf), [
      'Names of kinds, example-institute (other): “Example institutes” → “Institutes”',
      'Names of figures, members: “Members” → “Member countries”',
      'Institut d’exemple A, description: “… word16 word17 word18 word19 word20 word21 word22 word23 word24 …” → ' +
        '“… word16 word17 word18 word19 another word21 word22 word23 word24 …”',
      'Institut d’exemple A, acronym: “IEA”, taken away',
      'Example Office, name: “Example Office”, is marked as another language: the language of the file → fr',
      'Example Office, summary: “A sentence.”, new',
    ]);
  });

  it('names partners and projects that are new or no longer there, and another order', () => {
    assert.deepEqual(
      sentences((document) => {
        const [first, second] = document.partners;
        const added = {
          ...second!,
          id: 'new-office',
          name: 'New Office',
          founded: {value: '2001', ...dated},
        };
        document.partners = [second!, first!, added];
        first!.figures.reverse();
      }),
      [
        'Institut d’exemple A: another order of figures',
        'New Office: a new partner (new-office)',
        'New Office, founded: 2001 (2026), new, source: https://example.org/new',
        'New Office, link: mailto:office@example.org (undated), new',
        'New Office, role in EXAMPLE: contributes (undated), new',
        'The directory: another order of partners',
      ],
    );
    assert.deepEqual(
      sentences((document) => document.partners.pop()),
      ['Example Office: no longer a partner (example-office)'],
    );
  });

  it('names settings', () => {
    assert.deepEqual(
      sentences(({partners: [first, second]}) => {
        Object.assign(first!, {kind: 'example-office', knownBy: undefined});
        Object.assign(second!, {logo: 'b.svg'});
      }),
      [
        'IEA, kind: example-institute → example-office',
        'IEA, known by: name, taken away',
        'Example Office, logo: {"src":"b.svg"}, new',
      ],
    );
  });

  it('gives a terminal nothing to obey', () => {
    const [line] = sentences(({partners: [, second]}) => {
      Object.assign(second!, {name: 'Red \u001b[31mOffice\u0007'});
    });
    assert.match(line!, /“Red \\u001b\[31mOffice\\u0007”/);
  });

  it('has the place of each change, and the content before and after', () => {
    const after = clone();
    after.partners[1]!.founded = {value: '1999', ...dated};
    assert.deepEqual(JSON.parse(JSON.stringify(compare(after))), [
      {
        change: 'added',
        type: 'fact',
        subject: {type: 'partner', id: 'example-office', name: 'Example Office'},
        member: 'founded',
        path: '/partners/1/founded',
        after: {value: '1999', source: [{href: 'https://example.org/new'}], asOf: '2026'},
      },
    ]);
  });
});

describe('the notes of an edition', () => {
  const inFrench = () => Object.assign(clone(), {lang: 'fr'});

  /** Changes in two languages: a figure in both, a text and a place in one. */
  function changes() {
    const english = clone();
    const french = inFrench();
    for (const {partners} of [english, french]) partners[0]!.founded.value = '1924';
    french.partners[0]!['summary'] = 'Une *phrase* <x>.';
    // Readers know it by its English name.
    french.partners[0]!.name = 'Institut A';
    french.partners[0]!.offices[0]!.value = {city: 'Genève', country: 'FR'};
    const before = new Map([
      ['fr', read(inFrench())],
      ['en', read(complete)],
      ['it', read(complete)],
    ]);
    return diffEditions(
      before,
      new Map([
        ['fr', read(french)],
        ['en', read(english)],
        ['pl', read(english)],
      ]),
    );
  }

  it('say a fact once, and a text for each language', () => {
    const founded =
      'Institut d’exemple A, founded: 1923 (2023-11-28) → 1924 (2023-11-28), sources: ' +
      'Institut d’exemple A, “Histoire”, https://example.org/history; An office, “Decision C(2019) 1, annex II”';
    assert.deepEqual(linesOf(changes()), [
      'pl: a new language',
      'it: no longer a language',
      founded,
      'fr: Institut d’exemple A, name: “Institut d’exemple A” → “Institut A”',
      'fr: Institut d’exemple A, summary: “One sentence on the partner.” → “Une *phrase* <x>.”',
      'fr: Institut d’exemple A, office: Genève (France) (2026), new, source: https://example.org/contact',
      'fr: Institut d’exemple A, office: Genève (Switzerland) (2026), taken away',
    ]);
  });

  it('are Markdown, in which no text is markup', () => {
    const lines = markdownOf('2026-11-28', changes()).split('\n');
    assert.deepEqual(lines.slice(0, 7), [
      '## 2026-11-28',
      '',
      '- **pl**: a new language',
      '- **it**: no longer a language',
      '- **Institut d’exemple A, founded**: 1923 (2023-11-28) → 1924 (2023-11-28). Source: ' +
        '[Institut d’exemple A, “Histoire”](<https://example.org/history>); An office, “Decision C(2019) 1, annex II”',
      '- fr: **Institut d’exemple A, name**: “Institut d’exemple A” → “Institut A”',
      '- fr: **Institut d’exemple A, summary**: “One sentence on the partner.” → “Une \\*phrase\\* \\<x\\>.”',
    ]);
    assert.equal(lines.at(-1), '');
  });

  it('are empty where nothing has changed', () => {
    const same = new Map([['en', read(complete)]]);
    const none = diffEditions(same, new Map(same));
    assert.equal(hasChanges(none), false);
    assert.equal(hasChanges(changes()), true);
    assert.deepEqual(linesOf(none), []);
  });
});
