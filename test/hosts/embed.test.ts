import {expect} from 'chai';
import {CANNOT_START, MODULE_FILES} from './cases/case.js';
import {open} from './host-page.js';
import {PARTNERS} from '../helpers/bundled.js';

const partners = (page: Document) => [
  ...page.querySelector('pfig-partner-list')!.shadowRoot!.querySelectorAll('li > article'),
];
const card = (page: Document) => page.querySelector('pfig-partner-card')!.shadowRoot!;
const cardTitle = (page: Document) => card(page).querySelector('.short')?.textContent;
const withoutRecorder = (requests: readonly string[]) =>
  requests.filter((address) => address !== '/test/hosts/pages/record.js');

const working = {
  'classic-fr': 'ONUDC',
  'classic-en': 'UNODC',
  'head-blocking': 'ONUDC',
  'windows-1252': 'ONUDC',
  'strict-csp': 'ONUDC',
  'named-host': 'ONUDC',
  'odd-configuration': 'ONUDC',
  'paragraph-wrapped': 'ONUDC',
  twice: 'ONUDC',
  module: 'ONUDC',
};

describe('a partner’s page', () => {
  for (const [name, title] of Object.entries(working)) {
    it(`shows everything and complains of nothing: ${name}`, async () => {
      const page = await open(name);
      expect(partners(page.document)).to.have.length(PARTNERS);
      expect(cardTitle(page.document)).to.equal(title);
      expect(page.recorded).to.deep.equal([]);
    });
  }

  it('asks for one file and nothing else with a one-language script', async () => {
    const page = await open('classic-fr');
    expect(withoutRecorder(page.requests)).to.deep.equal(['/dist/pfig.fr.js']);
  });

  it('asks for the module, what it prints, the rest and its one language, from the same place', async () => {
    const page = await open('module');
    expect(withoutRecorder(page.requests)).to.deep.equal(MODULE_FILES);
  });

  it('switches to English when the page does, and loads it then', async () => {
    const page = await open('module');
    page.document.documentElement.lang = 'en';
    const heading = () =>
      page.document
        .querySelector('pfig-partner-list')!
        .shadowRoot!.querySelector('h2')!
        .textContent!.trim();
    while (heading() !== 'Programme partners') await new Promise(requestAnimationFrame);
    expect(partners(page.document)).to.have.length(PARTNERS);
    expect(cardTitle(page.document)).to.equal('UNODC');
    expect(page.recorded).to.deep.equal([]);
  });

  it('has the languages of both scripts where it loads two', async () => {
    const page = await open('two-languages', 4);
    const cards = [...page.document.querySelectorAll('pfig-partner-card')];
    expect(
      cards.map(({shadowRoot}) => shadowRoot!.querySelector('.short')?.textContent),
    ).to.deep.equal(['ONUDC', 'UNODC']);
    expect(page.recorded).to.deep.equal([]);
  });

  it('loads each language that its sections speak, once, and shows each in its place', async () => {
    const page = await open('languages', 8);
    const cards = [...page.document.querySelectorAll('pfig-partner-card')];
    const frame = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.frame')!;
    expect(
      cards.map((element) => [
        frame(element).lang,
        frame(element).dir,
        element.shadowRoot!.querySelector('.short')?.textContent,
      ]),
    ).to.deep.equal([
      ['en', 'ltr', 'WCO'],
      ['es', 'ltr', 'OMA'],
      ['pt', 'ltr', 'OMA'],
      ['ar', 'rtl', 'منظمة الجمارك العالمية'],
      ['de', 'ltr', 'WZO'],
      ['fr', 'ltr', 'OMD'],
      ['fr', 'ltr', 'OMD'],
    ]);
    const languages = ['ar', 'de', 'en', 'es', 'fr', 'pt'];
    expect(withoutRecorder(page.requests).sort()).to.deep.equal([
      ...languages.flatMap((lang) => [
        `/dist/locales/${lang}.first.js`,
        `/dist/locales/${lang}.js`,
      ]),
      '/dist/parts/elements.js',
      '/dist/pfig.js',
    ]);
    expect(page.recorded).to.deep.equal([]);
  });

  for (const name of ['classic-then-module', 'two-scripts-one-policy']) {
    it(`has the page’s language, whichever script comes first: ${name}`, async () => {
      const page = await open(name);
      const shown = () => card(page.document).querySelector('.frame')!.getAttribute('lang');
      while (shown() !== 'en') await new Promise(requestAnimationFrame);
      expect(cardTitle(page.document)).to.equal('UNODC');
      expect(page.recorded).to.deep.equal([]);
    });
  }

  it('keeps its style when it is moved into the document of a frame, and back', async () => {
    const page = await open('classic-fr');
    const element = page.document.querySelector('pfig-partner-card')!;
    const home = element.parentElement!;
    const display = () =>
      element.ownerDocument.defaultView!.getComputedStyle(
        element.shadowRoot!.querySelector('article')!,
      ).display;
    expect(display()).to.equal('grid');
    const inner = page.document.createElement('iframe');
    home.append(inner);
    inner.contentDocument!.body.append(element);
    expect(display()).to.equal('grid');
    home.append(element);
    expect(display()).to.equal('grid');
    expect(page.recorded).to.deep.equal([]);
  });

  it('keeps the fallback where every object has texts for members', async () => {
    const {document, recorded} = await open('polluted-prototype', 0);
    const fallback = [...document.querySelectorAll('p')];
    expect(fallback.map((text) => text.checkVisibility())).to.deep.equal([true, true, true]);
    expect(recorded).to.have.length(1);
    expect(recorded[0]).to.match(CANNOT_START);
  });

  it('says which language it shows where the script has not the page’s', async () => {
    const page = await open('classic-en-on-french-page');
    expect(card(page.document).querySelector('.frame')!.getAttribute('lang')).to.equal('en');
    expect(page.recorded).to.deep.equal([]);
  });

  it('leaves a tag that somebody else has taken, with one warning', async () => {
    const page = await open('taken-tag', 2);
    expect(partners(page.document)).to.have.length(PARTNERS);
    expect(page.recorded).to.have.length(1);
    expect(page.recorded[0]).to.contain(
      '<pfig-partner-card>: found a definition of another origin',
    );
  });

  it('is not disturbed by what it would inherit, and keeps the page’s font and size', async () => {
    const page = await open('root-font-and-inheritance');
    const summary = card(page.document).querySelector('[part=summary]')!;
    const style = page.frame.contentWindow!.getComputedStyle(summary);
    expect(style.fontSize).to.equal('16px');
    expect(style.textAlign).to.equal('start');
    expect(style.textTransform).to.equal('none');
    expect(['normal', '0px']).to.contain(style.letterSpacing);
    expect(style.lineHeight).to.equal('24px');
    expect(style.whiteSpace).to.equal('normal');
  });

  it('responds to the container, not to the window', async () => {
    const page = await open('classic-fr');
    const list = page.document.querySelector('pfig-partner-list')!;
    list.setAttribute('layout', 'list');
    await (list as Element & {updateComplete: Promise<boolean>}).updateComplete;
    const columns = () =>
      page.frame
        .contentWindow!.getComputedStyle(list.shadowRoot!.querySelector('.body')!)
        .gridTemplateColumns.split(' ').length;
    // The place of a logo, words, facts; then words, and the place of a logo.
    expect(columns()).to.equal(3);
    (list as HTMLElement).style.inlineSize = '20em';
    expect(columns()).to.equal(2);
  });

  it('neither vanishes in a flex row nor overflows a narrow grid', async () => {
    const page = await open('classic-fr');
    const list = page.document.querySelector('pfig-partner-list')!;
    const home = list.parentElement!;
    const inner = page.document.createElement('div');
    inner.append(list);
    const width = (display: string, inlineSize: string) => {
      Object.assign(home.style, {display, inlineSize, margin: '0'});
      return Math.round(list.getBoundingClientRect().width);
    };
    home.replaceChildren(list);
    expect(width('flex', '1000px'), 'alone in a row').to.be.greaterThan(600);
    expect(width('flex', '240px'), 'alone in a narrow row').to.equal(240);
    expect(width('grid', '240px'), 'in a narrow grid').to.equal(240);
    home.replaceChildren(inner);
    inner.append(list);
    expect(width('grid', '240px'), 'inside an item of a narrow grid').to.equal(240);
    expect(width('flex', '240px'), 'inside an item of a narrow row').to.equal(240);
    inner.style.float = 'inline-start';
    expect(width('block', '240px'), 'inside a float').to.equal(240);
  });
});
