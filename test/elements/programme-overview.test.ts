import {expect} from 'chai';
import {computeAccessibleName} from 'dom-accessibility-api';
import fr from '../../.generated/locales/fr.js';
import type {ProgrammeOverview} from '../../src/elements/programme-overview/programme-overview.js';
import {bundled} from '../../src/model/directory.js';
import {nameOf, PROJECTS, wordsOf} from '../helpers/bundled.js';
import {embed, html, next, warnings} from '../helpers/page.js';
import {allByRole, byRole, visibleText} from '../helpers/roles.js';

describe('a programme overview', () => {
  it('shows its usual sections under headings that follow, without the names of partners', async () => {
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
      'Qui fait quoi',
      'Calendrier des projets',
    ]);
    expect(level('h4')).to.have.length(PROJECTS);
    expect(warnings()).to.deep.equal([]);
  });

  it('shows the first paragraph of the introduction, and opens the rest', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview lang="fr" sections="intro"></pfig-programme-overview>`,
    );
    const [first, ...others] = fr.texts.programme.introduction.map(wordsOf);
    expect(visibleText(element)).to.contain(first);
    for (const text of others) expect(visibleText(element)).not.to.contain(text);
    expect(allByRole(element, 'link').map((link) => computeAccessibleName(link))).to.deep.equal([
      'Site du Programme\u00a0: illicitflows.eu',
    ]);
    byRole(element, 'button', /En savoir plus/).click();
    for (const text of others) expect(visibleText(element)).to.contain(text);
    expect(visibleText(element)).to.contain('Gestion');
    byRole(element, 'link', 'global-threats.europa.eu');
  });

  it('has no landmark', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview lang="fr"></pfig-programme-overview>`,
    );
    for (const role of ['navigation', 'complementary', 'main', 'search'])
      expect(allByRole(element, role), role).to.deep.equal([]);
    // A section without a name is no landmark.
    const regions = allByRole(element, 'region').map((one) => computeAccessibleName(one));
    expect(new Set(regions)).to.deep.equal(new Set(['']));
  });

  it('names each partner three times at most', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview lang="fr" hide="sources funding"></pfig-programme-overview>`,
    );
    for (const line of element.shadowRoot!.querySelectorAll('details')) line.open = true;
    const text = visibleText(element);
    for (const {id} of bundled.partners) {
      const name = nameOf(id, fr.texts);
      const times = text.split(new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}])`, 'u')).length - 1;
      expect(times, name).to.be.within(1, 3);
    }
  });

  it('gives links names that differ where their pages do', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview lang="fr"></pfig-programme-overview>`,
    );
    const pages = new Map<string, string>();
    for (const link of allByRole(element, 'link') as HTMLAnchorElement[]) {
      const name = computeAccessibleName(link);
      expect(pages.get(name) ?? link.href, name).to.equal(link.href);
      pages.set(name, link.href);
    }
    expect(pages.size).to.be.above(PROJECTS);
  });

  it('says of each project where it works and what it costs, with the phase', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview
        lang="fr"
        sections="projects matrix"
      ></pfig-programme-overview>`,
    );
    const card = byRole(element, 'heading', /^SEACOP/).parentElement!;
    expect(card.textContent.replace(/\s+/g, ' ')).to.contain(
      'Amérique latine, Caraïbes et Afrique de l’Ouest (phase V) · Budget : 5 M € (phase V) et 6 M € (phase VI)',
    );
    expect(byRole(card, 'link', 'SEACOP').getAttribute('href')).to.contain('expertisefrance.fr');
    expect(visibleText(card)).not.to.contain('FIAP');
  });

  it('says of when its counts are', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview lang="fr" sections="figures"></pfig-programme-overview>`,
    );
    const counted = allByRole(element, 'listitem').map(({textContent}) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    const {projectCount, partnerCount} = bundled.programme;
    expect(counted).to.deep.equal([
      `${projectCount!.value} projets (2022)`,
      `${partnerCount!.value} partenaires (2022)`,
      '2019 année de lancement',
    ]);
  });

  it('says why its number of projects is not that of the projects below', async () => {
    const note = async (sections: string) => {
      const element = await embed<ProgrammeOverview>(
        html`<pfig-programme-overview lang="fr" sections=${sections}></pfig-programme-overview>`,
      );
      return /Projets\s: chiffre du Programme en (\d+)\s; cette page en présente (\d+)\./
        .exec(visibleText(element))
        ?.slice(1);
    };
    expect(await note('figures timeline')).to.deep.equal(['2022', String(PROJECTS)]);
    expect(await note('figures')).to.equal(undefined);
  });

  for (const count of [1, 2, 7, 9, 10]) {
    it(`leaves no gap beside a last project that is alone in its row, ${count} projects`, async () => {
      const projects = [...Array(count).keys()].map((index) => ({id: `p-${index}`, name: 'P'}));
      const element = await embed<ProgrammeOverview>(
        html`<div style="inline-size: 70em">
          <pfig-programme-overview
            lang="fr"
            sections="projects"
            .data=${{projects, partners: [{id: 'a', kind: 'k', name: 'Institut'}]}}
          ></pfig-programme-overview>
        </div>`,
      );
      const list = byRole(element, 'list').getBoundingClientRect();
      const last = allByRole(element, 'listitem').at(-1)!.getBoundingClientRect();
      expect(last.right).to.be.closeTo(list.right, 1);
    });
  }

  it('says that the end of a project was planned where its source was written before', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview lang="fr" sections="projects"></pfig-programme-overview>`,
    );
    const period = (name: string) =>
      allByRole(element, 'listitem')
        .find((item) => item.textContent!.trim().startsWith(name))!
        .querySelector('.period')!.textContent;
    expect(period('AIRCOP')).to.match(/^2010\u00a0–\u00a0déc\.\u00a02024$/);
    expect(period('ECO')).to.match(/^2023\u00a0–\u00a0juil\.\u00a02026 \(fin prévue\)$/);
  });

  for (const width of ['20em', '24em']) {
    it(`begins no line of facts with what separates two, and none with a phase, ${width} wide`, async () => {
      const element = await embed<ProgrammeOverview>(
        html`<div style="inline-size: ${width}">
          <pfig-programme-overview lang="fr" sections="projects"></pfig-programme-overview>
        </div>`,
      );
      const lines = [...element.shadowRoot!.querySelectorAll('.fact-line')];
      expect(lines.length).to.be.above(5);
      for (const line of lines) {
        const {left} = line.closest('.data')!.getBoundingClientRect();
        for (const mark of line.querySelectorAll('.separator')) {
          const begins = mark.getBoundingClientRect().left < left;
          if (begins) expect(mark.getBoundingClientRect().right).to.be.at.most(left + 1);
        }
        for (const phase of line.querySelectorAll('small'))
          expect(phase.getBoundingClientRect().left, phase.textContent).to.be.above(left + 8);
      }
    });
  }

  for (const lang of ['fr', 'ar', 'de']) {
    it(`has its figures in one strip on a phone of 320 px, ${lang}`, async () => {
      const element = await embed<ProgrammeOverview>(
        html`<div style="inline-size: 288px">
          <pfig-programme-overview lang=${lang} sections="figures"></pfig-programme-overview>
        </div>`,
      );
      const figures = allByRole(element, 'listitem').map((one) => one.getBoundingClientRect());
      expect(new Set(figures.map(({top}) => top))).to.have.length(1);
      expect(element.scrollWidth).to.equal(element.clientWidth);
    });
  }

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
      /Transparency International\s+\(\s*mise en œuvre, phase\u00a0I\s*\)/,
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
