import {expect} from 'chai';
import {loaders} from '../../.generated/loaders.js';
import es from '../../.generated/locales/es.js';
import type {ProgrammeOverview} from '../../src/elements/programme-overview/programme-overview.js';
import {l10nOf} from '../../src/locale/l10n.js';
import {bundled} from '../../src/model/directory.js';
import {phaseName, phaseNames} from '../../src/elements/partner/projects.view.js';
import {embed, html, warnings} from '../helpers/page.js';
import {allByRole, visibleText} from '../helpers/roles.js';

const timeline = (lang = 'fr', width = '60em') =>
  embed<ProgrammeOverview>(
    html`<div style="inline-size: ${width}">
      <pfig-programme-overview lang=${lang} sections="timeline"></pfig-programme-overview>
    </div>`,
  );

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The text of a project for a screen reader: its phases, each with its dates. */
function phasesOf(element: Element, project: string): string[] {
  const term = allByRole(element, 'term').find((one) => plain(one.textContent) === project)!;
  return allByRole(term.parentElement!, 'listitem').map(({textContent}) => plain(textContent));
}

/** Where the bars of a project lie, from 0 at the left of the axis to 1 at its right. */
function barsOf(element: Element, project: string): {left: number; right: number; top: number}[] {
  const root = element.shadowRoot!;
  const row = [...root.querySelectorAll('.timeline dl > div')].find(
    (one) => plain(one.querySelector('dt')!.textContent) === project,
  )!;
  const picture = row.querySelector('svg')!.getBoundingClientRect();
  return [...row.querySelectorAll('rect')].map((bar) => {
    const {left, right, top} = bar.getBoundingClientRect();
    return {
      left: (left - picture.left) / picture.width,
      right: (right - picture.left) / picture.width,
      top,
    };
  });
}

const near = (found: number, expected: number) =>
  expect(found, `${found}, expected ${expected}`).to.be.within(expected - 0.01, expected + 0.01);

describe('the timeline of an overview', () => {
  for (const width of ['60em', '20em']) {
    it(`says every phase in words, ${width} wide`, async () => {
      const element = await timeline('fr', width);
      expect(phasesOf(element, 'SEACOP')).to.deep.equal([
        'phases I–II juillet 2010 à juillet 2015',
        'phases III–IV décembre 2014 à décembre 2020',
        'phase V mai 2021 à octobre 2023 (fin estimée)',
        'phase VI novembre 2023 à novembre 2026 (fin estimée)',
      ]);
      expect(phasesOf(element, 'COLIBRI')).to.deep.equal([
        'phase I janvier 2019 à mars 2023 (fin estimée)',
        'phase II Début : avril 2023 (fin inconnue)',
      ]);
      expect(phasesOf(element, 'AIRCOP')).to.deep.equal([
        'phases I–IV janvier 2010 à décembre 2019',
        'phase V jusqu’en décembre 2024 (début inconnu)',
      ]);
      expect(phasesOf(element, 'CRIMJUST')[1]).to.equal('phase II dates inconnues');
      expect(phasesOf(element, 'ENACT')).to.deep.equal(['2017 à janvier 2026 (fin prévue)']);
      expect(phasesOf(element, 'CORMS / MASIF')).to.deep.equal([
        'CORMS 2011 à avril 2021',
        'MASIF Début : avril 2021 (fin inconnue)',
      ]);
      expect(phasesOf(element, 'DISRUPT')).to.deep.equal(['mars 2021 à mars 2024']);
      expect(warnings()).to.deep.equal([]);
    });
  }

  for (const lang of Object.keys(loaders)) {
    it(`has every phase of every project in ${lang}`, async () => {
      const element = await timeline(lang);
      const terms = allByRole(element, 'term');
      expect(terms).to.have.length(bundled.projects.length);
      const expected = bundled.projects.flatMap(({phases}) => phases?.map(({id}) => id) ?? ['']);
      const found = terms.flatMap((term) => allByRole(term.parentElement!, 'listitem'));
      expect(found).to.have.length(expected.length);
      found.forEach((item, index) => {
        expect(item.textContent).to.contain(expected[index]!.replace(/^([IV]+)-/, '$1–'));
      });
    });
  }

  it('counts the phases of a range, as Arabic has a form for two', async () => {
    const found = phasesOf(await timeline('ar'), 'SEACOP');
    expect(found[0]).to.match(/^المرحلتان I–II /);
    expect(found[2]).to.match(/^المرحلة V /);
    expect(phasesOf(await timeline('ar'), 'AIRCOP')[0]).to.match(/^المراحل I–IV /);
  });

  it('leaves other names with a hyphen as they are', () => {
    expect(['I-IV', 'V', 'MASIF', 'I-II-IV', 'IV-I', 'PILOT-A'].map(phaseName)).to.deep.equal([
      ...['I–IV', 'V', 'MASIF', 'I-II-IV', 'IV-I', 'PILOT-A'],
    ]);
  });

  it('reads no numeral as a letter, and puts no word before a name', () => {
    const spanish = l10nOf(es, 'es');
    expect(phaseNames(['I', 'II'], spanish)).to.equal('fases I y II');
    expect(phaseNames(['I', 'MASIF'], spanish)).to.equal('fase I y MASIF');
    expect(phaseNames([], spanish)).to.equal('');
  });

  it('draws each bar where its dates are', async () => {
    const element = await timeline();
    const year = (date: number) => (date - 2010) / 18;
    const [first, second, , last] = barsOf(element, 'SEACOP');
    near(first!.left, year(2010.5));
    near(first!.right, year(2015.58));
    near(second!.left, year(2014.92));
    near(last!.right, year(2026.87));
    expect(second!.top).to.be.above(first!.top);
    const [enact, ...more] = barsOf(element, 'ENACT');
    expect(more).to.deep.equal([]);
    near(enact!.left, year(2017));
    near(enact!.right, year(2026.08));
  });

  it('runs from right to left in Arabic', async () => {
    const fr = barsOf(await timeline('fr'), 'CRIMJUST');
    const ar = barsOf(await timeline('ar'), 'CRIMJUST');
    fr.forEach(({left, right}, index) => {
      near(ar[index]!.left, 1 - right);
      near(ar[index]!.right, 1 - left);
    });
  });

  it('reads nothing twice: picture and legend are hidden from assistive technology', async () => {
    const element = await timeline();
    const root = element.shadowRoot!;
    for (const picture of root.querySelectorAll('svg')) {
      expect(picture.closest('[aria-hidden="true"]')).to.not.equal(null);
    }
    // One bar for each kind of ending in the legend, and for each phase that has a place on the axis.
    const bars = bundled.projects.map(({start, phases}) =>
      phases ? phases.filter((phase) => phase.start).length : Number(!!start),
    );
    expect(root.querySelectorAll('.timeline svg rect')).to.have.length(
      4 + bars.reduce((sum, count) => sum + count),
    );
  });

  it('shows words instead of the picture where there is no room for it', async () => {
    const element = await timeline('fr', '20em');
    const pictures = [...element.shadowRoot!.querySelectorAll('svg')];
    expect(pictures.filter((one) => one.checkVisibility())).to.deep.equal([]);
    expect(visibleText(element)).to.contain('mai 2021 à octobre 2023');
    expect(element.scrollWidth).to.equal(element.clientWidth);
  });
});
