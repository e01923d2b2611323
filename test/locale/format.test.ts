import {describe, it} from 'node:test';
import {expect} from 'chai';
import {createFormat, fill, fillTemplate} from '../../src/locale/format.js';
import type {PrecomputedFormats} from '../../src/locale/language-file.js';
import {parseEdtf} from '../../src/model/timeline.js';

describe('format', () => {
  const fr = createFormat('fr');
  const en = createFormat('en');

  it('writes numbers, shares and amounts the language’s way', () => {
    expect(fr.number(2200)).to.match(/^2\s200$/);
    expect(en.number(2200)).to.equal('2,200');
    expect(fr.number(98, 'percent')).to.match(/^98\s%$/);
    expect(en.number(450_000_000, 'EUR')).to.match(/^€450\s?M/);
    const ar = createFormat('ar');
    expect(ar.number(66_000_000, 'EUR'), 'no sign between letters').to.match(/^66\s.*يورو$/);
    expect(ar.number(5_000_000, 'EUR'), 'several millions').to.equal('5\u00a0ملايين\u00a0يورو');
  });

  it('writes dates as precisely as they are known', () => {
    expect(fr.date('1923')).to.equal('1923');
    expect(fr.date('0859')).to.equal('859');
    const precomputed: PrecomputedFormats = {
      plain: true,
      months: '',
      days: {},
      plurals: '',
      kinds: [],
      numbers: {},
      lists: ['', '', ''],
      countries: {},
    };
    expect(createFormat('fr', precomputed).date('0859')).to.equal('859');
    expect(createFormat('ar-EG').date('0859')).to.equal('٨٥٩');
    expect(fr.date('2019-11')).to.equal('nov. 2019');
    expect(en.date('2023-11-28')).to.match(/28/);
    const pt = createFormat('pt-PT');
    expect(pt.date('2023-11'), 'a month in letters').to.equal('novembro de 2023');
    expect(pt.date('1923')).to.equal('1923');
  });

  // Far east and far west of Greenwich, and between hours; browsers are there, too, in their tests.
  const zones: [name: string, offset: number][] = [
    ['Pacific/Kiritimati', 840],
    ['Pacific/Pago_Pago', -660],
    ['Asia/Kathmandu', 345],
  ];
  for (const [zone, offset] of zones) {
    it(`writes the same date in every time zone: ${zone}`, () => {
      process.env['TZ'] = zone;
      expect(-new Date().getTimezoneOffset()).to.equal(offset);
      const there = createFormat('fr');
      expect(there.date('2020-01')).to.equal('janv. 2020');
      expect(there.date('2020-12')).to.equal('déc. 2020');
      expect(there.date('1952')).to.equal('1952');
      expect(there.date('2020-12-31')).to.equal('31 déc. 2020');
    });
  }

  it('picks the plural form of the language', () => {
    const forms = 'one: {n} ligne | many: {n} de lignes | other: {n} lignes';
    expect(fr.plural(forms, 0)).to.equal('0 ligne');
    expect(fr.plural(forms, 1)).to.equal('1 ligne');
    expect(fr.plural(forms, 2)).to.equal('2 lignes');
    expect(en.plural('one: {n} line | other: {n} lines', 0)).to.equal('0 lines');
    expect(en.plural('other: {n} lines | one: {n} line', 1), 'in any order').to.equal('1 line');
    expect(en.plural('other: {n} lines, {n} in all', 2), 'said twice').to.equal(
      '2 lines, 2 in all',
    );
  });

  it('orders as the language does, whatever the accents', () => {
    expect(['Zoo', 'école', 'Été', 'eau'].sort(fr.compare)).to.deep.equal([
      'eau',
      'école',
      'Été',
      'Zoo',
    ]);
  });

  it('fills holes and leaves unknown ones', () => {
    expect(fill('{a} {b} {c}', {a: '$&', b: '2'})).to.equal('$& 2 {c}');
    expect(fill('{constructor}', {}), 'a member of every object').to.equal('{constructor}');
  });

  it('gives the parts of a message in its order, text side by side as one', () => {
    const [city, country] = [{}, {}];
    expect(fillTemplate('{country}: {city}', {city, country})).to.deep.equal([country, ': ', city]);
    expect(fillTemplate('{a}, {b} {c}', {a: 'A', b: country})).to.deep.equal([
      'A, ',
      country,
      ' {c}',
    ]);
    expect(fillTemplate('{a}', {a: ''})).to.deep.equal([]);
  });
});

describe('EDTF', () => {
  const cases: [string, string | undefined, boolean?][] = [
    ['2023-11-28', '2023-11-28'],
    ['2013~', '2013', true],
    ['2020/2022', '2022'],
    ['2023/..', '2023'],
    ['../2021', '2021'],
    ['undated', undefined],
    ['', undefined],
  ];
  for (const [edtf, date, approximate = false] of cases) {
    it(`reads "${edtf}"`, () => {
      expect(parseEdtf(edtf)).to.deep.equal(date && {date, approximate});
    });
  }
});
