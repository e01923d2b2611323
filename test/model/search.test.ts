import {describe, it} from 'node:test';
import {expect} from 'chai';
import {findWords, fold, queryWords} from '../../src/model/search.js';

const marked = (text: string, query: string) =>
  [...findWords(text, queryWords(query))]
    .reverse()
    .reduce(
      (rest, [from, to]) => `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
      text,
    );

describe('search', () => {
  it('compares without case, accents and ligatures', () => {
    for (const [written, typed] of [
      ['Sécurité', 'securite'],
      ['Łódź', 'lodz'],
      ['Ærø', 'aero'],
      ['Straße', 'STRASSE'],
      ['Œuvre', 'oeuvre'],
      ['Đakovo', 'dakovo'],
      ['Polícia Judiciária', 'policia judiciaria'],
      ['d’Afrique', 'd\u0027afrique'],
      ['أديس أبابا', 'اديس ابابا'],
      ['منظمة', 'منظمه'],
      ['١٩٢٣', '1923'],
    ]) {
      expect(fold(written!)).to.equal(fold(typed!));
    }
  });

  it('takes a query apart at any space', () => {
    expect(queryWords('  drogue\u00a0crime\tÉTÉ ')).to.deep.equal(['drogue', 'crime', 'ete']);
    expect(queryWords('   ')).to.deep.equal([]);
  });

  it('finds words in the text as it is written', () => {
    expect(marked('La sécurité des Sécurités', 'securite')).to.equal(
      'La [sécurité] des [Sécurité]s',
    );
    expect(marked('Mise en œuvre', 'euv')).to.equal('Mise en [œuv]re');
    expect(marked('Straße', 's')).to.equal('[S]tra[ß]e');
    expect(marked('e\u0301te\u0301', 'ete')).to.equal('[e\u0301te\u0301]');
    expect(marked('abcabc', 'bc cab')).to.equal('a[bcabc]');
    expect(marked('𝒜𝒜 b', 'b')).to.equal('𝒜𝒜 [b]');
    expect(marked('rien', 'x')).to.equal('rien');
  });
});
