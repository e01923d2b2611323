import {describe, it} from 'node:test';
import {expect} from 'chai';
import {findWords, fold, hasWord, queryWords} from '../../src/model/search.js';

const marked = (text: string, query: string) =>
  [...findWords(text, queryWords(query))]
    .reverse()
    .reduce(
      (rest, [from, to]) => `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
      text,
    );

/** Whether a text is found by a query. */
const isFound = (text: string, query: string) =>
  queryWords(query).every((word) => hasWord(fold(text), word));

/** What is written in a text, and what people type to find it. */
const SAME: readonly (readonly [what: string, written: string, typed: string])[] = [
  ['case and accents', 'Sécurité', 'securite'],
  ['a stroke', 'Łódź', 'lodz'],
  ['a ligature', 'Ærø', 'aero'],
  ['sharp s', 'Straße', 'STRASSE'],
  ['a ligature of French', 'Œuvre', 'oeuvre'],
  ['a Croatian letter', 'Đakovo', 'dakovo'],
  ['accents of Portuguese', 'Polícia Judiciária', 'policia judiciaria'],
  ['an apostrophe', 'd’Afrique', 'd\u0027afrique'],
  ['the other apostrophe', 'd‘Afrique', "d'afrique"],
  ['a letter that looks like an apostrophe', 'Nukuʼalofa', "nuku'alofa"],
  ['a sign that looks like an apostrophe', 'Nuku′alofa', 'nuku‘alofa'],
  ['an accent in the place of an apostrophe', 'L´Office', "l'office"],
  ['Arabic letters', 'أديس أبابا', 'اديس ابابا'],
  ['the Arabic ending', 'منظمة', 'منظمه'],
  ['Arabic vowels and the stroke that widens', 'مُنَظَّمـــة', 'منظمة'],
  ['Arabic letters for presentation', 'ﻣﻨﻈﻤﺔ', 'منظمة'],
  ['Arabic digits', '١٩٢٣', '1923'],
  ['Persian digits', '۱۹۲۳', '1923'],
  ['Persian letters', 'پلیس کشور', 'پليس كشور'],
  ['a joiner inside a Persian word', 'می\u200cشود', 'میشود'],
  ['Greek accents and the final sigma', 'Ελληνικός Οργανισμός', 'ΕΛΛΗΝΙΚΟΣ ΟΡΓΑΝΙΣΜΟΣ'],
  ['a part of a Greek word', 'Οργανισμός', 'οργανισμοσ'],
  ['the Turkish letters I', 'İstanbul Kıyı', 'istanbul kiyi'],
  ['Turkish capitals', 'ISPARTA İL', 'ısparta il'],
  ['ue for ü', 'Grünes Köln, Überlingen', 'gruenes koeln ueberlingen'],
  ['u for ü', 'Grünes Köln', 'grunes koln'],
  ['ü for ue', 'Mueller', 'Müller'],
  ['ü as two signs', 'Mu\u0308ller', 'mueller'],
  ['oe for ø', 'Tromsø', 'tromsoe'],
  ['aa for å', 'Århus', 'aarhus'],
  ['a ligature of printers', 'Oﬃce ﬁnancier', 'office financier'],
  ['a small digit', 'CO₂ m²', 'co2 m2'],
  ['a soft hyphen', 'Verbrechens\u00adbekämpfung', 'verbrechensbekampfung'],
  ['a blank without width', 'inter\u200bpol', 'interpol'],
  ['a word joiner', 'I-24/\u20607', 'i-24/7'],
  ['a hyphen that does not break', 'GI\u2011TOC', 'gi-toc'],
  ['a dash', 'GI–TOC', 'gi-toc'],
  ['a minus', 'GI−TOC', 'gi-toc'],
  ['a hyphen for a blank', 'Expertise France', 'expertise-france'],
  ['a blank for a hyphen', 'GI-TOC', 'gi toc'],
  ['a blank that does not break', 'Expertise\u00a0France', '"expertise france"'],
  ['wide letters', 'ＵＮＯＤＣ', 'unodc'],
  ['a Maltese letter', 'Ħal Luqa', 'hal luqa'],
  ['a Sami letter', 'Buŋŋá', 'bunna'],
  ['an abbreviation in one sign', '№ 7', 'no 7'],
  ['an abbreviation with points', 'UNODC', 'U.N.O.D.C.'],
  ['a hyphen that the text lacks', 'La coopération', 'co-opération'],
  ['an apostrophe that the text lacks', 'Dartagnan', 'd’artagnan'],
  ['an Azeri letter', 'Gəncə', 'gence'],
  ['letters of Urdu', 'پاکستان ہے ھند', 'پاكستان هي هند'],
  ['a ligature of Catalan', 'Coŀlegi', 'collegi'],
];

describe('search', () => {
  for (const [what, written, typed] of SAME) {
    it(`finds ${what}: ${written} by ${typed}`, () => {
      expect(isFound(written, typed)).to.equal(true);
      expect(isFound(written, written)).to.equal(true);
    });
  }

  it('does not find what differs', () => {
    for (const [written, typed] of [
      ['Rue du Port', 'rut'],
      ['Union', 'UE'],
      ['Mutter', 'muetter'],
      ['Bluhm', 'blue'],
      ['1923', '١٩٢٤'],
    ] as const)
      expect(isFound(written, typed), `${written} by ${typed}`).to.equal(false);
  });

  it('takes a query apart at any space, and leaves punctuation aside', () => {
    expect(queryWords('  drogue\u00a0crime\tÉTÉ ')).to.deep.equal([['drogue'], ['crime'], ['ete']]);
    for (const query of [
      'interpol,',
      '"interpol"',
      '«\u00a0interpol\u00a0»',
      '(interpol)',
      '"interpol',
    ])
      expect(queryWords(query), query).to.deep.equal([['interpol']]);
    for (const query of ['   ', '"', '– &', '""', '…'])
      expect(queryWords(query), query).to.deep.equal([]);
  });

  it('takes words in quotation marks in their order', () => {
    const text = 'Office of the United Nations on Drugs, and Crime';
    for (const query of [
      '"united nations"',
      '“drugs and” office',
      '„nations on drugs“ of the',
      '"united nat',
    ])
      expect(isFound(text, query), query).to.equal(true);
    for (const query of [
      '"nations united"',
      '«\u00a0united drugs\u00a0»',
      '"office of" "on united"',
    ])
      expect(isFound(text, query), query).to.equal(false);
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

  it('finds the words whose letters are written otherwise, too', () => {
    expect(marked('An der Brücke, Müller', 'bruecke')).to.equal('An der [Brücke], Müller');
    expect(marked('An der Brücke, Müller', 'mull')).to.equal('An der Brücke, [Müll]er');
    expect(marked('Die Mueller', 'müller')).to.equal('Die [Mueller]');
    expect(marked('Mu\u0308ller', 'mue')).to.equal('[Mu\u0308]ller');
    expect(marked('Das Oﬃce', 'off')).to.equal('Das [Oﬃ]ce');
    expect(marked('(Expertise – France)', 'expertise-france')).to.equal('([Expertise – France])');
    expect(marked('Verbrechens\u00adbekämpfung', 'nsb')).to.equal('Verbreche[ns\u00adb]ekämpfung');
  });
});
