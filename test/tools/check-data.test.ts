import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {oldFacts} from '../../src/tools/data/check-age.js';
import {checkDates} from '../../src/tools/data/check-dates.js';
import {checkFigures, figuresIn} from '../../src/tools/data/check-figures.js';
import {checkLengths} from '../../src/tools/data/check-lengths.js';
import {checkTypography} from '../../src/tools/data/check-typography.js';
import {checkRoles} from '../../src/tools/data/check-roles.js';
import type {Data, TextFile} from '../../src/tools/build/files.js';
import type {Membership, Partner, Project} from '../../src/model/types.js';

const SOURCED = {source: [{href: 'https://example.org/'}], asOf: '2024-06'};
const words = (count: number) => Array.from({length: count}, () => 'word').join(' ');

const PART: Membership = {id: 'enact', role: 'leads', ...SOURCED};
const PARTNER: Partner = {
  id: 'iss',
  kind: {value: 'research-institute', ...SOURCED},
  projects: [PART],
};
const PROJECT: Project = {id: 'enact'};

/** Data of one partner in one project, in one language, in which no check finds a mistake. */
function data(
  description: string,
  {
    partner = PARTNER,
    project = PROJECT,
    introduction = ['The Programme.'],
    summary = 'An institute.',
    acronym = 'ENACT',
    lang = 'en',
  } = {},
): Data {
  const text: TextFile = {
    lang,
    reviewed: false,
    programme: {
      name: 'Programme',
      acronym: 'P',
      summary: 'A programme.',
      introduction,
      projectsNote: 'A note.',
      funding: 'Funded.',
      disclaimer: 'Not responsible.',
    },
    kinds: {},
    figures: {},
    places: {},
    bodies: {},
    regions: {},
    projects: {enact: {acronym, name: 'Project', summary: 'A project.'}},
    partners: {iss: {name: 'Institute', summary, description: [description]}},
  };
  return {
    edition: '2026-11-28',
    editions: {},
    programme: {},
    partners: [partner],
    projects: [project],
    texts: new Map([[lang, text]]),
  };
}

describe('figures in prose', () => {
  it('may be years, names of agendas, the 17 goals and the century', () => {
    const allowed =
      'Since 1923 and in 2011–2012, the 2030 Agenda and its 17 goals in the 21st century, by I-\u206024/7; phase IV.';
    assert.deepEqual(figuresIn(allowed), []);
    assert.deepEqual(figuresIn('منذ عام ٢٠١٩'), []);
  });

  it('are found whatever they count, in any script of digits', () => {
    assert.deepEqual(figuresIn('183 members process 98% of trade, in 1 000 ports'), [
      '183',
      '98',
      '1',
      '000',
    ]);
    assert.deepEqual(figuresIn('١٨٣ إدارة'), ['183']);
  });

  it('are said with file, path and remedy', () => {
    const where = (found: Data) => checkFigures(found).map((line) => line.split(':')[0]);
    assert.deepEqual(checkFigures(data('In 2019.')), []);
    assert.match(
      checkFigures(data('It has 183 members.'))[0]!,
      /^data\/text\/en\.json \/partners\/iss\/description\/0: found the figure "183", expected none but years.*write it as a fact/,
    );
    assert.deepEqual(where(data('.', {summary: '9'})), ['data/text/en.json /partners/iss/summary']);
    assert.deepEqual(where(data('.', {introduction: ['.', 'Eight, or 8.']})), [
      'data/text/en.json /programme/introduction/1',
    ]);
  });
});

describe('lengths of texts', () => {
  it('are 70 to 150 words for a description, and 80 at most for the first paragraph', () => {
    for (const count of [70, 150]) assert.deepEqual(checkLengths(data(words(count))), []);
    for (const count of [69, 151]) {
      assert.deepEqual(checkLengths(data(words(count))), [
        `data/text/en.json /partners/iss/description: found ${count} words, expected at least 70 and at most 150`,
      ]);
    }
    assert.deepEqual(checkLengths(data(words(70), {introduction: [words(80), words(200)]})), []);
    assert.deepEqual(checkLengths(data(words(70), {introduction: [words(81)]})), [
      'data/text/en.json /programme/introduction/0: found 81 words, expected at least 1 and at most 80',
    ]);
  });
});

describe('signs of French', () => {
  it('do not leave the word that they belong to', () => {
    const french = (text: string) => checkTypography(data(text, {lang: 'fr'}));
    assert.deepEqual(french('Une loi\u00a0; elle dit «\u00a0oui\u00a0».'), []);
    assert.deepEqual(checkTypography(data('A law ; it says.')), []);
    assert.deepEqual(french('Une loi ; elle dit « oui\u00a0».'), [
      'data/text/fr.json /partners/iss/description/0: found "loi ;" with a space, expected a no-break space (U+00A0)',
      'data/text/fr.json /partners/iss/description/0: found "« oui" with a space, expected a no-break space (U+00A0)',
    ]);
  });
});

describe('roles', () => {
  it('are said in the text of the partner', () => {
    assert.deepEqual(checkRoles(data('It leads ENACT.')), []);
    assert.deepEqual(checkRoles(data('يقود المعهد مشروعENACT.', {lang: 'ar'})), []);
    assert.deepEqual(checkRoles(data('It leads MASIF.', {acronym: 'CORMS / MASIF'})), []);
    for (const silent of ['It works.', 'Laws are ENACTED.', 'It enacts laws.']) {
      assert.deepEqual(checkRoles(data(silent)), [
        'data/text/en.json /partners/iss/description: found no "ENACT", expected a sentence on every project in which data/partners.json gives it a role',
      ]);
    }
  });

  it('are there for every partner', () => {
    const idle: Partner = {id: 'iss', kind: PARTNER.kind};
    assert.deepEqual(checkRoles(data('.', {partner: idle})), [
      'data/partners.json /partners/0: found no "projects", expected one with a role',
    ]);
  });
});

describe('a project whose last phase has ended', () => {
  const PHASE = {id: 'I', start: '2017', end: '2019', ...SOURCED};
  const ended: Project = {id: 'enact', phases: [PHASE]};
  const found = (project: Project, part: Membership = PART) =>
    checkDates(data('.', {project, partner: {id: 'iss', kind: PARTNER.kind, projects: [part]}}));

  it('is one no later source speaks of, or has a later phase or an end', () => {
    assert.deepEqual(found(ended, {...PART, asOf: '2019-06'}), []);
    assert.deepEqual(found(ended, {...PART, asOf: 'undated'}), []);
    assert.deepEqual(found(ended, {...PART, phases: ['I']}), []);
    assert.deepEqual(found({...ended, end: {value: '2019', ...SOURCED}}), []);
    const open = {id: 'II', start: '2020', ...SOURCED};
    assert.deepEqual(found({...ended, phases: [PHASE, open]}), []);
  });

  it('is named where a source says it is running', () => {
    const line =
      'data/projects.json /projects/0/phases: found the last to end "2019", expected a later one, or an "end" of the project: a source of 2024-06 speaks of it';
    assert.deepEqual(found(ended), [line]);
    const regions = {value: ['africa'], ...SOURCED};
    assert.deepEqual(found({...ended, regions}, {...PART, asOf: '2018'}), [line]);
  });
});

describe('old figures', () => {
  const figures = (...dates: string[]): Partner => ({
    ...PARTNER,
    figures: dates.map((asOf, index) => ({id: `f${index}`, value: 1, source: [], asOf})),
  });
  const today = new Date('2026-11-28');

  it('are those of a year ago or more, and undated ones', () => {
    assert.deepEqual(oldFacts(data('.', {partner: figures('2025-12', '2026')}), today), []);
    assert.deepEqual(
      oldFacts(data('.', {partner: figures('2026-01', '2025-11-28', 'undated')}), today),
      [
        'data/partners.json /partners/0/figures: found "f1" of "2025-11-28", "f2" of "undated", expected dates of the past year',
      ],
    );
  });
});
