import {expect} from '@esm-bundle/chai';
import {createFormat} from '../../src/locale/format.js';
import {fill} from '../../src/locale/l10n.js';
import {parseEdtf} from '../../src/model/edtf.js';

describe('format', () => {
  const fr = createFormat('fr');
  const en = createFormat('en');

  it('writes numbers, shares and amounts the language’s way', () => {
    expect(fr.number(2200)).to.match(/^2\s200$/);
    expect(en.number(2200)).to.equal('2,200');
    expect(fr.number(98, 'percent')).to.match(/^98\s%$/);
    expect(en.number(450_000_000, 'EUR')).to.match(/^€450\s?M/);
  });

  it('writes dates as precisely as they are known', () => {
    expect(fr.date('1923')).to.equal('1923');
    expect(fr.date('2019-11')).to.equal('nov. 2019');
    expect(en.date('2023-11-28')).to.match(/28/);
  });

  it('picks the plural form of the language', () => {
    const forms = 'one: {n} ligne | many: {n} de lignes | other: {n} lignes';
    expect(fr.plural(forms, 0)).to.equal('0 ligne');
    expect(fr.plural(forms, 1)).to.equal('1 ligne');
    expect(fr.plural(forms, 2)).to.equal('2 lignes');
    expect(en.plural('one: {n} line | other: {n} lines', 0)).to.equal('0 lines');
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
