import {describe, it} from 'node:test';
import {expect} from 'chai';
import {monogram} from '../../../src/elements/partner/text.js';

describe('monogram', () => {
  const cases: [title: string, letters: string][] = [
    ['ISS', 'ISS'],
    ['CIVIPOL', 'CI'],
    ['Expertise France', 'EF'],
    ['GI-TOC', 'GT'],
    ['l’Office', 'LO'],
    ['« Office » (Nations Unies)', 'ON'],
    ['N°1', 'N1'],
    ['“Memorial” Society', 'MS'],
    ['“Memorial”', 'ME'],
    ['&Partners', 'PA'],
    ['(RED)', 'RED'],
    ['¡Basta ya!', 'BA'],
    ['’t Hart', 'TH'],
    ['…', ''],
    ['Services répressifs de plusieurs États', 'SÉ'],
    ['الإنتربول', 'إ'],
    ['«الوكالة» الوطنية', 'و'],
    ['\u200fالأمم المتحدة', 'أ'],
    ['', ''],
  ];
  for (const [title, letters] of cases) {
    it(`of "${title}" is "${letters}"`, () => {
      expect(monogram(title)).to.equal(letters);
    });
  }
});
