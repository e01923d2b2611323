import {expect} from 'chai';
import {computeAccessibleName} from 'dom-accessibility-api';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {PROJECTS} from '../helpers/bundled.js';
import {embed, html} from '../helpers/page.js';
import {allByRole, visibleText} from '../helpers/roles.js';

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

const groups = (element: Element) =>
  allByRole(element, 'heading')
    .filter(({localName}) => localName === 'h3')
    .map((heading) => (heading.querySelector('.short') ?? heading).textContent.trim());

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
    const [first, second] = allByRole(element, 'heading').map((heading) =>
      parseFloat(getComputedStyle(heading.querySelector('.short') ?? heading).fontSize),
    );
    expect(first).to.be.above(second!);
    // A section without a name is no region.
    const sections = [...element.shadowRoot!.querySelectorAll('section')];
    expect(sections).to.have.length(PROJECTS);
    expect(sections.filter((section) => computeAccessibleName(section))).to.deep.equal([]);
  });

  it('are tables whose columns lie one below the other', async () => {
    const element = await list('fr', {groupBy: 'country'});
    const lefts = [...element.shadowRoot!.querySelectorAll('table')].map((table) =>
      [...table.querySelectorAll('thead th')].map((head) =>
        Math.round(head.getBoundingClientRect().left),
      ),
    );
    expect(lefts).to.have.length.above(5);
    for (const columns of lefts) expect(columns).to.deep.equal(lefts.at(0));
  });
});
