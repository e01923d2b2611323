import {expect} from 'chai';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import type {ProgrammeOverview} from '../../src/elements/programme-overview/programme-overview.js';
import {embed, html, warnings} from '../helpers/page.js';
import {allByRole, opened, visibleText} from '../helpers/roles.js';
import {sample} from '../helpers/sample.js';

const ids = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-partner]')].map(
    ({dataset}) => dataset['partner'],
  );

describe('the value of an attribute, as HTML compares such values', () => {
  it('may have blanks around it and letters of either case, on a list', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list
        lang="fr"
        layout=" Table "
        sort="NAME"
        group-by="Kind"
        controls="Search,
          SORT"
        hide="Heading LINK,Sources"
        partners="UNODC iss Iss,wco"
        exclude="WCO"
        kind="Intergovernmental-Organisation research-INSTITUTE"
        project=" CRIMJUST, enact"
      ></pfig-partner-list>`,
    );
    expect(warnings()).to.deep.equal([]);
    expect(ids(element)).to.have.members(['unodc', 'iss']);
    expect(allByRole(element, 'table')).to.have.length(1);
    expect(element.shadowRoot!.querySelectorAll('[part=group]')).to.have.length(2);
    expect(allByRole(element, 'searchbox')).to.have.length(1);
    expect(allByRole(element, 'combobox')).to.have.length(1);
    expect(allByRole(element, 'link')).to.have.length(0);
  });

  it('may so on a card', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card
        lang="fr"
        partner=" UNODC "
        layout="ROW"
        hide="Kind"
        heading-level=" 4 "
      ></pfig-partner-card>`,
    );
    expect(warnings()).to.deep.equal([]);
    expect(ids(element)).to.deep.equal(['unodc']);
    expect(element.shadowRoot!.querySelector('article')!.className).to.equal('row');
    expect(element.shadowRoot!.querySelector('[part=kind-name]')).to.equal(null);
    expect(allByRole(element, 'heading')[0]!.localName).to.equal('h4');
  });

  it('may so on an overview', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview
        lang="fr"
        sections="FIGURES
          Intro"
        hide=" Sources "
      ></pfig-programme-overview>`,
    );
    expect(warnings()).to.deep.equal([]);
    expect(allByRole(element, 'heading').map(({id}) => id)).to.deep.equal(['figures', 'intro']);
    expect(visibleText(element)).not.to.contain('Sources');
  });

  it('has to be of the same letters: the sign of kelvins is no K', async () => {
    await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" hide=${'\u212Aind'}></pfig-partner-card>`,
    );
    expect(warnings()).to.have.length(1);
  });

  it('says no where it says so in words, of what is on where it is there', async () => {
    for (const no of ['false', ' FALSE ']) {
      const element = await embed<PartnerCard>(
        html`<pfig-partner-card lang="fr" expanded=${no} deep-link=${no}></pfig-partner-card>`,
      );
      expect(element.expanded).to.equal(false);
      expect(opened(element)).to.have.length(0);
      expect(allByRole(element, 'link', /^Lien permanent/)).to.have.length(0);
    }
    for (const yes of ['', 'true', 'expanded']) {
      const element = await embed<PartnerCard>(
        html`<pfig-partner-card lang="fr" expanded=${yes}></pfig-partner-card>`,
      );
      expect(element.expanded, yes).to.equal(true);
    }
  });

  it('is the usual prefix of links where it only says yes, as frameworks do by property', async () => {
    for (const yes of ['', ' ', 'true', 'TRUE', true]) {
      const element = await embed<PartnerCard>(
        html`<pfig-partner-card
          lang="fr"
          partner="iss"
          expanded
          .deepLink=${yes}
        ></pfig-partner-card>`,
      );
      const [link] = allByRole(element, 'link', /^Lien permanent/);
      expect(link?.getAttribute('href'), `"${yes}"`).to.equal('#pfig-iss');
      element.deepLink = false;
      await element.updateComplete;
      expect(allByRole(element, 'link', /^Lien permanent/)).to.have.length(0);
    }
  });
});

describe('a list of values', () => {
  it('may be an array, whose elements are one value each', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list
        lang="fr"
        .partners=${['unodc', ' ISS ', 'unodc', '', null, 'wco']}
        .exclude=${['wco']}
        .kind=${['intergovernmental-organisation', 'research-institute']}
        .project=${Object.freeze(['crimjust', 'enact'])}
        .controls=${['none']}
        .hide=${['link', 'heading']}
      ></pfig-partner-list>`,
    );
    expect(warnings()).to.deep.equal([]);
    expect(ids(element)).to.deep.equal(['unodc', 'iss']);
    expect(allByRole(element, 'link')).to.have.length(0);
    element.partners = [];
    await element.updateComplete;
    expect(ids(element).length, 'none named is all').to.be.greaterThan(2);
    element.partners = ['unodc iss'];
    await element.updateComplete;
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('partners: found "unodc iss",');
  });

  it('may be an array on a card and an overview too', async () => {
    const card = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" .hide=${['kind', 'link']}></pfig-partner-card>`,
    );
    expect(card.shadowRoot!.querySelector('[part=kind-name], [part=link]')).to.equal(null);
    const overview = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview
        lang="fr"
        .sections=${['figures', 'intro']}
        .hide=${['sources']}
      ></pfig-programme-overview>`,
    );
    expect(allByRole(overview, 'heading').map(({id}) => id)).to.deep.equal(['figures', 'intro']);
    expect(warnings()).to.deep.equal([]);
  });
});

describe('an address of a source', () => {
  it('is one however its host is written, so that it is listed once', async () => {
    const data = sample('A');
    Object.assign(data.partners[0]!, {
      founded: {value: '1999', source: ['https://EXAMPLE.org'], asOf: '2024'},
      seat: {
        value: {city: 'x', country: 'FR'},
        source: ['https://example.org/'],
        asOf: '2024',
      },
      figures: undefined,
      offices: undefined,
      projects: undefined,
    });
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" expanded .data=${data}></pfig-partner-card>`,
    );
    expect(warnings()).to.deep.equal([]);
    expect(element.shadowRoot!.querySelectorAll('[part=sources] li')).to.have.length(1);
  });
});
