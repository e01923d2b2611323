import {describe, it} from 'node:test';
import {expect} from 'chai';
import {createCatalogue} from '../../src/locale/catalogue.js';
import {FORMAT, type Language} from '../../src/locale/language-file.js';

const language = (lang: string) =>
  ({format: FORMAT, lang, templates: {}, texts: {}}) as unknown as Language;
const arrives = (lang: string) => () => Promise.resolve({default: language(lang)});

describe('a catalogue', () => {
  it('loads a language once, however often it is asked for', async () => {
    let times = 0;
    const catalogue = createCatalogue({
      en: () => {
        times++;
        return arrives('en')();
      },
    });
    await Promise.all([catalogue.load('en'), catalogue.load('en')]);
    await catalogue.load('en');
    expect(times).to.equal(1);
    expect(catalogue.get('en')?.lang).to.equal('en');
  });

  it('tries again after a failure', async () => {
    let times = 0;
    const catalogue = createCatalogue({
      en: () => (times++ === 0 ? Promise.reject(new Error('offline')) : arrives('en')()),
    });
    await catalogue.load('en').catch((error: Error) => expect(error.message).to.equal('offline'));
    expect(catalogue.get('en')).to.equal(undefined);
    await catalogue.load('en');
    expect(catalogue.get('en')?.lang).to.equal('en');
  });

  it('negotiates among what is there and what can be loaded; French where nothing fits', () => {
    const catalogue = createCatalogue({fr: arrives('fr'), en: arrives('en')});
    expect(catalogue.negotiate('en-GB')).to.equal('en');
    expect(catalogue.negotiate('fi')).to.equal('fr');
    expect(catalogue.negotiate('')).to.equal('fr');
    expect(catalogue.negotiate('toString')).to.equal('fr');
  });

  it('shows what it has where even French is lacking', () => {
    const catalogue = createCatalogue();
    catalogue.add(language('en'));
    expect(catalogue.negotiate('fi')).to.equal('en');
    expect(catalogue.fallbackLanguage()?.lang).to.equal('en');
  });

  it('keeps the first of two versions of a language and tells subscribers once', () => {
    const catalogue = createCatalogue();
    let calls = 0;
    const stop = catalogue.subscribe(() => calls++);
    const first = language('en');
    catalogue.add(first);
    catalogue.add(language('en'));
    expect(catalogue.get('en')?.texts).to.equal(first.texts);
    stop();
    catalogue.add(language('fr'));
    expect(calls).to.equal(1);
  });

  it('counts an answer that does not come as a failure, so that the next need asks anew', async () => {
    let times = 0;
    const catalogue = createCatalogue(
      {en: () => (times++ === 0 ? new Promise(() => undefined) : arrives('en')())},
      1,
    );
    const failure = await catalogue.load('en').catch((error: Error) => error.message);
    expect(failure).to.contain('no answer within');
    await catalogue.load('en');
    expect(catalogue.get('en')?.lang).to.equal('en');
  });

  for (const [what, found] of Object.entries({
    nothing: undefined,
    'an empty object': {},
    'another language': language('de'),
    'a file of another format': {...language('en'), format: 0},
  })) {
    it(`refuses ${what} in the place of a language, and asks anew`, async () => {
      let times = 0;
      const catalogue = createCatalogue({
        en: () => (times++ === 0 ? Promise.resolve({default: found}) : arrives('en')()),
      });
      const failure = await catalogue.load('en').catch((error: Error) => error.message);
      expect(failure).to.contain('expected "en" in');
      await catalogue.load('en');
      expect(catalogue.negotiate('en')).to.equal('en');
    });
  }
});
