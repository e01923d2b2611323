import {expect} from 'chai';
import fr from '../../.generated/locales/fr.js';
import {detailsOf, nameOf} from '../helpers/bundled.js';
import {allByRole, byRole, visibleText} from '../helpers/roles.js';
import {openStatic, type StaticPage} from './static-page.js';

// Static HTML of the elements, to which the script comes later.

const DETAILS = detailsOf('wco', fr.texts);
const MARKS = 'h2, h3, h4, p, dt, dd, li, th, td, a, sup, [part=toggle]';

interface Place {
  readonly what: string;
  readonly box: readonly number[];
}

/** The places of all texts in the element, and of the content after it. */
function places({root, document}: StaticPage): Place[] {
  return (
    [...root.querySelectorAll(MARKS), document.querySelector('#after')!]
      // What is for screen readers alone has no place.
      .filter((mark) => mark.checkVisibility() && mark.getBoundingClientRect().width > 1)
      .map((mark) => {
        const {x, y, width, height} = mark.getBoundingClientRect();
        // Titles of drawings, and texts for screen readers only, are not visible.
        const words = mark.querySelector('svg') || mark.matches('summary') ? '' : mark.textContent!;
        // Node and the browser may know different digits for a language.
        const name = mark.matches('[part=toggle]') ? 'toggle' : mark.localName;
        const what = name === 'toggle' ? name : `${name} ${words.trim().slice(0, 9)}`;
        return {
          what: what.replace(/\d|[\u0660-\u0669]/g, '0'),
          box: [x, y, width, height],
        };
      })
  );
}

/** Browsers place text to fractions of a pixel, which rounding would make a whole one of. */
const stays = (before: Place | undefined, after: Place) =>
  before?.what === after.what &&
  after.box.every((edge, index) => Math.abs(edge - before.box[index]!) < 0.5);

const cases: readonly [element: string, options: Record<string, string>][] = [
  ['partner-card', {partner: 'wco'}],
  ['partner-card', {partner: 'wco', lang: 'ar', layout: 'row'}],
  ['partner-list', {layout: 'grid', controls: 'none'}],
  ['partner-list', {layout: 'list', controls: 'none'}],
  ['partner-list', {layout: 'table', controls: 'none', script: ''}],
  ['partner-list', {layout: 'compact', controls: 'none', 'group-by': 'kind'}],
  ['partner-list', {script: ''}],
  ['partner-list', {script: '', controls: 'search filter sort layout', layout: 'table'}],
  ['partner-list', {script: '', limit: '4'}],
  ['programme-overview', {}],
];

describe('static HTML that a script takes over', () => {
  for (const [element, options] of cases) {
    it(`moves nothing and complains of nothing: ${element} ${JSON.stringify(options)}`, async () => {
      const page = await openStatic(element, options);
      const before = places(page);
      await page.upgrade(`pfig.${options['lang'] ?? 'fr'}.js`);
      const after = places(page);
      const moved = after.findIndex((place, index) => !stays(before[index], place));
      const told = (place?: Place) => (place ? `${place.what} ${place.box.join(' ')}` : 'nothing');
      expect(moved < 0 ? '' : `${told(before[moved])} moved to ${told(after[moved])}`).to.equal('');
      expect(after).to.have.length(before.length);
      expect(page.recorded).to.deep.equal([]);
    });
  }

  it('counts as no layout shift where the browser counts', async () => {
    const page = await openStatic('partner-list', {script: ''});
    const {PerformanceObserver} = page.frame.contentWindow as Window & typeof globalThis;
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({type: 'layout-shift', buffered: true});
    await page.upgrade();
    await new Promise((resolve) => page.frame.contentWindow!.requestAnimationFrame(resolve));
    expect(observer.takeRecords()).to.deep.equal([]);
  });

  for (const [element, options] of [
    ['partner-list', {script: ''}],
    ['partner-list', {script: '', lang: 'es', layout: 'list', limit: '4'}],
    ['partner-list', {lang: 'ar', layout: 'compact', 'heading-level': '4'}],
    ['partner-card', {partner: 'wco', expanded: ''}],
    ['partner-card', {partner: 'fiiapp', lang: 'es', layout: 'row'}],
  ] as [string, Record<string, string>][])
    it(`keeps every node of partners and headings: ${element} ${JSON.stringify(options)}`, async () => {
      const page = await openStatic(element, options);
      const nodes = [...page.root.querySelectorAll('[part=item], [part=item] *, [part=heading]')];
      expect(nodes.length).to.be.greaterThan(20);
      await page.upgrade(`pfig.${options['lang'] ?? 'fr'}.js`);
      // To print the page ends what waits for an idle moment.
      page.frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
      const gone = nodes.filter(({isConnected}) => !isConnected);
      expect(gone.map(({outerHTML}) => outerHTML.slice(0, 60))).to.deep.equal([]);
    });

  it('keeps the text that is selected', async () => {
    const page = await openStatic('partner-list', {});
    const text = page.root.querySelector('.summary')!.firstChild!;
    const selection = page.document.getSelection()!;
    selection.setBaseAndExtent(text, 0, text, 9);
    const words = selection.toString();
    await page.upgrade();
    expect(selection.toString()).to.equal(words);
  });

  it('says everything once, in the same words', async () => {
    const page = await openStatic('partner-list', {layout: 'list'});
    const names = () => allByRole(page.element, 'heading').map((one) => one.textContent);
    const before = names();
    expect(before).to.have.length(12);
    await page.upgrade();
    expect(names()).to.deep.equal(before);
    expect(page.root.querySelectorAll('style')).to.have.length(0);
    expect(allByRole(page.element, 'searchbox')).to.have.length(1);
  });

  it('keeps what a visitor has opened', async () => {
    const page = await openStatic('partner-list', {layout: 'list'});
    const summaries = [...page.root.querySelectorAll<HTMLElement>('[part=toggle]')];
    summaries.at(-1)!.click();
    await page.upgrade();
    const [details] = page.root.querySelectorAll('[part=details][open]');
    expect(details?.id).to.equal('details-wco');
    expect(visibleText(page.element)).to.contain(DETAILS);
  });

  it('keeps what the page has opened, and a visitor has closed', async () => {
    const page = await openStatic('partner-card', {partner: 'wco', expanded: ''});
    expect(visibleText(page.element)).to.contain(DETAILS);
    page.root.querySelector('summary')!.click();
    await page.upgrade();
    expect(visibleText(page.element)).not.to.contain(DETAILS);
    expect(page.element.hasAttribute('expanded')).to.equal(false);
  });

  it('keeps the focus on the link or the button that has it', async () => {
    let page = await openStatic('partner-list', {layout: 'list'});
    byRole(page.element, 'link', 'ONUDC').focus();
    await page.upgrade();
    expect((page.root.activeElement as HTMLAnchorElement).href).to.equal('https://www.unodc.org/');
    page.frame.remove();
    page = await openStatic('partner-list', {layout: 'list'});
    page.root.querySelectorAll<HTMLElement>('[part=toggle]')[2]!.focus();
    await page.upgrade();
    expect(page.root.activeElement?.ariaLabel).to.equal(
      `Détails\u00a0: ${nameOf('fiiapp', fr.texts)}`,
    );
  });

  it('stays until the language has been loaded, and is then replaced in one go', async () => {
    const page = await openStatic('partner-card', {partner: 'wco', lang: 'es'});
    page.element.append('Replacement text');
    const headings: number[] = [];
    const observer = new MutationObserver(() =>
      headings.push(allByRole(page.element, 'heading', /OMA/).length),
    );
    observer.observe(page.root, {childList: true, subtree: true});
    await page.upgrade('pfig.js');
    expect(new Set(headings)).to.deep.equal(new Set([1]));
    expect(page.root.querySelector('slot:not([name])')).to.equal(null);
    expect(page.recorded).to.deep.equal([]);
  });

  it('stays where the page’s own data do not come', async () => {
    const data = JSON.stringify({
      lang: 'fr',
      partners: [{id: 'a', kind: 'k', name: 'Institut d’exemple'}],
    });
    const page = await openStatic('partner-list', {src: '/served/404/x', data});
    const failed = new Promise((resolve) => page.element.addEventListener('pfig-error', resolve));
    page.load('pfig.fr.js');
    await failed;
    expect(visibleText(page.element)).to.contain('Institut d’exemple');
    expect(allByRole(page.element, 'alert')).to.have.length(0);
  });

  it('is not needed where the script was there first', async () => {
    const load = '<script src="/dist/pfig.fr.js"></script>';
    const page = await openStatic('partner-card', {partner: 'wco', load});
    await (page.element as HTMLElementTagNameMap['pfig-partner-card']).updateComplete;
    expect(allByRole(page.element, 'heading')).to.have.length(1);
    expect(page.recorded).to.deep.equal([]);
  });

  for (const [name, part, display] of [
    ['partner-card', 'card', 'grid'],
    ['programme-overview', 'timeline', 'block'],
  ] as const) {
    it(`is allowed by a strict policy that names the hash of its style: ${name}`, async () => {
      const page = await openStatic(name, {csp: ''});
      const styled = page.root.querySelector(`[part=${part}]`)!;
      const style = page.frame.contentWindow!.getComputedStyle(styled);
      expect(style.display).to.equal(display);
      expect(style.boxSizing).to.equal('border-box');
      await page.upgrade();
      expect(page.recorded).to.deep.equal([]);
    });
  }
});
