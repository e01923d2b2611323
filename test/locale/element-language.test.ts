import {expect} from 'chai';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import {embed, html, next, ready, show, until, warnings} from '../helpers/page.js';
import {byRole, visibleText} from '../helpers/roles.js';
import {sample} from '../helpers/sample.js';

const frame = (element: Element) => element.shadowRoot!.querySelector('.frame')!;
const shown = (element: Element) => `${frame(element).getAttribute('lang')}`;
const title = (element: Element) =>
  byRole(element, 'heading').querySelector('.short')?.textContent?.trim();

const unodc = html`<pfig-partner-card partner="unodc"></pfig-partner-card>`;

describe('the language of an element', () => {
  it('is that of the nearest ancestor that has one', async () => {
    const place = show(html`<section lang="en"><div>${unodc}</div></section>`);
    const element = place.querySelector('pfig-partner-card')!;
    await ready(element);
    expect(title(element)).to.equal('UNODC');
    expect(shown(element)).to.equal('en');
    expect(frame(element).getAttribute('dir')).to.equal('ltr');
  });

  it('differs from element to element on one page', async () => {
    const place = show(
      html`<section lang="en">${unodc}</section>
        <section lang="fr-BE">${unodc}</section>`,
    );
    const elements = [...place.querySelectorAll('pfig-partner-card')];
    await Promise.all(elements.map(ready));
    expect(elements.map(title)).to.deep.equal(['UNODC', 'ONUDC']);
  });

  it('is its own where it has one', async () => {
    const element = await embed<PartnerCard>(
      html`<section lang="fr"><pfig-partner-card lang="en-GB"></pfig-partner-card></section>`,
    );
    expect(shown(element)).to.equal('en');
  });

  it('comes through shadow roots', async () => {
    const host = document.createElement('div');
    host.lang = 'en';
    const element = document.createElement('pfig-partner-card');
    host.attachShadow({mode: 'open'}).append(element);
    show(html`<section lang="fr">${host}</section>`);
    await ready(element);
    expect(shown(element)).to.equal('en');
    host.lang = 'fr';
    await until(element, () => shown(element) === 'fr');
  });

  it('follows every change: own, an ancestor’s, the document’s', async () => {
    document.documentElement.lang = 'fr';
    const element = await embed<PartnerCard>(html`<section>${unodc}</section>`);
    expect(title(element)).to.equal('ONUDC');
    document.documentElement.lang = 'en';
    await until(element, () => shown(element) === 'en');
    expect(title(element)).to.equal('UNODC');
    element.parentElement!.lang = 'fr';
    await until(element, () => shown(element) === 'fr');
    element.lang = 'en';
    await until(element, () => shown(element) === 'en');
    element.removeAttribute('lang');
    await until(element, () => shown(element) === 'fr');
  });

  it('changes when the element is moved to another place', async () => {
    const place = show(
      html`<section lang="en">${unodc}</section>
        <section lang="fr"></section>`,
    );
    const element = place.querySelector('pfig-partner-card')!;
    await ready(element);
    place.lastElementChild!.append(element);
    await until(element, () => shown(element) === 'fr');
  });

  for (const lang of ['fi', '', 'xx-YY', 'not a tag']) {
    it(`falls back to French for "${lang}" and says so to the browser`, async () => {
      const element = await embed<PartnerCard>(html`<section lang=${lang}>${unodc}</section>`);
      expect(shown(element)).to.equal('fr');
      expect(title(element)).to.equal('ONUDC');
    });
  }

  for (const lang of ['en_US', 'en_GB.UTF-8', ' EN-us ']) {
    it(`is read where a content system writes it as "${lang}"`, async () => {
      const element = await embed<PartnerCard>(html`<section lang=${lang}>${unodc}</section>`);
      expect(shown(element)).to.equal('en');
      expect(warnings()).to.deep.equal([]);
    });
  }

  it('is named once where nobody can read it, with the place that says so', async () => {
    if (document.readyState !== 'complete') await next(window, 'load');
    const place = show(html`<section lang="{{ page.lang }}">${unodc}${unodc}</section>`);
    const elements = [...place.querySelectorAll('pfig-partner-card')];
    await Promise.all(elements.map(ready));
    expect(elements.map(shown)).to.deep.equal(['fr', 'fr']);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.match(
      /^pfig \[unknown-value\] <section> lang: found "\{\{ page.lang \}\}", .*language tag.*; shown: fr\.$/,
    );
  });

  it('is marked on names that stay in their own', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="transparency-international"></pfig-partner-card>`,
    );
    expect(byRole(element, 'heading').querySelector('[lang=en]')?.textContent).to.equal(
      'Transparency International',
    );
  });

  it('rules numbers, countries and dates', async () => {
    const data = sample();
    data.partners[0]!['seat'] = {city: 'Ville-Exemple', country: 'ES'};
    data.partners[0]!['figures'] = [
      {id: 'members', value: 2200, source: 'https://example.org/', asOf: '2025-09'},
    ];
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="en" expanded .data=${data}></pfig-partner-card>`,
    );
    const text = visibleText(element);
    const line = element.shadowRoot!.querySelector('.fact-line')!;
    expect(line.textContent).to.match(/Ville-Exemple\s*,\s*Spain/);
    expect(text).to.match(/2,200\s+\(\s*Sept 2025\s*\)/);
  });
});

describe('one observer for all elements of a tree', () => {
  it('is connected only while an element is there', () => {
    const {observe, disconnect} = MutationObserver.prototype;
    let observed = 0;
    let disconnected = 0;
    MutationObserver.prototype.observe = function (...args) {
      if (args[1]?.attributeFilter?.includes('lang')) observed++;
      return observe.apply(this, args);
    };
    MutationObserver.prototype.disconnect = function () {
      disconnected++;
      return disconnect.apply(this);
    };
    try {
      const place = show(html`${unodc}${unodc}${unodc}`);
      expect(observed).to.equal(1);
      place.remove();
      expect(disconnected).to.equal(1);
    } finally {
      Object.assign(MutationObserver.prototype, {observe, disconnect});
    }
  });

  it('misses no change that comes together with a removal elsewhere', async () => {
    document.documentElement.lang = 'fr';
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(document.createElement('pfig-partner-card'));
    const place = show(html`${unodc}${host}`);
    const element = place.querySelector('pfig-partner-card')!;
    await ready(element);
    document.documentElement.lang = 'en';
    host.remove();
    await until(element, () => shown(element) === 'en');
  });
});
