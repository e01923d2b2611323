import {expect} from 'chai';
import {computeAccessibleName} from 'dom-accessibility-api';
import {loaders} from '../../.generated/loaders.js';
import de from '../../.generated/locales/de.js';
import fr from '../../.generated/locales/fr.js';
import type {ProgrammeOverview} from '../../src/elements/programme-overview/programme-overview.js';
import {bundled} from '../../src/model/directory.js';
import {nameOf, wordsOf} from '../helpers/bundled.js';
import {embed, html, next, warnings} from '../helpers/page.js';
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
    (one) => heads(one, 'row')[0]?.getAttribute('abbr') === partner,
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
    expect(heads(element, 'row').map((head) => head.getAttribute('abbr'))).to.deep.equal(
      bundled.partners.map(({id}) => nameOf(id, fr.texts)),
    );
    expect(warnings()).to.deep.equal([]);
  });

  it('says in words what a partner does in a project, and in which phases', async () => {
    const element = await matrix();
    expect(spoken(cellOf(element, 'ONUDC', 'CRIMJUST'))).to.equal('chef de file');
    expect(spoken(cellOf(element, 'CIVIPOL', 'SEACOP'))).to.equal('contribution, phases I et V');
    expect(spoken(cellOf(element, 'Transparency International', 'CRIMJUST'))).to.equal(
      'mise en œuvre, phase I',
    );
  });

  it('says the latest of two parts in one project', async () => {
    const element = await matrix();
    const services = nameOf('eu-law-enforcement', fr.texts);
    expect(spoken(cellOf(element, services, 'EU-ACT'))).to.equal('mise en œuvre, phase II');
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

  it('explains its marks, which differ in shape', async () => {
    const element = await matrix();
    const legend = byRole(element, 'list');
    expect(visibleText(legend)).to.equal('chef de file mise en œuvre contribution');
    const shapes = [...legend.querySelectorAll('i')].map((mark) => {
      const {borderTopWidth} = getComputedStyle(mark);
      return `${borderTopWidth} ${getComputedStyle(mark, '::before').content}`;
    });
    expect(new Set(shapes)).to.have.length(3);
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

  it('keeps its heads in view where it scrolls, and its scrolling to itself', async () => {
    const element = await matrix('fr', '20em');
    const region = byRole(element, 'region', 'Rôle de chaque partenaire dans chaque projet');
    expect(region.tabIndex).to.equal(0);
    expect(element.scrollWidth).to.equal(element.clientWidth);
    region.scrollTo(90, 60);
    const {left, top} = region.getBoundingClientRect();
    const near = (a: number, b: number) => expect(Math.abs(a - b)).to.be.below(1.5);
    for (const head of heads(region, 'col')) {
      near(head.getBoundingClientRect().top, top);
    }
    for (const head of heads(region, 'row')) {
      near(head.getBoundingClientRect().left, left);
    }
  });

  it('lights the column of a focused project without adding to what scrolls', async () => {
    const element = await matrix();
    const region = element.shadowRoot!.querySelector('.matrix')!;
    const before = [region.scrollWidth, region.scrollHeight];
    const link = byRole(element, 'link', 'CRIMJUST');
    link.focus();
    const head = link.closest('th')!;
    expect(getComputedStyle(head, '::after').pointerEvents).to.equal('none');
    expect(getComputedStyle(head, '::after').position).to.equal('absolute');
    expect([region.scrollWidth, region.scrollHeight]).to.deep.equal(before);
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
      return byRole(element, 'region', /^Rôle de chaque/);
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

  it('gives the full name of a project in its own language', async () => {
    const french = byRole(await matrix(), 'columnheader', 'COLIBRI');
    expect(french.title).to.equal(wordsOf(fr.texts.projects['colibri']!.name));
    expect(french.lang).to.equal('');
    const german = byRole(await matrix('de'), 'columnheader', 'COLIBRI');
    expect({value: german.title, lang: german.lang}).to.deep.equal(
      de.texts.projects['colibri']!.name,
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
