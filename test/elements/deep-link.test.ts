import {expect} from '@esm-bundle/chai';
import type {PartnerCard} from '../../src/elements/partner-card.js';
import type {PartnerList} from '../../src/elements/partner-list.js';
import {embed, html, next, until} from '../helpers/page.js';
import {allByRole, byRole} from '../helpers/roles.js';

const focused = (element: Element) =>
  (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['partner'];

/** Follows a fragment, and waits until the page has been told. */
async function follow(hash: string) {
  const changed = next(window, 'hashchange' as keyof HTMLElementEventMap);
  location.hash = hash;
  await changed;
}

describe('a deep link', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('opens, and gives the focus to, the partner that the address names on load', async () => {
    history.replaceState(null, '', '#pfig-unodc');
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" deep-link limit="2"></pfig-partner-list>`,
    );
    await until(element, () => focused(element) === 'unodc');
    expect(allByRole(element, 'button', /^Réduire/)).to.have.length(1);
  });

  it('follows the fragment as it changes, past a visitor’s own search', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" deep-link="p-" layout="table"></pfig-partner-list>`,
    );
    await follow('#p-iss');
    await until(element, () => focused(element) === 'iss');
    await follow('#p-wco');
    await until(element, () => focused(element) === 'wco');
  });

  it('opens a card of its partner', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="iss" deep-link></pfig-partner-card>`,
    );
    await follow('#pfig-wco');
    expect(element.expanded).to.equal(false);
    await follow('#pfig-iss');
    expect(element.expanded).to.equal(true);
  });

  it('leaves the page’s own fragments alone, and all of them where it was not asked for', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="iss" deep-link></pfig-partner-card>`,
    );
    for (const hash of ['#iss', '#%E0%A4%A', '#pfig-', '#pfig-nobody']) {
      await follow(hash);
      expect(element.expanded, hash).to.equal(false);
    }
    element.deepLink = null;
    await element.updateComplete;
    await follow('#pfig-iss');
    expect(element.expanded).to.equal(false);
    expect(allByRole(element, 'link', /^Lien permanent/)).to.have.length(0);
  });

  it('can be copied from each partner, whatever base the page has', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" deep-link></pfig-partner-list>`,
    );
    expect(allByRole(element, 'link', /^Lien permanent/)).to.have.length(11);
    const link = byRole(element, 'link', 'Lien permanent\u00a0: ISS') as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal(`${location.href.split('#')[0]}#pfig-iss`);
  });
});
