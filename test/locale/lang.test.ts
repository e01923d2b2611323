import {describe, it} from 'node:test';
import {expect} from 'chai';
import {direction, lookup} from '../../src/locale/lang.js';

describe('lookup of a language', () => {
  const available = ['fr', 'en', 'pt', 'zh-Hant'];
  const cases: [tag: string, expected: string | undefined][] = [
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['fr-BE', 'fr'],
    ['pt-BR', 'pt'],
    [' en-GB ', 'en'],
    ['en_US', 'en'],
    ['EN-us', 'en'],
    ['fr_FR.UTF-8', 'fr'],
    ['pt_BR@euro', 'pt'],
    ['zh_hant_TW', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['fr-x-private', 'fr'],
    ['en-a-bbb-x-a-ccc', 'en'],
    ['fi', undefined],
    ['french', undefined],
    ['', undefined],
    ['-', undefined],
    ['constructor', undefined],
  ];
  for (const [tag, expected] of cases) {
    it(`finds ${expected ?? 'nothing'} for "${tag}"`, () => {
      expect(lookup(tag, available)).to.equal(expected);
    });
  }
});

describe('direction of a language', () => {
  it('is right to left for Arabic, Hebrew and their like, with any region', () => {
    expect(['ar', 'ar-EG', 'AR_eg', 'he', 'fa-IR', 'ur'].map(direction)).to.deep.equal(
      Array(6).fill('rtl'),
    );
    expect(['fr', 'en-GB', 'arn', 'heb-x'].map(direction)).to.deep.equal(Array(4).fill('ltr'));
  });
});
