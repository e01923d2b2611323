import {describe, it} from 'node:test';
import {expect} from 'chai';
import {direction, languageTag, lookup} from '../../src/locale/lang.js';

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
    ['pt_PT_ao90', 'pt'],
    ['fr_FR_formal', 'fr'],
    ['fr,en', 'fr'],
    ['fr-CA,en;q=0.8', 'fr'],
    ['en;q=0.8', 'en'],
    ['en_GB:en', 'en'],
    ['en–US', 'en'],
    ['"en"', undefined],
    ['{{ lang }}', undefined],
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

describe('a language tag', () => {
  it('is none where a system writes a name, or nothing that can be read', () => {
    for (const text of [
      'english',
      'French',
      'français',
      'العربية',
      '{lang}',
      'C',
      'x-default',
      '$lang',
    ])
      expect(languageTag(text), text).to.equal(undefined);
    expect(languageTag('fr_CA.utf8')).to.equal('fr-CA');
    expect(languageTag('en-US,en')).to.equal('en-US');
  });
});

describe('direction of a language', () => {
  it('is right to left for Arabic, Hebrew and their like, with any region', () => {
    expect(['ar', 'ar-EG', 'AR_eg', 'he', 'fa-IR', 'ur'].map(direction)).to.deep.equal(
      Array(6).fill('rtl'),
    );
    expect(['fr', 'en-GB', 'arn', 'heb-x'].map(direction)).to.deep.equal(Array(4).fill('ltr'));
  });
});
