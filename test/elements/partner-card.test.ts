import {expect} from 'chai';
import fr from '../../.generated/locales/fr.js';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import {wordsOf} from '../helpers/bundled.js';
import {embed, html, warnings} from '../helpers/page.js';
import {allByRole, byRole, visibleText} from '../helpers/roles.js';
import {sample} from '../helpers/sample.js';

const textsOf = (partner: string) => fr.texts.partners[partner]!;

const card = (partner: string) =>
  embed<PartnerCard>(html`<pfig-partner-card lang="fr" partner=${partner}></pfig-partner-card>`);

describe('a partner card', () => {
  it('shows name, kind, summary, key facts, projects and one link out', async () => {
    const element = await card('interpol');
    expect(byRole(element, 'heading').textContent).to.match(
      /^\s*INTERPOL\s+Organisation internationale de police criminelle\s*$/,
    );
    const text = visibleText(element);
    expect(text).to.contain('Organisation intergouvernementale');
    expect(text).to.contain(wordsOf(textsOf('interpol').summary));
    expect(allByRole(element, 'term').map((term) => term.textContent)).to.deep.equal([
      'Création',
      'Siège',
      'Pays membres',
    ]);
    expect(text).to.match(/Lyon\s*,\s*France/);
    expect(text).to.match(/196\s+\(\s*nov\. 2023\s*\)/);
    const projects = byRole(element, 'list', 'Projets');
    expect([...projects.children].map((item) => item.textContent?.trim())).to.deep.equal([
      'AIRCOP',
      'CRIMJUST',
      'ENACT',
      'DISRUPT',
    ]);
    const link = byRole(element, 'link', 'interpol.int') as HTMLAnchorElement;
    expect(link.href).to.equal('https://www.interpol.int/');
    expect(link.hreflang).to.equal('fr');
    expect(link.target).to.equal('');
  });

  it('keeps the rest behind a button that says what it opens', async () => {
    const element = await card('wco');
    const [paragraph] = textsOf('wco').description.map(wordsOf);
    expect(visibleText(element)).not.to.contain(paragraph);
    const button = byRole(element, 'button', 'Détails\u00a0: OMD');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await element.updateComplete;
    expect(byRole(element, 'button', 'Détails\u00a0: OMD').getAttribute('aria-expanded')).to.equal(
      'true',
    );
    const text = visibleText(element);
    expect(text).to.contain(paragraph);
    expect(text).to.contain(wordsOf(fr.texts.figures['world-trade-share']));
    expect(text).to.contain('Sources des données');
    expect(element.expanded).to.equal(true);
    expect(element.hasAttribute('expanded')).to.equal(true);
  });

  it('starts open with the attribute "expanded"', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="iss" expanded></pfig-partner-card>`,
    );
    expect(visibleText(element)).to.contain('Addis-Abeba');
  });

  it('shows the newest value among the facts, with its date', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="wco" expanded></pfig-partner-card>`,
    );
    expect(visibleText(element)).to.match(/186\s+\(\s*vers 2024\s*\)/);
  });

  for (const layout of ['card', 'row', 'compact']) {
    it(`has one heading of the expected level in the layout "${layout}"`, async () => {
      const element = await embed<PartnerCard>(
        html`<pfig-partner-card lang="fr" layout=${layout} heading-level="5"></pfig-partner-card>`,
      );
      expect(byRole(element, 'heading').localName).to.equal('h5');
      expect(warnings()).to.deep.equal([]);
    });
  }

  it('leaves out what "hide" names', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card
        lang="fr"
        partner="wco"
        expanded
        hide="kind, facts projects link sources"
      ></pfig-partner-card>`,
    );
    const text = visibleText(element);
    for (const hidden of ['Création', 'wcoomd.org', 'Sources des données']) {
      expect(text).not.to.contain(hidden);
    }
    const parts = ['kind-name', 'facts', 'tags', 'roles', 'link', 'sources'];
    const {shadowRoot} = element;
    expect(parts.filter((part) => shadowRoot!.querySelector(`[part=${part}]`))).to.deep.equal([]);
    expect(allByRole(element, 'link')).to.have.length(0);
    expect(text).to.contain(wordsOf(textsOf('wco').description[0]));
  });

  it('keeps facts and drops their sources with hide="sources"', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="wco" expanded hide="sources"></pfig-partner-card>`,
    );
    expect(visibleText(element)).to.contain('Création');
    expect(visibleText(element)).not.to.contain('Sources des données');
  });

  it('says how precise a figure is and of about when', async () => {
    const data = sample();
    const figure = {id: 'members', value: 700, qualifier: 'over', source: 'https://example.org/'};
    data.partners[0]!['figures'] = [{...figure, asOf: '2024~'}];
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" .data=${data}></pfig-partner-card>`,
    );
    expect(visibleText(element)).to.match(/plus de 700\s+\(\s*vers 2024\s*\)/);
  });

  it('looks complete for a group without seat, site or founding year', async () => {
    const element = await card('eu-law-enforcement');
    expect(allByRole(element, 'term').map((term) => term.textContent)).to.deep.equal([
      'Services associés',
    ]);
    expect(visibleText(element)).to.contain('Carabinieri');
    expect(allByRole(element, 'link')).to.have.length(0);
    expect(visibleText(element)).not.to.match(/undefined|null|NaN|\[object/);
  });

  it('shows the first partner when it has no attribute at all', async () => {
    const element = await embed<PartnerCard>(html`<pfig-partner-card></pfig-partner-card>`);
    expect(byRole(element, 'heading').textContent?.trim()).to.equal('CIVIPOL');
    expect(warnings()).to.deep.equal([]);
  });
});
