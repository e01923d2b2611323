import {expect} from 'chai';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import {configure, type Configuration} from '../../src/index.js';
import {embed, html, warnings} from '../helpers/page.js';
import {allByRole, byRole} from '../helpers/roles.js';

describe('a site’s own words', () => {
  it('take the place of ours at once, in their language alone', async () => {
    const french = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="wco"></pfig-partner-card>`,
    );
    const english = await embed<PartnerCard>(
      html`<pfig-partner-card lang="en" partner="wco"></pfig-partner-card>`,
    );
    configure({words: {fr: {details: 'Lire la fiche'}}});
    await french.updateComplete;
    byRole(french, 'button', 'Lire la fiche\u00a0: OMD');
    byRole(english, 'button', 'Details: WCO');
    configure({words: {fr: {details: 'Détails'}}});
  });

  it('are left out where they are none, with one line each', async () => {
    const french = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="wco"></pfig-partner-card>`,
    );
    const bad = [null, undefined, 5, {words: null}, {words: 'x'}, {words: {fr: null}}];
    for (const configuration of bad) configure(configuration as unknown as Configuration);
    configure({words: {fr: {details: 5, founded: ' '}}} as unknown as Configuration);
    await french.updateComplete;
    byRole(french, 'button', 'Détails\u00a0: OMD');
    expect(warnings().filter((line) => line.includes('configure words'))).to.have.length(4);
  });

  it('may name their language as content systems do, and one that cannot be read is named', async () => {
    const english = await embed<PartnerCard>(
      html`<pfig-partner-card lang="en" partner="wco"></pfig-partner-card>`,
    );
    configure({words: {en_US: {details: 'Read more'}, 'en US': {details: 'Nowhere'}}});
    await english.updateComplete;
    byRole(english, 'button', 'Read more: WCO');
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.match(/configure words: found "en US", .*language tag/);
    configure({words: {en_US: {details: 'Details'}}});
  });

  it('may be set before their language is there', async () => {
    configure({words: {de: {website: 'Netzort'}}});
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="de" partner="wco" expanded></pfig-partner-card>`,
    );
    expect(allByRole(element, 'term').map(({textContent}) => textContent)).to.include('Netzort');
    configure({words: {de: {website: 'Website'}}});
  });

  it('keep what looks like a placeholder and is none', async () => {
    configure({words: {fr: {'action-on-partner': '{action}\u00a0: {partner} {constructor}'}}});
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="wco"></pfig-partner-card>`,
    );
    byRole(element, 'button', 'Détails\u00a0: OMD {constructor}');
    configure({words: {fr: {'action-on-partner': '{action}\u00a0: {partner}'}}});
  });
});
