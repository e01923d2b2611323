import {expect} from '@esm-bundle/chai';
import type {PartnerCard} from '../../src/elements/partner-card.js';
import {embed, html, next, ready, show, warnings} from '../helpers/page.js';
import {allByRole, byRole, visibleText} from '../helpers/roles.js';

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
    expect(text).to.contain('La plus grande organisation internationale de police au monde');
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
    expect(visibleText(element)).not.to.contain('Centre mondial d’expertise');
    const button = byRole(element, 'button', 'En savoir plus\u00a0: OMD');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await element.updateComplete;
    expect(byRole(element, 'button', 'Réduire\u00a0: OMD').getAttribute('aria-expanded')).to.equal(
      'true',
    );
    const text = visibleText(element);
    expect(text).to.contain('Centre mondial d’expertise');
    expect(text).to.contain('Part du commerce mondial traitée');
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

  it('keeps the page’s value in the description and shows the newest among the facts', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="wco" expanded></pfig-partner-card>`,
    );
    expect(visibleText(element)).to.contain('183 administrations douanières');
    expect(visibleText(element)).to.match(/187\s+\(\s*sept\. 2025\s*\)/);
  });

  for (const layout of ['card', 'row', 'compact']) {
    it(`has one heading of the wanted level in the layout "${layout}"`, async () => {
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
    for (const hidden of [
      'intergouvernementale\n',
      'Création',
      'COLIBRI',
      'wcoomd.org',
      'Sources',
    ]) {
      expect(text).not.to.contain(hidden);
    }
    expect(allByRole(element, 'link')).to.have.length(0);
    expect(text).to.contain('Centre mondial d’expertise');
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

  it('shows a localised message for an unknown partner and names those that exist', async () => {
    const failed = next(document, 'pfig-error');
    const element = await card('europol');
    expect(byRole(element, 'alert').textContent).to.equal('Partenaire inconnu\u00a0: europol');
    const {code, message} = await failed;
    expect(code).to.equal('unknown-partner');
    expect(message).to.contain('civipol | expertise-france');
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('<pfig-partner-card> partner: found "europol"');

    element.partner = 'wco';
    await element.updateComplete;
    expect(byRole(element, 'heading').textContent).to.contain('OMD');
  });

  it('warns once of an unknown value, names those that exist and shows the default', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" layout="tiles"></pfig-partner-card>`,
    );
    element.requestUpdate();
    await element.updateComplete;
    expect(warnings()).to.deep.equal([
      'pfig [unknown-value] <pfig-partner-card> layout: found "tiles", wanted card | row | compact; shown: card.',
    ]);
    expect(allByRole(element, 'article')).to.have.length(1);
  });

  it('lets a page cancel the choice of a partner', async () => {
    const element = await card('unodc');
    element.addEventListener('pfig-select', (event) => event.preventDefault());
    byRole(element, 'button').click();
    await element.updateComplete;
    expect(element.expanded).to.equal(false);

    const chosen = next(document, 'pfig-select');
    const click = new MouseEvent('click', {bubbles: true, cancelable: true});
    byRole(element, 'link', 'unodc.org').dispatchEvent(click);
    const {partner, href} = await chosen;
    expect({partner, href}).to.deep.equal({partner: 'unodc', href: 'https://www.unodc.org'});
    expect(click.defaultPrevented).to.equal(true);
  });

  it('takes the site’s own logo and actions', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr"
        ><img slot="logo" alt="Logo" src="data:," /><a slot="actions" href="#x">Contact</a>
      </pfig-partner-card>`,
    );
    expect(byRole(element, 'link', 'Contact').assignedSlot?.name).to.equal('actions');
    expect(
      allByRole(element, 'img', 'Logo').length + allByRole(element, 'image', 'Logo').length,
    ).to.equal(1);
  });

  it('keeps properties set before it was defined', async () => {
    const early = document.createElement('pfig-late-card') as PartnerCard;
    early.partner = 'iss';
    early.lang = 'fr';
    document.body.append(early);
    const {PartnerCard: Base} = await import('../../src/elements/partner-card.js');
    customElements.define('pfig-late-card', class extends Base {});
    await ready(early);
    expect(byRole(early, 'heading').textContent).to.contain('ISS');
    early.remove();
  });

  it('shows the page’s own content until it is ready, and in its place then', async () => {
    const place = show(
      html`<pfig-partner-card lang="fr" partner="wco"><p>OMD (sans script)</p></pfig-partner-card>`,
    );
    const element = place.firstElementChild!;
    await ready(element);
    expect(visibleText(element)).not.to.contain('sans script');
  });
});
