import {expect} from 'chai';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {reveal} from '../../src/elements/base/deep-link.js';
import {bigDirectory} from '../../stories/big-directory.js';
import {PARTNERS} from '../helpers/bundled.js';
import {embed, html, next, toggle, until} from '../helpers/page.js';
import {allByRole, byRole, opened} from '../helpers/roles.js';

const focused = (element: Element) =>
  element.shadowRoot!.activeElement?.closest<HTMLElement>('[data-partner]')?.dataset['partner'];

/** Waits until a partner has the focus. */
const focusOn = (element: Element, partner: string) =>
  new Promise<void>((resolve) => {
    const check = () => focused(element) === partner && resolve();
    element.shadowRoot!.addEventListener('focusin', check);
    check();
  });

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
    await focusOn(element, 'unodc');
    expect(opened(element)).to.have.length(1);
  });

  it('follows the fragment as it changes, past a visitor’s own search', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" deep-link="p-" layout="table"></pfig-partner-list>`,
    );
    await follow('#p-iss');
    await focusOn(element, 'iss');
    await follow('#p-wco');
    await focusOn(element, 'wco');
  });

  it('follows a router, which changes the address without telling the page', async function () {
    if (!('navigation' in globalThis)) this.skip();
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" deep-link></pfig-partner-list>`,
    );
    history.pushState(null, '', '#pfig-unodc');
    await focusOn(element, 'unodc');
    expect(opened(element)).to.have.length(1);
    history.replaceState(null, '', '#pfig-wco');
    await focusOn(element, 'wco');
    // Another part of the address changes nothing.
    (element.shadowRoot!.activeElement as HTMLElement).blur();
    history.replaceState(null, '', '?a=1#pfig-wco');
    await element.updateComplete;
    expect(focused(element)).to.equal(undefined);
    history.replaceState(null, '', '?');
  });

  it('may be a call of the page, without any address', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" limit="1"></pfig-partner-list>`,
    );
    const other = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="unodc"></pfig-partner-card>`,
    );
    expect(reveal('nobody')).to.equal(false);
    expect(reveal('unodc')).to.equal(true);
    await focusOn(element, 'unodc');
    expect(opened(element)).to.have.length(1);
    expect(other.expanded).to.equal(true);
    element.remove();
    other.remove();
    expect(reveal('unodc')).to.equal(false);
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
    for (const summary of allByRole(element, 'button', /^Détails/)) await toggle(element, summary);
    expect(allByRole(element, 'link', /^Lien permanent/)).to.have.length(PARTNERS);
    const link = () => byRole(element, 'link', 'Lien permanent\u00a0: ISS') as HTMLAnchorElement;
    expect(link().getAttribute('href')).to.equal('#pfig-iss');
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    element.requestUpdate();
    await element.updateComplete;
    expect(link().href).to.equal(`${location.href.split('#')[0]}#pfig-iss`);
    base.remove();
  });

  for (const layout of ['list', 'table']) {
    // The partner is not among the first hundred, which are there at once.
    it(`stays with its partner while rows come in above, as ${layout}`, async () => {
      history.replaceState(null, '', '#pfig-p-150');
      const element = await embed<PartnerList>(
        html`<pfig-partner-list
          lang="fr"
          deep-link
          layout=${layout}
          .data=${bigDirectory(180)}
        ></pfig-partner-list>`,
      );
      const rows = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=item]')];
      await focusOn(element, 'p-150');
      await until(element, () => rows.every((row) => row.childElementCount > 0));
      await new Promise(requestAnimationFrame);
      const {top} = rows[150]!.getBoundingClientRect();
      expect(top).to.be.within(-2, innerHeight - 10);
    });
  }

  it('is followed after the page has been printed, or the visitor thought better of it', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="iss" deep-link></pfig-partner-card>`,
    );
    // Until nothing waits for an idle moment any more, which would render once more.
    await until(element, () => !!element.shadowRoot!.querySelector('[part=description]'));
    await new Promise((resolve) => setTimeout(resolve));
    for (const type of ['beforeprint', 'afterprint']) dispatchEvent(new Event(type));
    await element.updateComplete;
    await follow('#pfig-iss');
    expect(element.expanded).to.equal(true);
    await focusOn(element, 'iss');
  });

  it('looks once, and not for each partner, whether the page has a base', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" deep-link></pfig-partner-list>`,
    );
    let looks = 0;
    document.querySelector = (selector: string) => {
      looks += 1;
      return Document.prototype.querySelector.call(document, selector);
    };
    try {
      for (const layout of ['table', 'grid'] as const) {
        element.layout = layout;
        await element.updateComplete;
      }
    } finally {
      Reflect.deleteProperty(document, 'querySelector');
    }
    expect(looks).to.be.within(1, PARTNERS - 1);
  });

  it('waits for data that come later', async () => {
    history.replaceState(null, '', '#pfig-b');
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" deep-link></pfig-partner-list>`,
    );
    element.data = {
      lang: 'fr',
      partners: ['a', 'b'].map((id) => ({id, kind: 'k', name: id})),
    };
    await focusOn(element, 'b');
  });

  it('takes back a search that hides its partner, no other, and not the limit', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list
        lang="fr"
        deep-link
        filters-in-url="q-"
        limit=${PARTNERS - 1}
      ></pfig-partner-list>`,
    );
    const box = byRole(element, 'searchbox', 'Rechercher un partenaire') as HTMLInputElement;
    const searched = next(element, 'pfig-filter');
    box.value = 'lyon';
    box.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await searched;
    await follow('#pfig-interpol');
    await focusOn(element, 'interpol');
    expect(box.value).to.equal('lyon');
    let told = 0;
    element.addEventListener('pfig-filter', () => told++);
    await follow('#pfig-unodc');
    await focusOn(element, 'unodc');
    expect(box.value).to.equal('');
    byRole(element, 'button', 'Afficher 1 autre partenaire');
    // The page's address has done it, and no visitor.
    expect(told).to.equal(0);
    while (location.search.includes('q-q')) await new Promise(requestAnimationFrame);
  });

  it('does not lead away who is at work elsewhere', async () => {
    const field = document.createElement('input');
    document.body.prepend(field);
    field.focus();
    history.replaceState(null, '', '#pfig-wco');
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" deep-link></pfig-partner-list>`,
    );
    await until(element, () => opened(element).length === 1);
    expect(document.activeElement).to.equal(field);
    const partner = element.shadowRoot!.querySelector('[data-partner=wco]')!;
    expect(partner.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
    field.remove();
  });
});
