import {expect} from 'chai';
import {computeAccessibleName} from 'dom-accessibility-api';
import {loaders} from '../../.generated/loaders.js';
import de from '../../.generated/locales/de.js';
import fr from '../../.generated/locales/fr.js';
import type {ProgrammeOverview} from '../../src/elements/programme-overview/programme-overview.js';
import {bundled} from '../../src/model/directory.js';
import {nameOf, wordsOf} from '../helpers/bundled.js';
import {embed, html, next, until, warnings} from '../helpers/page.js';
import {allByRole, byRole, visibleText} from '../helpers/roles.js';
import {sample} from '../helpers/sample.js';

const matrix = (lang = 'fr', width = '70em') =>
  embed<ProgrammeOverview>(
    html`<div style="inline-size: ${width}">
      <pfig-programme-overview lang=${lang} sections="matrix"></pfig-programme-overview>
    </div>`,
  );

// The library of roles takes every `th` for a head of a column; `scope` says of what.
const heads = (element: Element, scope: 'col' | 'row') =>
  allByRole(element, 'columnheader').filter((head) => head.getAttribute('scope') === scope);

const columns = (element: Element) =>
  heads(element, 'col').map((head) => computeAccessibleName(head));

/** The text of the cell of a partner and a project. */
function cellOf(element: Element, partner: string, project: string): HTMLElement {
  const column = columns(element).indexOf(project);
  const row = allByRole(element, 'row').find(
    (one) => heads(one, 'row')[0]?.textContent.trim() === partner,
  )!;
  return allByRole(row, 'cell')[column - 1]!;
}

const spoken = (cell: HTMLElement) => cell.querySelector('.visually-hidden')?.textContent ?? '';

describe('the matrix of an overview', () => {
  it('is a table with a name, a column for each project and a row for each partner', async () => {
    const element = await matrix();
    byRole(element, 'table', 'Rôle de chaque partenaire dans chaque projet');
    expect(columns(element)).to.deep.equal([
      'Partenaire',
      ...bundled.projects.map(({id}) => wordsOf(fr.texts.projects[id]!.acronym)),
    ]);
    expect(heads(element, 'row').map((head) => head.textContent.trim())).to.deep.equal(
      bundled.partners.map(({id}) => wordsOf(fr.texts.partners[id]!.short ?? nameOf(id, fr.texts))),
    );
    expect(warnings()).to.deep.equal([]);
  });

  it('says in words what a partner does in a project, and in which phases', async () => {
    const element = await matrix();
    expect(spoken(cellOf(element, 'ONUDC', 'CRIMJUST'))).to.equal('chef de file');
    expect(spoken(cellOf(element, 'CIVIPOL', 'SEACOP'))).to.equal(
      'contribution, phases\u00a0I et V',
    );
    expect(spoken(cellOf(element, 'TI', 'CRIMJUST'))).to.equal('mise en œuvre, phase\u00a0I');
  });

  it('says the latest of two parts in one project', async () => {
    const element = await matrix();
    const services = wordsOf(fr.texts.partners['eu-law-enforcement']!.short!);
    expect(spoken(cellOf(element, services, 'EU-ACT'))).to.equal('mise en œuvre, phase\u00a0II');
  });

  it('says nothing where a partner has no part', async () => {
    const element = await matrix();
    const cells = allByRole(element, 'cell');
    const parts = bundled.partners.flatMap(({projects = []}) => [
      ...new Set(projects.map(({id}) => id)),
    ]);
    expect(cells).to.have.length(bundled.partners.length * bundled.projects.length);
    expect(cells.filter(({textContent}) => textContent.trim())).to.have.length(parts.length);
    expect(cellOf(element, 'OMD', 'ENACT').textContent.trim()).to.equal('');
  });

  it('explains its marks, which differ in shape and are large enough to tell apart', async () => {
    for (const width of ['70em', '18em']) {
      const element = await matrix('fr', width);
      const legend = byRole(element, 'list');
      expect(visibleText(legend)).to.equal('chef de file mise en œuvre contribution');
      const marks = [...legend.querySelectorAll('i')];
      const shapes = marks.map((mark) => {
        const {borderTopWidth} = getComputedStyle(mark);
        return `${borderTopWidth} ${getComputedStyle(mark, '::before').content}`;
      });
      expect(new Set(shapes)).to.have.length(3);
      for (const mark of [...marks, ...element.shadowRoot!.querySelectorAll('td i')]) {
        const {width, height} = mark.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(16);
      }
    }
  });

  for (const lang of Object.keys(loaders)) {
    it(`says something of every project that a partner has a part in, in ${lang}`, async () => {
      const element = await matrix(lang);
      const rows = allByRole(element, 'row').slice(1);
      expect(rows).to.have.length(bundled.partners.length);
      bundled.partners.forEach(({projects = []}, index) => {
        const said = allByRole(rows[index]!, 'cell').map(spoken).filter(Boolean);
        expect(said).to.have.length(new Set(projects.map(({id}) => id)).size);
      });
    });
  }

  // German has the longest words; Arabic is written from right to left.
  for (const lang of ['fr', 'ar', 'de']) {
    it(`fits a phone of 320 px, where it is no stop for Tab and names nothing twice, ${lang}`, async () => {
      const element = await matrix(lang, '288px');
      const area = element.shadowRoot!.querySelector<HTMLElement>('.matrix')!;
      await until(element, () => area.dataset['more'] === '');
      expect(area.scrollWidth).to.equal(area.clientWidth);
      expect(area.clientWidth).to.equal(288);
      expect(area.hasAttribute('tabindex')).to.equal(false);
      expect(area.hasAttribute('role')).to.equal(false);
    });
  }

  it('keeps its heads in view where it scrolls, and its scrolling to itself', async () => {
    const projects = [...Array(24).keys()].map((index) => ({id: `p-${index}`, name: `P ${index}`}));
    const place = await embed(
      html`<div style="inline-size: 20em">
        <pfig-programme-overview
          lang="fr"
          sections="matrix"
          .data=${{projects, partners: [{id: 'a', kind: 'k', name: 'Institut'}]}}
        ></pfig-programme-overview>
      </div>`,
    );
    const area = byRole(place, 'group', 'Rôle de chaque partenaire dans chaque projet');
    expect(area.tabIndex).to.equal(0);
    expect(place.scrollWidth).to.equal(place.clientWidth);
    area.scrollTo(90, 0);
    const {left} = area.getBoundingClientRect();
    for (const head of heads(area, 'row'))
      expect(head.getBoundingClientRect().left).to.be.closeTo(left, 1.5);
  });

  it('is as high as it has to be, and scrolls inside itself from 24 rows on', async () => {
    const withRows = async (count: number) => {
      const names = [...Array(count).keys()].map((index) => `Institut ${index}`);
      const element = await embed<ProgrammeOverview>(
        html`<pfig-programme-overview
          lang="fr"
          sections="matrix"
          .data=${sample(...names)}
        ></pfig-programme-overview>`,
      );
      return element.shadowRoot!.querySelector<HTMLElement>('.matrix')!;
    };
    const short = await withRows(23);
    expect(short.scrollHeight).to.equal(short.clientHeight);
    const long = await withRows(60);
    expect(long.scrollHeight).to.be.greaterThan(long.clientHeight + 100);
    long.scrollTo(0, 60);
    expect(long.scrollTop).to.equal(60);
    const top = heads(long, 'col')[0]!.getBoundingClientRect().top;
    expect(Math.abs(top - long.getBoundingClientRect().top)).to.be.below(1.5);
  });

  it('says in words below it, for those who cannot point at a mark, each role with its phases', async () => {
    const element = await matrix();
    byRole(element, 'button', 'Noms et rôles en toutes lettres').click();
    const words = element
      .shadowRoot!.querySelector('[part=key] dl')!
      .textContent.replace(/\s+/g, ' ');
    expect(words).to.contain(
      'CIVIPOL SEACOP (contribution, phases I et V) et EU-ACT (mise en œuvre, phase II)',
    );
    // Two parts in one project: the mark shows the latest, the words say both.
    expect(element.shadowRoot!.querySelector('[part=key] p')!.textContent).to.contain('récent');
    expect(words).to.match(/EU-ACT \(contribution, phase I\) et EU-ACT \(mise en œuvre, phase II/);
  });

  it('opens a key to its short names, each full name in its own language', async () => {
    const namesIn = async (lang: string, sections: string) => {
      const element = await embed<ProgrammeOverview>(
        html`<pfig-programme-overview lang=${lang} sections=${sections}></pfig-programme-overview>`,
      );
      const key = element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=key]')!;
      key.open = true;
      const terms = allByRole(key, 'term').map((one) => one.textContent.trim());
      const names = allByRole(key, 'definition');
      return {key, names: new Map(terms.map((term, index) => [term, names[index]!]))};
    };
    const {names, key} = await namesIn('fr', 'matrix');
    expect(names.get('ONUDC')!.textContent).to.contain(wordsOf(fr.texts.partners['unodc']!.name));
    expect(names.get('TI')!.textContent).to.match(/^Transparency International\u00a0: CRIMJUST/);
    expect(names.get('COLIBRI')!.textContent).to.equal(wordsOf(fr.texts.projects['colibri']!.name));
    byRole(key, 'link', 'COLIBRI');
    // What a section of projects says already is not said again.
    const shorter = await namesIn('fr', 'projects matrix');
    expect(shorter.names.has('COLIBRI')).to.equal(false);
    const english = (await namesIn('de', 'matrix')).names.get('ISS')!.querySelector('bdi')!;
    expect({value: english.textContent, lang: english.lang}).to.deep.equal(
      de.texts.partners['iss']!.name,
    );
  });

  it('tells the page of a followed partner', async () => {
    const element = await matrix();
    element.addEventListener('pfig-select', (event) => event.preventDefault());
    const chosen = next(element, 'pfig-select');
    byRole(element, 'link', /^ONUDC/).click();
    expect((await chosen).partner).to.equal('unodc');
  });
});
