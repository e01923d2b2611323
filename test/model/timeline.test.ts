import {describe, it} from 'node:test';
import {expect} from 'chai';
import {bundled} from '../../src/model/directory.js';
import {instant, stateOf, timelineOf} from '../../src/model/timeline.js';
import type {Phase, Project} from '../../src/model/types.js';

const source = [{href: 'https://example.org/'}];
const fact = (value: string, asOf = 'undated') => ({value, source, asOf});
const phase = (id: string, start?: string, end?: string, more: Partial<Phase> = {}): Phase => ({
  id,
  ...(start && {start}),
  ...(end && {end}),
  source,
  asOf: 'undated',
  ...more,
});
const line = (...projects: Omit<Project, 'id'>[]) =>
  timelineOf({...bundled, projects: projects.map((one, n) => ({id: `p${n}`, ...one}))});
const spans = (...projects: Omit<Project, 'id'>[]) =>
  line(...projects).tracks.flatMap((track) => track.spans);

describe('instant', () => {
  const cases: [date: string, begins: string, over: string][] = [
    ['2017', '2017-01-01', '2018-01-01'],
    ['2017-12', '2017-12-01', '2018-01-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2023-10-31', '2023-10-31', '2023-11-01'],
  ];
  for (const [date, begins, over] of cases) {
    it(`of ${date} runs from the start of ${begins} to the start of ${over}`, () => {
      expect(instant(date)).to.equal(Date.parse(begins));
      expect(instant(date, true)).to.equal(Date.parse(over));
    });
  }
});

describe('timelineOf', () => {
  it('has an axis of whole years, from the first that is known to the last', () => {
    const {years} = timelineOf(bundled);
    expect(years.map(({year}) => year)).to.deep.equal(
      [...Array(18).keys()].map((index) => 2010 + index),
    );
    expect(years[0]!.from).to.equal(0);
    expect(years.at(-1)!.to).to.equal(1);
  });

  it('names fewer years of a long axis', () => {
    const {years} = line({start: fact('1923'), end: fact('2022')});
    expect(years.slice(0, 3).map(({year}) => year)).to.deep.equal([1923, 1928, 1933]);
    expect(years.at(-1)!.to).to.equal(1);
  });

  it('shows a project without phases as one span', () => {
    const [disrupt] = spans({start: fact('2021'), end: fact('2024')});
    expect(disrupt).to.include({id: undefined, from: 0, to: 1, lane: 0, ending: 'known'});
  });

  it('leaves an end that is not known open, with a year of room', () => {
    const {years, tracks} = line({start: fact('2019-12')});
    expect(years.map(({year}) => year)).to.deep.equal([2019, 2020]);
    expect(tracks[0]!.spans[0]).to.include({ending: 'unknown', to: 1, end: undefined});
  });

  it('shows phases alone where there are any, and claims nothing between or after them', () => {
    const [first, second, ...more] = spans({
      start: fact('2010'),
      phases: [phase('I', '2012', '2013'), phase('III', '2016', '2017')],
    });
    expect(more).to.deep.equal([]);
    expect(first).to.include({from: 0, to: instantFraction('2014', '2012', '2018')});
    expect(second).to.include({to: 1, ending: 'known'});
  });

  it('puts phases that overlap into lanes, and those that meet into one', () => {
    const lanes = (id: string) => {
      const {spans, lanes} = timelineOf(bundled).tracks.find(({project}) => project.id === id)!;
      return `${spans.map(({id, lane}) => `${id}:${lane}`).join(' ')} of ${lanes}`;
    };
    expect(lanes('seacop')).to.equal('I-II:0 III-IV:1 V:0 VI:0 of 2');
    expect(lanes('corms-masif')).to.equal('CORMS:0 MASIF:0 of 1');
  });

  it('tells a planned and a computed end from one that was a fact when it was written', () => {
    const ending = (more: Partial<Phase>) =>
      spans({phases: [phase('I', '2020', '2024-06', more)]})[0]!.ending;
    expect(ending({asOf: '2025-01'})).to.equal('known');
    expect(ending({asOf: '2024'})).to.equal('known');
    expect(ending({asOf: 'undated'})).to.equal('known');
    expect(ending({asOf: '2021/2023'})).to.equal('planned');
    expect(ending({asOf: '2021', computed: true})).to.equal('computed');
  });

  it('leaves out projects of which no date is known', () => {
    expect(line({}, {start: fact('2020')}).tracks.map(({project}) => project.id)).to.deep.equal([
      'p1',
    ]);
    const nothing = {years: [], tracks: [], today: undefined};
    expect(line({})).to.deep.equal(nothing);
    expect(line()).to.deep.equal(nothing);
  });

  it('shows the projects by their start', () => {
    const {tracks} = line({start: fact('2019')}, {end: fact('2012')}, {start: fact('2015-02')});
    expect(tracks.map(({project}) => project.id)).to.deep.equal(['p1', 'p2', 'p0']);
  });

  it('places a phase without a start after the one before it, or a year before its end', () => {
    const [first, second] = spans({
      phases: [phase('I', '2010', '2011'), phase('II', undefined, '2013')],
    });
    expect(second).to.include({start: undefined, end: '2013', from: first!.to, to: 1});
    const [alone] = spans({phases: [phase('I', '2010', '2010')]}, {end: fact('2013')}).slice(1);
    expect(alone!.from).to.be.closeTo(instantFraction('2013', '2010', '2014'), 0.001);
  });

  it('places a phase without dates between its neighbours, and nowhere without these', () => {
    const [first, second, third] = spans({
      phases: [phase('I', '2010', '2011'), phase('II'), phase('III', '2014', '2015')],
    });
    expect(second).to.include({start: undefined, end: undefined, from: first!.to, to: third!.from});
    expect(spans({phases: [phase('I', '2010', '2011'), phase('II')]})).to.have.length(1);
  });

  it('has the place of today’s date where that is on the axis', () => {
    const projects = [{id: 'a', start: fact('2020'), end: fact('2023')}];
    const at = (today?: number) => timelineOf({...bundled, projects}, today).today;
    expect(at(Date.UTC(2022, 0))).to.be.closeTo(0.5, 0.001);
    expect(at(Date.UTC(2019, 0))).to.equal(undefined);
    expect(at(Date.UTC(2024, 6))).to.equal(undefined);
    expect(at()).to.equal(undefined);
  });

  it('keeps every span of the bundled projects on the axis', () => {
    for (const {spans} of timelineOf(bundled).tracks) {
      for (const {from, to} of spans) {
        expect(from).to.be.at.least(0).and.below(to);
        expect(to).to.be.at.most(1);
      }
    }
  });
});

describe('stateOf', () => {
  const in2024 = Date.UTC(2024, 5);
  const state = (project: Omit<Project, 'id'>, today: number | undefined = in2024) =>
    stateOf({id: 'p', ...project}, today);

  it('says that a project runs only where dates say so', () => {
    expect(state({start: fact('2020'), end: fact('2026', '2021')})).to.equal('running');
    expect(state({phases: [phase('I', '2020', '2026')]})).to.equal('running');
    expect(state({start: fact('2020')})).to.equal('unknown');
    expect(state({end: fact('2026', '2021')})).to.equal('unknown');
    const gap = [phase('I', '2010', '2012'), phase('II', '2025', '2026', {computed: true})];
    expect(state({phases: gap})).to.equal('unknown');
  });

  it('says that it has ended only where its end is a fact', () => {
    expect(state({start: fact('2020'), end: fact('2022', '2023')})).to.equal('ended');
    // Another phase may have followed.
    expect(state({phases: [phase('I', '2020', '2022', {asOf: '2023'})]})).to.equal('unknown');
    expect(state({start: fact('2020'), phases: [phase('I', '2020')]})).to.equal('unknown');
  });

  it('says that it should have ended where its planned end has passed', () => {
    expect(state({start: fact('2020'), end: fact('2022', '2021')})).to.equal('due');
  });

  it('says that it has not begun', () => {
    expect(state({start: fact('2025'), end: fact('2026')})).to.equal('upcoming');
  });

  it('depends on no date of today in static HTML', () => {
    const planned = {start: fact('2020'), end: fact('2026', '2021')};
    expect(stateOf({id: 'p', ...planned}, undefined)).to.equal('unknown');
    expect(stateOf({id: 'p', start: fact('2030')}, undefined)).to.equal('unknown');
    expect(stateOf({id: 'p', start: fact('2020'), end: fact('2022', '2023')}, undefined)).to.equal(
      'ended',
    );
  });
});

function instantFraction(at: string, from: string, to: string): number {
  return (instant(at) - instant(from)) / (instant(to) - instant(from));
}
