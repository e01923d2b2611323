import {expect} from 'chai';
import fr from '../../.generated/locales/fr.js';
import type {ProgrammeOverview} from '../../src/elements/programme-overview/programme-overview.js';
import {bundled} from '../../src/model/directory.js';
import {PROJECTS, wordsOf} from '../helpers/bundled.js';
import {embed, html, next, warnings} from '../helpers/page.js';
import {allByRole, byRole, visibleText} from '../helpers/roles.js';

describe('a programme overview', () => {
  it('shows all its sections under headings that follow', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview lang="fr"></pfig-programme-overview>`,
    );
    const headings = allByRole(element, 'heading');
    const level = (tag: string) =>
      headings.filter(({localName}) => localName === tag).map(({textContent}) => textContent);
    expect(level('h2')).to.deep.equal([
      'Programme des Flux Illicites Globaux de l’Union européenne',
    ]);
    expect(level('h3')).to.deep.equal([
      'Chiffres clés',
      'Projets',
      'Partenaires',
      'Qui fait quoi',
      'Calendrier des projets',
    ]);
    expect(level('h4')).to.have.length(PROJECTS + 5);
    expect(warnings()).to.deep.equal([]);
  });

  it('says that the list of projects is compiled, not the programme’s own', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview lang="fr" sections="projects"></pfig-programme-overview>`,
    );
    expect(visibleText(element)).to.contain(wordsOf(fr.texts.programme.projectsNote));
    expect(allByRole(element, 'heading').map(({localName}) => localName)).to.deep.equal([
      'h2',
      ...Array(PROJECTS).fill('h3'),
    ]);
  });

  it('counts as its sources do, and says of when, where they do', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview lang="fr" sections="figures"></pfig-programme-overview>`,
    );
    const counted = allByRole(element, 'definition').map(({textContent}) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    const {projectCount, partnerCount} = bundled.programme;
    expect(counted[0]).to.match(new RegExp(`^${projectCount!.value} \\(sept\\. 2022\\)$`));
    expect(counted[1]).to.match(new RegExp(`^${partnerCount!.value} \\(2022\\)$`));
    expect(counted[2]).to.match(/^novembre 2019$/);
  });

  it('has sources under its figures, unless the page wants none', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview lang="fr" sections="figures"></pfig-programme-overview>`,
    );
    expect(allByRole(element, 'link')).to.deep.equal([]);
    byRole(element, 'button', /^\s*Sources \(\d\)\s*$/).click();
    const titles = allByRole(element, 'link').map(({textContent}) => textContent);
    const {projectCount, partnerCount} = bundled.programme;
    for (const {source} of [projectCount!, partnerCount!])
      expect(titles).to.include.members(source.map(({title}) => title));
    element.hide = 'sources';
    await element.updateComplete;
    expect(allByRole(element, 'button')).to.deep.equal([]);
    expect(allByRole(element, 'link')).to.deep.equal([]);
  });

  it('keeps the order of the attribute and leaves unknown sections out', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview
        lang="fr"
        sections="partners, budget intro"
        heading-level="1"
      ></pfig-programme-overview>`,
    );
    expect(
      allByRole(element, 'heading')
        .filter(({localName}) => localName === 'h1')
        .map(({textContent}) => textContent),
    ).to.deep.equal(['Partenaires', 'Programme des Flux Illicites Globaux de l’Union européenne']);
    expect(warnings()).to.have.length(1);
  });

  it('says which phases a partner takes part in, where not in all', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview lang="fr" sections="projects"></pfig-programme-overview>`,
    );
    expect(visibleText(element)).to.match(
      /Transparency International\s+\(\s*mise en œuvre, phase I\s*\)/,
    );
  });

  it('tells the page of a followed partner', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview lang="fr" sections="partners"></pfig-programme-overview>`,
    );
    element.addEventListener('pfig-select', (event) => event.preventDefault());
    const chosen = next(element, 'pfig-select');
    byRole(element, 'link', /^INTERPOL/).click();
    expect((await chosen).partner).to.equal('interpol');
  });
});
