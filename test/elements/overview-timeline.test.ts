import {expect} from 'chai';
import {loaders} from '../../.generated/loaders.js';
import es from '../../.generated/locales/es.js';
import type {ProgrammeOverview} from '../../src/elements/programme-overview/programme-overview.js';
import {l10nOf} from '../../src/locale/l10n.js';
import {bundled} from '../../src/model/directory.js';
import {timelineOf} from '../../src/model/timeline.js';
import {phaseName, phaseNames} from '../../src/elements/partner/projects.view.js';
import {embed, html, warnings} from '../helpers/page.js';
import {allByRole, visibleText} from '../helpers/roles.js';

/** A timeline with its dates opened. */
async function timeline(lang = 'fr', width = '60em'): Promise<ProgrammeOverview> {
  const element = await embed<ProgrammeOverview>(
    html`<div style="inline-size: ${width}">
      <pfig-programme-overview lang=${lang} sections="timeline"></pfig-programme-overview>
    </div>`,
  );
  element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=dates]')!.open = true;
  return element;
}

const chart = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.chart')!;
const dates = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part=dates]')!;

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The text of a project for a screen reader: its phases, each with its dates. */
function phasesOf(element: Element, project: string): string[] {
  const term = allByRole(dates(element), 'term').find((one) => plain(one.textContent) === project)!;
  return allByRole(term.parentElement!, 'listitem').map(({textContent}) => plain(textContent));
}

/** Where the bars of a project lie, from 0 at the left of the axis to 1 at its right. */
function barsOf(element: Element, project: string): {left: number; right: number; top: number}[] {
  const root = element.shadowRoot!;
  const row = [...root.querySelectorAll('.chart dl > div')].find(
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
      const terms = allByRole(dates(element), 'term');
      expect(terms).to.have.length(bundled.projects.length);
      const found = terms.flatMap((term) => allByRole(term.parentElement!, 'listitem'));
      const expected = timelineOf(bundled).tracks.flatMap(
        ({project: {phases}}) => phases?.map(({id}) => id) ?? [''],
      );
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
    expect(phaseNames(['I', 'II'], spanish)).to.equal('fases\u00a0I y II');
    expect(phaseNames(['I', 'MASIF'], spanish)).to.equal('fase\u00a0I y MASIF');
    expect(phaseNames([], spanish)).to.equal('');
  });

  it('draws each bar where its dates are, and hatches an end that is no fact', async () => {
    const element = await timeline();
    const year = (date: number) => (date - 2010) / 18;
    // The fifth and the last are the hatched ends of phases V and VI.
    const [first, second, third, , , hatched] = barsOf(element, 'SEACOP');
    near(first!.left, year(2010.5));
    near(first!.right, year(2015.58));
    near(second!.left, year(2014.92));
    near(third!.left, year(2021.33));
    near(hatched!.right, year(2026.87));
    expect(second!.top).to.be.above(first!.top);
    const [enact, planned, ...more] = barsOf(element, 'ENACT');
    expect(more).to.deep.equal([]);
    near(enact!.left, year(2017));
    near(planned!.left, enact!.right);
    // As long as a year: on an axis of time, a length is a time.
    near(planned!.left, year(2025.08));
    near(planned!.right, year(2026.08));
  });

  it('shows a start that is not known after what came before it', async () => {
    const [known, open] = barsOf(await timeline(), 'AIRCOP');
    near(open!.left, known!.right);
    const [, undated, third] = barsOf(await timeline(), 'CRIMJUST');
    near(undated!.right, third!.left);
  });

  it('runs from right to left in Arabic', async () => {
    const fr = barsOf(await timeline('fr'), 'CRIMJUST');
    const ar = barsOf(await timeline('ar'), 'CRIMJUST');
    fr.forEach(({left, right}, index) => {
      near(ar[index]!.left, 1 - right);
      near(ar[index]!.right, 1 - left);
    });
  });

  it('says the state of each project in words', async () => {
    const element = await timeline();
    const states = new Map(
      allByRole(chart(element), 'term').map((term) => [
        plain(term.textContent),
        plain(term.nextElementSibling!.querySelector('.state')!.textContent),
      ]),
    );
    expect(states).to.have.length(bundled.projects.length);
    expect(states.get('DISRUPT')).to.equal('terminé');
    expect(states.get('ENACT')).to.equal('devrait être terminé');
    expect(states.get('COLIBRI')).to.equal('état non précisé');
  });

  it('says that a project runs where its dates enclose today, by a line across the bars', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview
        lang="fr"
        sections="timeline"
        .data=${{
          projects: [
            {id: 'a', name: 'A', start: '2000', end: '2099'},
            {id: 'b', name: 'B', start: '2098', end: '2099'},
          ],
          partners: [{id: 'a', kind: 'k', name: 'Institut'}],
        }}
      ></pfig-programme-overview>`,
    );
    expect(visibleText(chart(element))).to.match(/A en cours .*B à venir/);
    const [first] = barsOf(element, 'A');
    const line = element.shadowRoot!.querySelector('.chart line.today')!.getBoundingClientRect();
    const picture = element.shadowRoot!.querySelector('.axis')!.getBoundingClientRect();
    const year = new Date().getUTCFullYear() + 0.5;
    expect((line.left - picture.left) / picture.width).to.be.closeTo((year - 2000) / 100, 0.01);
    near(first!.left, 0);
  });

  it('reads nothing twice: the drawing is hidden from assistive technology, dates stand in one place', async () => {
    const element = await timeline();
    const root = element.shadowRoot!;
    for (const picture of root.querySelectorAll('svg')) {
      expect(picture.closest('[aria-hidden="true"]')).to.not.equal(null);
    }
    const years = (node: Element) =>
      [...node.querySelectorAll('dt, .state, li span')].filter((one) =>
        /\d{4}/.test(one.textContent),
      );
    expect(years(chart(element))).to.deep.equal([]);
    expect(years(dates(element))).to.have.length.above(bundled.projects.length);
  });

  for (const lang of ['fr', 'ar', 'de']) {
    it(`is a drawing on a phone of 320 px too, ${lang}`, async () => {
      const element = await timeline(lang, '288px');
      const tracks = [...element.shadowRoot!.querySelectorAll('.chart svg.track')];
      expect(tracks).to.have.length(bundled.projects.length);
      for (const track of tracks) expect(track.getBoundingClientRect().width).to.equal(288);
      expect(element.scrollWidth).to.equal(element.clientWidth);
      const sizes = [...element.shadowRoot!.querySelectorAll('text')].map((one) =>
        parseFloat(getComputedStyle(one).fontSize),
      );
      expect(Math.min(...sizes)).to.be.at.least(12);
    });
  }
});
