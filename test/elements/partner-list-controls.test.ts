import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import fr from '../../.generated/locales/fr.js';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {PARTNERS, wordsOf} from '../helpers/bundled.js';
import {highlighted} from '../helpers/highlighted.js';
import {embed, html, next, show, until, warnings} from '../helpers/page.js';
import {allByRole, byRole, visibleText} from '../helpers/roles.js';

const titles = (element: Element) =>
  allByRole(element, 'article').map(
    (article) => article.querySelector('.short')?.textContent?.trim() ?? '',
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
    expect(byRole(element, 'status').textContent).to.equal('1 partenaire sur 3');
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
    expect(highlighted(other)).to.include('Lyon');
    element.parentElement!.remove();
  });

  it('mark texts of partners, not labels, dates, addresses or signs of footnotes', async () => {
    const element = await list();
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

  it('show the count at once, and say it once typing has stopped, in a region that stays', async () => {
    const element = await list();
    const status = byRole(element, 'status');
    const seen = element.shadowRoot!.querySelector('[part=status] > [aria-hidden]')!;
    expect(status.textContent).to.equal(`${PARTNERS} partenaires`);
    expect(seen.textContent).to.equal(`${PARTNERS} partenaires`);
    await search(element, 'douanes');
    expect(seen.textContent).to.match(new RegExp(` sur ${PARTNERS}$`));
    expect(status.textContent).to.equal(`${PARTNERS} partenaires`);
    await until(element, () => status.textContent?.endsWith(` sur ${PARTNERS}`));
    expect(byRole(element, 'status')).to.equal(status);
  });

  it('say what to do where nothing is found, and take all back', async () => {
    const element = await list();
    await search(element, 'xyzzy');
    expect(visibleText(element)).to.contain('Essayez avec moins de mots');
    const told = next(element, 'pfig-filter');
    byRole(element, 'button', 'Effacer la recherche et les filtres').click();
    expect((await told).count).to.equal(PARTNERS);
    expect(searchBox(element).value).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(searchBox(element));
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
    const link = byRole(element, 'link', 'interpol.int');
    link.focus();
    expect(element.shadowRoot!.activeElement).to.equal(link);
    const chosen = next(element, 'pfig-select');
    element.addEventListener('pfig-select', (event) => event.preventDefault(), {once: true});
    await sendKeys({press: 'Enter'});
    expect((await chosen).partner).to.equal('interpol');
  });
});
