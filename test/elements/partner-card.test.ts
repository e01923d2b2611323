import {expect} from 'chai';
import fr from '../../.generated/locales/fr.js';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import {wordsOf} from '../helpers/bundled.js';
import {embed, html, next, toggle, warnings} from '../helpers/page.js';
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
    expect(text).to.contain('Organisation internationale');
    expect(text).to.contain(wordsOf(textsOf('interpol').summary));
    const facts = element.shadowRoot!.querySelector('[part=facts]')!.textContent;
    expect(facts.replace(/\s+/g, ' ').trim()).to.equal(
      'Lyon, France · depuis 1923 · Pays membres : 196',
    );
    const projects = element.shadowRoot!.querySelector('[part=project-names]')!;
    expect(projects.textContent.replace(/[ \n]+/g, ' ').trim()).to.equal(
      'Projets\u00a0: AIRCOP, CRIMJUST, ENACT et DISRUPT',
    );
    const link = byRole(element, 'link', 'INTERPOL') as HTMLAnchorElement;
    expect(link.href).to.equal('https://www.interpol.int/');
    expect(link.hreflang).to.equal('fr');
    expect(link.target).to.equal('');
  });

  it('has its name before all else in the tree, whatever comes first for the eye', async () => {
    const element = await card('interpol');
    const [first, second] = element.shadowRoot!.querySelector('.body')!.children;
    expect(first).to.equal(byRole(element, 'heading'));
    const kind = element.shadowRoot!.querySelector('.kind')!;
    expect(kind.getBoundingClientRect().top).to.be.below(first!.getBoundingClientRect().top);
    expect(second!.localName).to.equal('slot');
  });

  it('keeps facts apart that are copied', async () => {
    const element = await card('interpol');
    const facts = element.shadowRoot!.querySelector('[part=facts]')!;
    const range = document.createRange();
    range.selectNodeContents(facts);
    const words = range.toString().replace(/\s+/g, ' ');
    expect(words).to.contain('Lyon, France · ').and.to.contain('depuis 1923 · ');
  });

  it('keeps the rest behind a line that says what it opens', async () => {
    const element = await card('wco');
    const [paragraph] = textsOf('wco').description.map(wordsOf);
    expect(visibleText(element)).not.to.contain(paragraph);
    const button = byRole(element, 'button', 'Détails\u00a0: OMD');
    const toggled = next(element, 'pfig-toggle');
    button.click();
    const {partner, open, cancelable} = await toggled;
    expect({partner, open, cancelable}).to.deep.equal({
      partner: 'wco',
      open: true,
      cancelable: false,
    });
    await element.updateComplete;
    const text = visibleText(element);
    expect(text).to.contain(paragraph);
    expect(text).to.contain(wordsOf(fr.texts.figures['world-trade-share']));
    expect(text)
      .to.contain('wcoomd.org')
      .and.to.match(/Sources\s+\(\s*6\s*\)/);
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
    for (const hidden of ['depuis 1952', 'wcoomd.org', 'Sources']) {
      expect(text).not.to.contain(hidden);
    }
    const parts = ['kind-name', 'facts', 'project-names', 'roles', 'link', 'sources'];
    const {shadowRoot} = element;
    expect(parts.filter((part) => shadowRoot!.querySelector(`[part=${part}]`))).to.deep.equal([]);
    expect(allByRole(element, 'link')).to.have.length(0);
    expect(text).to.contain(wordsOf(textsOf('wco').description[0]));
  });

  it('keeps facts and drops their sources with hide="sources"', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="wco" expanded hide="sources"></pfig-partner-card>`,
    );
    expect(visibleText(element)).to.contain('depuis 1952');
    expect(visibleText(element)).not.to.contain('Sources');
  });

  it('says how precise a figure is and of about when', async () => {
    const data = sample();
    const figure = {id: 'members', value: 700, qualifier: 'over', source: 'https://example.org/'};
    data.partners[0]!['figures'] = [{...figure, asOf: '2024~'}];
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" expanded .data=${data}></pfig-partner-card>`,
    );
    expect(visibleText(element)).to.match(/plus de 700\s+\(\s*vers 2024\s*\)/);
  });

  it('looks complete for a group without seat, site or founding year', async () => {
    const element = await card('eu-law-enforcement');
    expect(allByRole(element, 'term')).to.deep.equal([]);
    await toggle(element, byRole(element, 'button', /^Détails/));
    expect(visibleText(element)).to.contain('Services associés').and.to.contain('Carabinieri');
    expect(allByRole(element, 'link')).to.have.length(0);
    expect(visibleText(element)).not.to.match(/undefined|null|NaN|\[object/);
  });

  it('shows the first partner when it has no attribute at all', async () => {
    const element = await embed<PartnerCard>(html`<pfig-partner-card></pfig-partner-card>`);
    expect(byRole(element, 'heading').textContent?.trim()).to.equal('CIVIPOL');
    expect(warnings()).to.deep.equal([]);
  });
});
