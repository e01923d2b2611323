import {expect} from 'chai';
import {computeAccessibleName} from 'dom-accessibility-api';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {rowElementsIn} from '../../src/elements/partner-list/row-renderer.js';
import {bundled} from '../../src/model/directory.js';
import {PROJECTS} from '../helpers/bundled.js';
import {embed, html} from '../helpers/page.js';
import {allByRole, byRole, visibleText} from '../helpers/roles.js';

const list = (lang: string, attributes: Partial<Record<'groupBy' | 'project', string>>) =>
  embed<PartnerList>(
    html`<div style="inline-size: 80em">
      <pfig-partner-list
        lang=${lang}
        layout="table"
        .groupBy=${attributes.groupBy}
        .project=${attributes.project ?? null}
      ></pfig-partner-list>
    </div>`,
  );

/** The names of the groups that are shown, without the full names of projects. */
const groups = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('th[scope=rowgroup]')]
    .filter((head) => head.checkVisibility())
    .map((head) => (head.querySelector('.short') ?? head).textContent.trim());

describe('the groups of a list', () => {
  for (const lang of ['de', 'fr', 'ar']) {
    it(`are countries by name in ${lang}, and last those of none`, async () => {
      const element = await list(lang, {groupBy: 'country'});
      const names = groups(element);
      const known = names.slice(0, -1);
      expect(known).to.have.length.above(5);
      expect(known).to.deep.equal([...known].sort(new Intl.Collator(lang).compare));
      const none = {de: 'Land nicht angegeben', fr: 'Pays non indiqué'}[lang];
      if (none) expect(names.at(-1)).to.equal(none);
    });
  }

  it('are only of the projects asked for: of others, partners would be missing', async () => {
    const element = await list('fr', {groupBy: 'project', project: 'aircop enact'});
    expect(groups(element)).to.deep.equal(['AIRCOP', 'ENACT']);
  });

  it('are only of what a visitor has chosen', async () => {
    const element = await list('fr', {groupBy: 'project'});
    const filter = element.shadowRoot!.querySelector<HTMLSelectElement>('#filter-project')!;
    filter.value = 'enact';
    filter.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(groups(element)).to.deep.equal(['ENACT']);
    expect(visibleText(element)).to.contain('GI-TOC');
  });

  it('have headings smaller than that of the list, and are no landmarks', async () => {
    const element = await list('fr', {groupBy: 'project'});
    element.layout = 'grid';
    await element.updateComplete;
    const [first, second] = allByRole(element, 'heading').map((heading) =>
      parseFloat(getComputedStyle(heading.querySelector('.short') ?? heading).fontSize),
    );
    expect(first).to.be.above(second!);
    // A section without a name is no region.
    const sections = [...element.shadowRoot!.querySelectorAll('section')];
    expect(sections).to.have.length(PROJECTS);
    expect(sections.filter((section) => computeAccessibleName(section))).to.deep.equal([]);
  });
});

describe('the groups of a table', () => {
  it('are groups of rows in one table, each with its name first', async () => {
    const element = await list('fr', {groupBy: 'project'});
    const root = element.shadowRoot!;
    expect(allByRole(element, 'table')).to.have.length(1);
    const sortButtons = [...root.querySelectorAll('[part=sort-by]')];
    expect(sortButtons.map((button) => button.textContent!.trim())).to.deep.equal([
      'Partenaire',
      'Catégorie',
      'Création',
      'Siège',
    ]);
    const bodies = [...root.querySelector('table')!.tBodies];
    expect(bodies).to.have.length(PROJECTS);
    for (const body of bodies) {
      const [head, ...others] = body.rows;
      const [name] = head!.cells;
      expect([name!.scope, name!.colSpan]).to.deep.equal(['rowgroup', 4]);
      expect(others).to.have.length.above(0);
      for (const row of others) expect(row.dataset['partner']).to.be.a('string');
    }
    expect(groups(element)[0]).to.equal('AIRCOP');
    expect(bodies[0]!.rows[0]!.textContent).to.contain('Programme de communication aéroportuaire');
    expect(root.querySelectorAll('[part=sources]')).to.have.length(1);
  });

  it('give their rows in order, without the names of groups', async () => {
    const element = await list('fr', {groupBy: 'kind'});
    const rows = rowElementsIn(element.shadowRoot!);
    expect(rows.map(({dataset}) => dataset['partner'])).to.have.members(
      bundled.partners.map(({id}) => id),
    );
    const all = [...element.shadowRoot!.querySelectorAll('[part=item]')];
    expect(rows).to.deep.equal(all);
  });

  it('are hidden where a search leaves none of their rows', async () => {
    const element = await list('fr', {groupBy: 'kind'});
    const search = byRole(element, 'searchbox') as HTMLInputElement;
    search.value = 'mondiale des douanes';
    search.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await element.updateComplete;
    expect(groups(element)).to.deep.equal(['Organisation internationale']);
  });

  it('have no column for what their names say', async () => {
    const element = await list('fr', {groupBy: 'kind'});
    const columns = () => allByRole(element, 'columnheader').map((head) => head.textContent.trim());
    expect(columns()).to.deep.equal(['Partenaire', 'Création', 'Siège', 'Projets']);
    const cells = () => rowElementsIn(element.shadowRoot!)[0]!.children.length;
    expect(cells()).to.equal(4);
    element.groupBy = 'project';
    await element.updateComplete;
    expect(columns()).to.deep.equal(['Partenaire', 'Catégorie', 'Création', 'Siège']);
    element.groupBy = 'country';
    await element.updateComplete;
    expect(columns()).to.have.length(5);
    for (const row of rowElementsIn(element.shadowRoot!)) expect(row.children).to.have.length(5);
  });
});
