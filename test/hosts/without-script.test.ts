import {expect} from 'chai';
import fr from '../../.generated/locales/fr.js';
import {detailsOf, PARTNERS, PROJECTS} from '../helpers/bundled.js';
import {allByRole, byRole, opened, visibleText} from '../helpers/roles.js';
import {openStatic} from './static-page.js';

// Static HTML of the elements in a page that runs no script at all.

/** A partner’s name in each language. */
const names: Readonly<Record<string, string>> = {
  fr: 'ONUDC',
  en: 'UNODC',
  es: 'UNODC',
  pt: 'UNODC',
  ar: 'مكتب',
  de: 'UNODC',
};
const DETAILS = detailsOf('wco', fr.texts);

const withoutScript = (element: string, options: Record<string, string>) =>
  openStatic(element, options, false);

/** Buttons that only a script could answer: HTML answers a summary. */
const idleButtons = (element: Element) =>
  allByRole(element, 'button').filter(({localName}) => localName !== 'summary');

describe('static HTML in a page without script', () => {
  for (const [lang, name] of Object.entries(names)) {
    for (const layout of ['grid', 'list', 'table', 'compact']) {
      it(`shows all partners, and nothing that only a script could answer: ${lang}, ${layout}`, async () => {
        const {element, root} = await withoutScript('partner-list', {lang, layout});
        expect(root.querySelectorAll('[part=item]')).to.have.length(PARTNERS);
        expect(visibleText(element)).to.contain(name);
        expect(root.querySelector('.frame')!.getAttribute('lang')).to.equal(lang);
        expect(idleButtons(element)).to.have.length(0);
        for (const role of ['searchbox', 'combobox', 'status', 'search']) {
          expect(allByRole(element, role), role).to.have.length(0);
        }
      });
    }
  }

  it('has its style, by which a card looks like one', async () => {
    const {frame, root} = await withoutScript('partner-card', {});
    const style = frame.contentWindow!.getComputedStyle(root.querySelector('article')!);
    expect(style.display).to.equal('grid');
    expect(style.borderTopWidth).to.equal('1px');
  });

  it('opens details by HTML alone', async () => {
    const {element, root} = await withoutScript('partner-card', {partner: 'wco'});
    expect(visibleText(element)).not.to.contain(DETAILS);
    const summary = root.querySelector('summary')!;
    expect(byRole(element, 'button', /^Détails\s: OMD$/)).to.equal(summary);
    summary.click();
    expect(visibleText(element)).to.contain(DETAILS);
    expect(visibleText(element)).to.match(/Sources\s+\(/);
    expect(opened(element)).to.deep.equal([summary]);
  });

  it('starts open where the page asks for it', async () => {
    const {element} = await withoutScript('partner-card', {partner: 'wco', expanded: ''});
    expect(visibleText(element)).to.contain(DETAILS);
  });

  it('shows what a limit would keep back', async () => {
    const {element} = await withoutScript('partner-list', {limit: '3', layout: 'list'});
    expect(allByRole(element, 'heading')).to.have.length(12);
  });

  it('keeps no place for controls, though it was made for a page with the script', async () => {
    const {element, root} = await withoutScript('partner-list', {script: '', layout: 'list'});
    expect(allByRole(element, 'searchbox')).to.have.length(0);
    expect(idleButtons(element)).to.have.length(0);
    const heading = byRole(element, 'heading', 'Partenaires du Programme');
    const list = root.querySelector('[part=list]')!;
    const gap = list.getBoundingClientRect().top - heading.getBoundingClientRect().bottom;
    expect(gap).to.be.lessThan(30);
  });

  it('shows the whole programme', async () => {
    const {element, root} = await withoutScript('programme-overview', {});
    expect(allByRole(element, 'heading', 'Qui fait quoi')).to.have.length(1);
    expect(root.querySelectorAll('[part=project-card]')).to.have.length(PROJECTS);
    expect(root.querySelectorAll('svg.track').length).to.be.at.least(PROJECTS);
    expect(idleButtons(element)).to.have.length(0);
  });

  it('leaves markup in someone’s data inert', async () => {
    const bad = '<img src=x onerror="parent.hacked=1"></template><script>parent.hacked=1</script>';
    const data = JSON.stringify({
      lang: 'fr',
      partners: [{id: 'a', kind: 'k', name: bad, summary: bad, description: [bad]}],
    });
    const page = await openStatic('partner-card', {data});
    expect(page.root.querySelectorAll('img, script')).to.have.length(0);
    expect(page.document.querySelectorAll('img')).to.have.length(0);
    expect(visibleText(page.element)).to.contain(bad);
    expect('hacked' in window).to.equal(false);
  });
});
