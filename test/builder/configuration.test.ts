import {describe, it} from 'node:test';
import {expect} from 'chai';
import {
  DEFAULTS,
  folderBeside,
  parseLogos,
  readConfiguration,
  writeConfiguration,
  type Configuration,
} from '../../src/builder/configuration.js';
import {ELEMENTS, OPTIONS} from '../../src/builder/options.js';
import {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {ProgrammeOverview} from '../../src/elements/programme-overview/programme-overview.js';

const languages = ['fr', 'en', 'ar'];
const back = (configuration: Configuration) =>
  readConfiguration(writeConfiguration(configuration), languages);

describe('the configuration of the builder', () => {
  it('is the same after it has stood in an address', () => {
    const full: Configuration = {
      element: 'partner-list',
      lang: 'ar',
      attributes: {layout: 'table', partners: 'wco iss', limit: '3', 'deep-link': ''},
      variant: 'div',
      base: 'https://example.org/files/',
      host: 'dsfr',
      accent: '#123abc',
      links: false,
      omit: false,
      reserve: false,
      strict: true,
      structured: true,
      single: true,
      width: 360,
      dark: true,
    };
    expect(back(full)).to.deep.equal(full);
    expect(back(DEFAULTS)).to.deep.equal(DEFAULTS);
    expect(writeConfiguration(DEFAULTS)).to.equal('?element=partner-list&lang=fr');
  });

  it('takes nothing from an address that it does not know', () => {
    const odd = readConfiguration(
      '?element=script&lang=xx&layout=gird&partners=wco,nobody&limit=0&heading-level=7&onclick=x' +
        '&_variant=eval&_base=javascript:alert(1)&_accent=red&_width=1&_dark=maybe&src=https://x/',
      languages,
    );
    expect(odd).to.deep.equal({...DEFAULTS, attributes: {partners: 'wco'}});
  });

  it('leaves to their default what is as by default', () => {
    expect(readConfiguration('?layout=grid&sort=programme', languages).attributes).to.deep.equal(
      {},
    );
  });

  it('makes a folder of what a person types for one', () => {
    for (const [typed, base] of [
      ['/files', '/files/'],
      ['files/pfig', '/files/pfig/'],
      ['www.example.org/files', 'https://www.example.org/files/'],
      ['https://example.org/p?x=1#y', 'https://example.org/p/'],
      ['javascript:alert(1)', ''],
      ['data:text/html,x', ''],
    ]) {
      expect(back({...DEFAULTS, base: typed!}).base, typed).to.equal(base);
    }
  });

  it('begins beside the builder, unless only the reader’s own computer knows that address', () => {
    for (const [builder, base] of [
      ['https://example.org/pfig/1.0.0/builder/?lang=fr', 'https://example.org/pfig/1.0.0/'],
      ['http://intranet/pfig/builder/index.html', 'http://intranet/pfig/'],
      ['http://localhost:8000/dist/builder/', '/pfig-elements/1.0.0/'],
      ['http://127.0.0.1:8000/dist/builder/', '/pfig-elements/1.0.0/'],
      ['http://[::1]/builder/', '/pfig-elements/1.0.0/'],
      ['file:///C:/pfig/builder/index.html', '/pfig-elements/1.0.0/'],
    ]) {
      expect(folderBeside(builder!, '1.0.0'), builder).to.equal(base);
    }
  });

  it('knows what can be chosen from what is so anyway', () => {
    const {attributes} = readConfiguration('?group-by=kind&layout=grid', languages);
    expect(attributes).to.deep.equal({'group-by': 'kind'});
  });

  it('takes an address of logos that has a place for a partner’s id, and no other', () => {
    const logos = '/logos/{id}.svg';
    const configuration = {...DEFAULTS, attributes: {logos, monograms: ''}};
    expect(back(configuration)).to.deep.equal(configuration);
    expect(back({...DEFAULTS, attributes: {logos: '/logos/wco.svg'}})).to.deep.equal(DEFAULTS);
  });

  it('takes the folder of newer data as people write it, for every element', () => {
    for (const element of ['partner-list', 'partner-card', 'programme-overview'] as const) {
      const configuration = {...DEFAULTS, element, attributes: {updates: 'https://example.org/d/'}};
      expect(back(configuration)).to.deep.equal(configuration);
    }
    for (const [typed, updates] of [
      ['data/latest', '/data/latest/'],
      ['www.example.org/data', 'https://www.example.org/data/'],
      ['javascript:alert(1)', undefined],
      ['', undefined],
    ]) {
      const {attributes} = back({...DEFAULTS, attributes: {updates: typed!}});
      expect(attributes['updates'], typed).to.equal(updates);
    }
  });

  it('makes an address of logos of their folder, or of one of them', () => {
    for (const [typed, logos] of [
      ['/logos/{id}.png', '/logos/{id}.png'],
      ['/logos', '/logos/{id}.svg'],
      ['/logos/', '/logos/{id}.svg'],
      ['www.example.org/img/wco.webp', 'https://www.example.org/img/{id}.webp'],
      ['javascript:alert(1)', ''],
      [' ', ''],
    ]) {
      expect(parseLogos(typed!), typed).to.equal(logos);
    }
  });

  it('reads a colour as people write it', () => {
    for (const [typed, accent] of [
      ['#C2416F', '#c2416f'],
      ['c2416f', '#c2416f'],
      [' #fa0 ', '#ffaa00'],
      ['red', ''],
      ['#12345', ''],
    ]) {
      expect(back({...DEFAULTS, accent: typed!}).accent, typed).to.equal(accent);
    }
  });

  it('has one list of partners: those to show, or those to leave out', () => {
    const chosen = (search: string) => {
      const {attributes, omit} = readConfiguration(search, languages);
      return {attributes, omit};
    };
    expect(chosen('?partners=wco,iss,interpol&exclude=iss')).to.deep.equal({
      attributes: {partners: 'wco interpol'},
      omit: false,
    });
    expect(chosen('?exclude=iss')).to.deep.equal({attributes: {exclude: 'iss'}, omit: true});
    expect(chosen('?_omit=1')).to.deep.equal({attributes: {}, omit: true});
  });

  it('is in the reader’s language until another is chosen', () => {
    expect(readConfiguration('', languages, 'ar').lang).to.equal('ar');
    expect(readConfiguration('?lang=en', languages, 'ar').lang).to.equal('en');
  });

  it('has every attribute of every element, but where data come from', () => {
    for (const element of [PartnerCard, PartnerList, ProgrammeOverview]) {
      const name = ELEMENTS.find((one) => `pfig-${one}` === element.tag)!;
      expect(OPTIONS[name].map(({attribute}) => attribute)).to.have.members(
        element.observedAttributes.filter((attribute) => attribute !== 'src'),
      );
    }
  });
});
