import {expect} from 'chai';
import fr from '../../.generated/locales/fr.js';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {bundled} from '../../src/model/directory.js';
import {nameOf, PARTNERS} from '../helpers/bundled.js';
import {embed, html, next, toggle, until, warnings} from '../helpers/page.js';
import {allByRole, byRole, opened, visibleText} from '../helpers/roles.js';

const names = (element: Element) =>
  allByRole(element, 'heading')
    .slice(1)
    .map((heading) => heading.querySelector('.short')?.textContent);

describe('a partner list', () => {
  it('shows all partners as cards under a heading', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr"></pfig-partner-list>`,
    );
    const headings = allByRole(element, 'heading');
    expect(headings[0]!.textContent).to.equal('Partenaires du Programme');
    expect(headings.map(({localName}) => localName)).to.deep.equal([
      'h2',
      ...Array(PARTNERS).fill('h3'),
    ]);
    expect(names(element)).to.deep.equal(bundled.partners.map(({id}) => nameOf(id, fr.texts)));
    expect(warnings()).to.deep.equal([]);
  });

  it('shows what partners, exclude, kind and project leave', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" partners="wco,unodc interpol"></pfig-partner-list>`,
    );
    expect(names(element)).to.deep.equal(['OMD', 'ONUDC', 'INTERPOL']);
    element.exclude = 'unodc';
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['OMD', 'INTERPOL']);
    element.partners = null;
    element.exclude = null;
    element.kind = 'research-institute';
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['ISS', 'RUSI Europe']);
    element.project = 'enact';
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['ISS']);
  });

  it('says so where nothing is left, or what the page puts in its place', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list
        lang="fr"
        kind="civil-society"
        project="colibri"
      ></pfig-partner-list>`,
    );
    expect(visibleText(element)).to.contain('Aucun partenaire ne correspond à cette sélection.');
    const own = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" kind="civil-society" project="colibri"
        ><p slot="empty">Rien</p></pfig-partner-list
      >`,
    );
    expect(visibleText(own)).to.contain('Rien');
    expect(visibleText(own)).not.to.contain('Aucun partenaire');
  });

  it('ignores unknown ids with a warning for each and shows the rest, or all', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" partners="europol wco" kind="bank"></pfig-partner-list>`,
    );
    expect(names(element)).to.deep.equal(['OMD']);
    expect(warnings()).to.have.length(2);
    expect(warnings()[1]).to.contain(
      '<pfig-partner-list> kind: found "bank", expected cooperation-agency | civil-society',
    );
    element.partners = 'europol';
    await element.updateComplete;
    expect(names(element)).to.have.length(PARTNERS);
  });

  it('sorts by the name that is shown, and by founding year', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" sort="name"></pfig-partner-list>`,
    );
    const {compare} = new Intl.Collator('fr');
    const sorted = bundled.partners.map(({id}) => nameOf(id, fr.texts)).sort(compare);
    expect(names(element)).to.deep.equal(sorted);
    element.sort = 'founded';
    await element.updateComplete;
    expect(names(element)[0]).to.equal('INTERPOL');
  });

  it('offers the rest of a limited list and puts focus where the button was', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" limit="3"></pfig-partner-list>`,
    );
    expect(names(element)).to.have.length(3);
    byRole(element, 'button', 'Afficher les 8 autres partenaires').click();
    await element.updateComplete;
    await Promise.resolve();
    expect(names(element)).to.have.length(PARTNERS);
    expect(element.shadowRoot!.activeElement?.textContent).to.contain('GI-TOC');
  });

  it('treats a limit that is no whole number as none', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" limit="0"></pfig-partner-list>`,
    );
    expect(names(element)).to.have.length(PARTNERS);
    expect(warnings()[0]).to.contain('limit: found "0", expected a whole number from 1');
  });

  it('is a real table with column and row headers', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" layout="table"></pfig-partner-list>`,
    );
    const table = byRole(
      element,
      'table',
      /^Partenaires et leurs projets \(.* trient le tableau\)$/,
    );
    const headers = (scope: string) =>
      [...table.querySelectorAll(`th[scope=${scope}]`)].map(({textContent}) => textContent?.trim());
    expect(headers('col')).to.deep.equal([
      'Partenaire',
      'Catégorie',
      'Création',
      'Siège',
      'Projets',
    ]);
    expect(headers('row')).to.have.length(PARTNERS);
    const links = () => [...table.querySelectorAll('a')];
    expect(links().map(({parentElement}) => parentElement!.closest('th')?.scope)).to.deep.equal(
      bundled.partners.filter(({link}) => link).map(() => 'row'),
    );
    element.hide = 'facts link';
    await element.updateComplete;
    expect(headers('col')).to.deep.equal(['Partenaire', 'Catégorie', 'Projets']);
    expect(links()).to.have.length(0);
    element.deepLink = true;
    await element.updateComplete;
    expect(headers('col').at(-1)).to.equal('Lien');
    expect(links().map((link) => link.closest('td')?.cellIndex)).to.deep.equal(
      bundled.partners.map(() => 3),
    );
  });

  it('gives the full names of projects below a table, once each', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" layout="table" partners="wco"></pfig-partner-list>`,
    );
    const names = () =>
      [...element.shadowRoot!.querySelectorAll('[part=project-key] dl > div')].map((one) =>
        one.textContent.replace(/\s+/g, ' ').trim(),
      );
    expect(names()).to.deep.equal([
      'AIRCOP Programme de communication aéroportuaire',
      'COLIBRI Surveillance et contrôle de l’aviation générale',
    ]);
    element.hide = 'projects';
    await element.updateComplete;
    expect(names()).to.deep.equal([]);
  });

  it('shows a table on a phone as entries, in which each value has its label', async () => {
    const element = await embed<PartnerList>(
      html`<div style="inline-size: 22em">
        <pfig-partner-list lang="fr" layout="table" partners="wco"></pfig-partner-list>
      </div>`,
    );
    const root = element.shadowRoot!;
    const area = root.querySelector('[part=list]')!;
    expect(area.scrollWidth).to.equal(area.clientWidth);
    // Engines differ in whether the computed content has the text or `attr(data-label)`.
    const lines = [...root.querySelectorAll<HTMLElement>('[part=item] > *')].map((cell) => [
      Math.round(cell.getBoundingClientRect().left),
      getComputedStyle(cell, '::before').content === 'none' ? '' : cell.dataset['label'],
    ]);
    const {left} = area.getBoundingClientRect();
    expect(lines).to.deep.equal([
      [Math.round(left), ''],
      ...['Catégorie', 'Création', 'Siège', 'Projets'].map((label) => [
        Math.round(left),
        `${label}\u00a0:`,
      ]),
    ]);
    // The headers, which are the buttons that sort, lie above the first entry.
    const [entry] = root.querySelectorAll('[part=item]');
    for (const button of root.querySelectorAll('[part=sort-by]')) {
      expect(button.checkVisibility()).to.equal(true);
      expect(button.getBoundingClientRect().bottom).to.be.below(entry!.getBoundingClientRect().top);
    }
    expect(allByRole(element, 'cell')).to.have.length(4);
  });

  it('is a strip of names, linked where there is a site', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" layout="compact"></pfig-partner-list>`,
    );
    expect(allByRole(element, 'listitem')).to.have.length(PARTNERS);
    expect(allByRole(element, 'link')).to.have.length(
      bundled.partners.filter(({link}) => link).length,
    );
    expect(allByRole(element, 'button')).to.have.length(0);
  });

  it('opens one partner without opening the others', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" layout="list"></pfig-partner-list>`,
    );
    const toggled = next(element, 'pfig-toggle');
    await toggle(element, byRole(element, 'button', 'Détails\u00a0: ISS'));
    expect((await toggled).partner).to.equal('iss');
    expect(opened(element).map(({ariaLabel}) => ariaLabel)).to.deep.equal(['Détails\u00a0: ISS']);
    await toggle(element, opened(element)[0]!);
    expect(opened(element)).to.have.length(0);
  });

  it('has no more stops for Tab in its cards than their names and the lines that open them', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr"></pfig-partner-list>`,
    );
    const {shadowRoot} = element;
    await until(element, () => !!shadowRoot!.querySelector('li:last-child [part=sources]'));
    const stops = [
      ...shadowRoot!.querySelectorAll<HTMLElement>(
        '[part=item] :is(a[href], button, summary, input, select, [tabindex])',
      ),
    ].filter((one) => one.tabIndex >= 0 && one.checkVisibility());
    const sites = bundled.partners.filter(({link}) => link).length;
    expect(stops).to.have.length(PARTNERS + sites);
  });

  it('takes the page’s header in place of its own, and its names follow the level', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" hide="heading" heading-level="4"></pfig-partner-list>`,
    );
    expect(allByRole(element, 'heading').map(({localName}) => localName)).to.deep.equal(
      Array(PARTNERS).fill('h4'),
    );
    const own = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr"><h2 slot="header">Nos amis</h2></pfig-partner-list>`,
    );
    expect(allByRole(own, 'heading')[0]!.textContent).to.equal('Nos amis');
  });
});
