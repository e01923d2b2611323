import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import fr from '../../.generated/locales/fr.js';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {PARTNERS, wordsOf} from '../helpers/bundled.js';
import {highlighted} from '../helpers/highlighted.js';
import {embed, html, next, show, until, warnings} from '../helpers/page.js';
import {allByRole, byRole, visibleText} from '../helpers/roles.js';

const titles = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[data-partner]:not([hidden])')].map(
    (item) => item.querySelector('.short')?.textContent?.trim() ?? '',
  );

const list = () => embed<PartnerList>(html`<pfig-partner-list lang="fr"></pfig-partner-list>`);

const searchBox = (element: Element) =>
  byRole(element, 'searchbox', 'Rechercher un partenaire') as HTMLInputElement;

/** Types into a search box as a visitor does. */
async function search(element: PartnerList, words: string) {
  const box = searchBox(element);
  const told = next(element, 'pfig-filter');
  box.focus();
  box.value = words;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  return told;
}

async function choose(element: PartnerList, label: string, value: string) {
  const select = byRole(element, 'combobox', label) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

describe('the controls of a list', () => {
  it('find partners by their names in any language, without accents, in several words', async () => {
    const element = await list();
    for (const [words, found] of [
      ['WCO', 'OMD'],
      ['world CUSTOMS', 'OMD'],
      ['criminalite organisee transnationale', 'GI-TOC'],
      ['lyon', 'INTERPOL'],
      ['الإنتربول', 'INTERPOL'],
    ]) {
      const event = await search(element, words!);
      expect(titles(element), words).to.include(found);
      expect(event.query).to.equal(words);
      expect(event.count).to.equal(titles(element).length);
      expect(titles(element).length, words).to.be.lessThan(5);
    }
  });

  it('find what a card says, whether open or not', async () => {
    const element = await list();
    for (const [words, found] of [
      ['carabinieri', 'Services répressifs'],
      ['portuaire', 'Expertise France'],
      [wordsOf(fr.texts.figures['world-trade-share']), 'OMD'],
      ['nairobi', 'ISS'],
    ]) {
      await search(element, words!);
      expect(titles(element).join(), words).to.contain(found);
    }
  });

  it('stay once a visitor has searched, however few the page leaves', async () => {
    const element = await list();
    // Where a seat is, no other text says.
    await search(element, 'bruxelles belgique');
    element.kind = 'intergovernmental-organisation';
    await element.updateComplete;
    expect(searchBox(element).value).to.equal('bruxelles belgique');
    await until(element, () => byRole(element, 'status').textContent === '1 partenaire sur 3');
    searchBox(element).focus();
    await search(element, '');
    expect(element.shadowRoot!.activeElement).to.equal(searchBox(element));
    expect(titles(element)).to.have.length(3);
  });

  it('mark what was found, until the search or the element is gone', async () => {
    const element = await list();
    await search(element, 'securite');
    expect(new Set(highlighted(element).map((word) => word.toLowerCase()))).to.have.keys(
      'sécurité',
    );
    const other = await list();
    await search(other, 'lyon');
    expect(highlighted(other)).to.include('Lyon');
    await search(element, '');
    expect(highlighted(element)).to.deep.equal([]);
    expect(highlighted(other)).not.to.deep.equal([]);
    const place = other.parentElement!;
    other.remove();
    expect(highlighted(other)).to.deep.equal([]);
    place.append(other);
    await other.updateComplete;
    expect(highlighted(other)).to.include('Lyon');
    element.parentElement!.remove();
  });

  it('mark texts of partners, not labels, dates, addresses or signs of footnotes', async () => {
    const element = await list();
    const panels = [...element.shadowRoot!.querySelectorAll('[part=details] > .panel')];
    expect(panels).to.have.length(PARTNERS);
    await until(element, () => panels.every(({children}) => children.length > 0));
    await search(element, '1');
    await search(element, 'org');
    expect(highlighted(element).length).to.be.greaterThan(0);
    const marked = [...CSS.highlights.get('pfig-search')!]
      .map(({startContainer}) => startContainer.parentElement!)
      .filter((place) => place.closest('a, button, small, .foot, .sources'));
    expect(marked).to.deep.equal([]);
  });

  it('mark in the colour that the page gives', async () => {
    const element = await list();
    element.style.setProperty('--pfig-mark', 'rgb(1, 2, 3)');
    await search(element, 'lyon');
    const text = [...CSS.highlights.get('pfig-search')!].at(-1)!.startContainer.parentElement!;
    const {backgroundColor} = getComputedStyle(text, '::highlight(pfig-search)');
    expect(backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('narrow down by kind, country and project, and tell the page', async () => {
    const element = await list();
    const told = next(element, 'pfig-filter');
    await choose(element, 'Pays', 'BE');
    expect(titles(element)).to.deep.equal(['RUSI Europe', 'OMD']);
    expect((await told).filters).to.deep.equal({country: 'BE'});
    await choose(element, 'Projet', 'colibri');
    expect(titles(element)).to.deep.equal(['OMD']);
    await choose(element, 'Pays', '');
    await choose(element, 'Projet', '');
    await choose(element, 'Catégorie', 'research-institute');
    expect(titles(element)).to.deep.equal(['ISS', 'RUSI Europe']);
  });

  it('say the state in one text, seen and announced alike, once typing has stopped', async () => {
    const element = await list();
    const status = byRole(element, 'status');
    expect(status.textContent).to.equal(`${PARTNERS} partenaires`);
    await search(element, 'douanes');
    expect(status.textContent).to.equal(`${PARTNERS} partenaires`);
    await until(element, () => status.textContent?.endsWith(` sur ${PARTNERS}`) === true);
    await choose(element, 'Pays', 'BE');
    expect(status.textContent).to.equal(`1 partenaire sur ${PARTNERS}`);
    expect(byRole(element, 'status')).to.equal(status);
  });

  it('say that nothing is found and what to do, and clear all', async () => {
    const element = await list();
    await search(element, 'xyzzy');
    const status = byRole(element, 'status');
    await until(element, () => status.textContent?.startsWith('Aucun partenaire') === true);
    expect(visibleText(element)).to.contain('Essayez avec moins de mots');
    const told = next(element, 'pfig-filter');
    byRole(element, 'button', 'Tout effacer').click();
    expect((await told).count).to.equal(PARTNERS);
    expect(status.textContent).to.equal(`${PARTNERS} partenaires`);
    expect(searchBox(element).value).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(searchBox(element));
    expect(allByRole(element, 'button', 'Tout effacer')).to.have.length(0);
  });

  it('say how many of all are shown where there is a limit', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" limit="3"></pfig-partner-list>`,
    );
    const status = byRole(element, 'status');
    expect(status.textContent).to.equal(`3 partenaires affichés sur ${PARTNERS}`);
    byRole(element, 'button', /^Afficher/).click();
    await element.updateComplete;
    expect(status.textContent).to.equal(`${PARTNERS} partenaires`);
  });

  it('say how a visitor has sorted a table, in a region that was there before', async () => {
    for (const [controls, before] of [
      ['search', `${PARTNERS} partenaires`],
      ['none', ''],
    ] as const) {
      const element = await embed<PartnerList>(
        html`<pfig-partner-list lang="fr" layout="table" controls=${controls}></pfig-partner-list>`,
      );
      const status = element.shadowRoot!.querySelector('[role=status]')!;
      expect(status.textContent).to.equal(before);
      const told = next(element, 'pfig-filter');
      byRole(element, 'button', 'Création').click();
      const {sort, descending, layout, count} = await told;
      expect([sort, descending, layout, count]).to.deep.equal([
        'founded',
        false,
        'table',
        PARTNERS,
      ]);
      const sorted = 'Trié par «\u00a0Création\u00a0», ordre croissant';
      expect(status.textContent).to.equal((before && `${before}. ${sorted}`) || sorted);
      byRole(element, 'button', 'Création').click();
      await element.updateComplete;
      expect(status.textContent).to.match(/ordre décroissant$/);
      element.remove();
    }
  });

  it('take filters back one by one, and keep the focus near', async () => {
    const element = await list();
    await choose(element, 'Pays', 'BE');
    await choose(element, 'Projet', 'colibri');
    const country = byRole(element, 'button', 'Pays\u00a0: Belgique, retirer');
    expect(visibleText(country)).to.equal('Pays\u00a0: Belgique ✕');
    const told = next(element, 'pfig-filter');
    country.click();
    expect((await told).filters).to.deep.equal({project: 'colibri'});
    const project = byRole(element, 'button', 'Projet\u00a0: COLIBRI, retirer');
    expect(element.shadowRoot!.activeElement).to.equal(project);
    project.click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(searchBox(element));
    expect(titles(element)).to.have.length(PARTNERS);
  });

  it('show why each partner was found, in every layout', async () => {
    const element = await list();
    for (const layout of ['grid', 'list', 'table', 'compact'] as const) {
      element.layout = layout;
      for (const words of ['drogue', 'nairobi', 'carabinieri', 'customs', 'lyon', 'ibero']) {
        await search(element, words);
        const ranges = [...CSS.highlights.get('pfig-search')!];
        const rows = [...element.shadowRoot!.querySelectorAll('[data-partner]:not([hidden])')];
        expect(rows.length, `${layout} ${words}`).to.be.greaterThan(0);
        for (const row of rows) {
          const seen = ranges.filter(
            ({startContainer}) =>
              row.contains(startContainer) &&
              startContainer.parentElement!.checkVisibility({contentVisibilityAuto: true}) &&
              !startContainer.parentElement!.closest('details'),
          );
          const {partner} = (row as HTMLElement).dataset;
          expect(seen.length, `${layout} ${words} ${partner}`).to.be.greaterThan(0);
        }
      }
    }
    await search(element, '');
    expect(element.shadowRoot!.querySelectorAll('.reason')).to.have.length(0);
  });

  it('are behind one button where the list is narrow', async () => {
    const page = show(
      html`<div style="inline-size: 358px; font-size: 16px">
        <pfig-partner-list lang="fr"></pfig-partner-list>
      </div>`,
    );
    const element = page.querySelector('pfig-partner-list') as PartnerList;
    await next(element, 'pfig-ready');
    expect(allByRole(element, 'combobox')).to.have.length(0);
    searchBox(element);
    const first = byRole(element, 'list').getBoundingClientRect().top;
    const heading = allByRole(element, 'heading')[0]!.getBoundingClientRect().bottom;
    expect(first - heading).to.be.at.most(120);
    const button = byRole(element, 'button', 'Filtres');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const controlled = element.shadowRoot!.getElementById(button.getAttribute('aria-controls')!);
    expect(controlled!.contains(byRole(element, 'combobox', 'Pays'))).to.equal(true);
    await choose(element, 'Pays', 'BE');
    expect(button.textContent!.trim()).to.equal('Filtres (1)');
    page.querySelector('div')!.style.inlineSize = '60em';
    expect(allByRole(element, 'button', /^Filtres/)).to.have.length(0);
    expect(allByRole(element, 'combobox')).to.have.length(3);
  });

  it('are no landmark, because two lists of a page would have the same', async () => {
    const element = await list();
    expect(allByRole(element, 'search')).to.have.length(0);
    expect(byRole(element, 'group', 'Options de la liste').contains(searchBox(element))).to.equal(
      true,
    );
  });

  it('clear the search on Escape, and only then; Enter sends no form of the page', async () => {
    let submitted = 0;
    let escapes = 0;
    const page = show(
      html`<form
        @submit=${(event: Event) => {
          event.preventDefault();
          submitted++;
        }}
        @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && escapes++}
      >
        <input name="own" /><pfig-partner-list lang="fr"></pfig-partner-list><button>ok</button>
      </form>`,
    );
    const element = page.querySelector('pfig-partner-list') as PartnerList;
    await next(element, 'pfig-ready');
    await search(element, 'ISS');
    await sendKeys({press: 'Enter'});
    const told = next(element, 'pfig-filter');
    await sendKeys({press: 'Escape'});
    expect((await told).query).to.equal('');
    expect(escapes).to.equal(0);
    await sendKeys({press: 'Escape'});
    expect(escapes).to.equal(1);
    expect(submitted).to.equal(0);
  });

  it('stand above more than six partners, or as the page asks', async () => {
    const six = await embed<PartnerList>(
      html`<pfig-partner-list
        lang="fr"
        exclude="iss wco unodc fiiapp civipol"
      ></pfig-partner-list>`,
    );
    expect(allByRole(six, 'searchbox')).to.have.length(0);
    six.controls = 'sort layout';
    await six.updateComplete;
    await choose(six, 'Ordre', 'name');
    await choose(six, 'Présentation', 'table');
    expect(allByRole(six, 'table')).to.have.length(1);
    six.controls = 'none';
    six.exclude = null;
    await six.updateComplete;
    expect(allByRole(six, 'combobox')).to.have.length(0);
    expect(warnings()).to.deep.equal([]);
  });

  it('can be reached and used by the keyboard alone, up to a partner’s link', async () => {
    const element = await list();
    searchBox(element).focus();
    await sendKeys({type: 'lyon'});
    await until(element, () => titles(element).join() === 'INTERPOL');
    const link = byRole(element, 'link', 'INTERPOL');
    link.focus();
    expect(element.shadowRoot!.activeElement).to.equal(link);
    const chosen = next(element, 'pfig-select');
    element.addEventListener('pfig-select', (event) => event.preventDefault(), {once: true});
    await sendKeys({press: 'Enter'});
    expect((await chosen).partner).to.equal('interpol');
  });
});
