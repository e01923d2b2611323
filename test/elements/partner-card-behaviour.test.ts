import {expect} from 'chai';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import {embed, html, next, ready, show, toggle, warnings} from '../helpers/page.js';
import {allByRole, byRole, visibleText} from '../helpers/roles.js';

const card = (partner: string) =>
  embed<PartnerCard>(html`<pfig-partner-card lang="fr" partner=${partner}></pfig-partner-card>`);

describe('a partner card on a page', () => {
  it('says nothing of details that a script or an attribute has opened', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="wco" expanded></pfig-partner-card>`,
    );
    const told: boolean[] = [];
    element.addEventListener('pfig-toggle', ({open}) => told.push(open));
    const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=details]')!;
    for (const expanded of [false, true]) {
      const toggled = next(details, 'toggle' as keyof HTMLElementEventMap);
      element.expanded = expanded;
      await toggled;
      expect(details.open).to.equal(expanded);
    }
    await toggle(element, byRole(element, 'button', /^Détails/));
    expect(told).to.deep.equal([false]);
    expect(element.expanded).to.equal(false);
  });

  it('follows what find-in-page has opened, and tells the page', async () => {
    const element = await card('wco');
    const toggled = next(element, 'pfig-toggle');
    // So the browser opens it: by the attribute, without a click.
    element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=details]')!.open = true;
    const {partner, open} = await toggled;
    expect({partner, open}).to.deep.equal({partner: 'wco', open: true});
    expect(element.expanded).to.equal(true);
  });

  it('says nothing of printing, after which it is as it was', async () => {
    const element = await card('wco');
    const told: boolean[] = [];
    element.addEventListener('pfig-toggle', ({open}) => told.push(open));
    for (const type of ['beforeprint', 'afterprint']) dispatchEvent(new Event(type));
    await element.updateComplete;
    expect(element.expanded).to.equal(false);
    await toggle(element, byRole(element, 'button', /^Détails/));
    expect(told).to.deep.equal([true]);
  });

  it('says nothing of its sources, which open too', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="wco" expanded></pfig-partner-card>`,
    );
    const told: boolean[] = [];
    element.addEventListener('pfig-toggle', ({open}) => told.push(open));
    const sources = element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=sources]')!;
    const toggled = next(sources, 'toggle' as keyof HTMLElementEventMap);
    sources.querySelector('summary')!.click();
    await toggled;
    expect(element.expanded).to.equal(true);
    expect(told).to.deep.equal([]);
  });

  it('sends its events through the shadow roots around it', async () => {
    const host = show(html`<div></div>`).firstElementChild!;
    const element = document.createElement('pfig-partner-card');
    host.attachShadow({mode: 'open'}).append(element);
    await ready(host);
    const opened = next(host, 'pfig-toggle');
    byRole(element, 'button', /^Détails/).click();
    expect((await opened).partner).to.equal('civipol');
  });

  it('takes what a script sets that is no string', async () => {
    const element = await card('wco');
    Object.assign(element, {hide: ['kind', 'facts'], layout: 5, headingLevel: 4});
    await element.updateComplete;
    expect(byRole(element, 'heading').localName).to.equal('h4');
    expect(visibleText(element)).not.to.contain('1952');
    expect(warnings()[0]).to.contain('layout: found "5"');
  });

  it('names the value as it was written', async () => {
    await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" heading-level="two"></pfig-partner-card>`,
    );
    expect(warnings()).to.deep.equal([
      'pfig [unknown-value] <pfig-partner-card> heading-level: found "two", expected a whole number from 1 to 6; shown: 3.',
    ]);
  });

  it('shows a localised message for an unknown partner and names those that exist', async () => {
    const failed = next(document, 'pfig-error');
    const element = await card('europol');
    const text = element.shadowRoot!.querySelector('[part=message]')!;
    expect(text.textContent).to.equal('Partenaire inconnu\u00a0: europol');
    // A visitor need not hear of a mistake of the page before all else.
    expect(text.hasAttribute('role')).to.equal(false);
    const {code, message} = await failed;
    expect(code).to.equal('unknown-partner');
    expect(message).to.contain('civipol | expertise-france');
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('<pfig-partner-card> partner: found "europol"');

    element.partner = 'wco';
    await element.updateComplete;
    expect(byRole(element, 'heading').textContent).to.contain('OMD');
  });

  for (const [what, fallback, isKept] of [
    ['keeps the link of the page', html`<a href="/interpol">INTERPOL</a>`, true],
    ['keeps the words of the page', 'INTERPOL', true],
    ['has a message in place of blanks', '\n  ', false],
    ['has a message in place of an image for its logo', html`<img slot="logo" alt="" />`, false],
  ] as const)
    it(`${what} where the partner is unknown`, async () => {
      const place = show(
        html`<pfig-partner-card lang="fr" partner="europol">${fallback}</pfig-partner-card>`,
      );
      const element = place.firstElementChild as PartnerCard;
      await next(element, 'pfig-ready');
      const root = element.shadowRoot!;
      expect(!!root.querySelector('[part=message]')).to.equal(!isKept);
      expect(!!root.querySelector('slot:not([name])')).to.equal(isKept);
      element.partner = 'wco';
      await element.updateComplete;
      expect(byRole(element, 'heading').textContent).to.contain('OMD');
      expect(!!root.querySelector('slot:not([name])')).to.equal(false);
    });

  it('warns once of an unknown value, names those that exist and shows the default', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" layout="tiles"></pfig-partner-card>`,
    );
    element.requestUpdate();
    await element.updateComplete;
    expect(warnings()).to.deep.equal([
      'pfig [unknown-value] <pfig-partner-card> layout: found "tiles", expected card | row | compact; shown: card.',
    ]);
    expect(allByRole(element, 'article')).to.have.length(1);
  });

  it('lets a page cancel that a link is followed', async () => {
    const element = await card('unodc');
    element.addEventListener('pfig-select', (event) => event.preventDefault());
    const chosen = next(document, 'pfig-select');
    const click = new MouseEvent('click', {bubbles: true, cancelable: true});
    byRole(element, 'link', 'ONUDC').dispatchEvent(click);
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
    const {PartnerCard: Base} = await import('../../src/elements/partner-card/partner-card.js');
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
