import {expect} from '@esm-bundle/chai';
import {PartnerCard} from '../../src/elements/partner-card.js';
import {PartnerList} from '../../src/elements/partner-list.js';
import {ProgrammeOverview} from '../../src/elements/programme-overview.js';
import {Mounts} from '../../src/mounts/mounts.js';
import {PARTNERS} from '../helpers/bundled.js';
import {html, ready, show, warnings} from '../helpers/page.js';
import {allByRole, byRole} from '../helpers/roles.js';

new Mounts([PartnerCard, PartnerList, ProgrammeOverview]).start();

const OURS = 'pfig-partner-card, pfig-partner-list, pfig-programme-overview';

/** The next element that stands on the page, once it is ready. */
const mounted = () =>
  new Promise<HTMLElement>((resolve) =>
    document.addEventListener('pfig-ready', ({target}) => resolve(target as HTMLElement), {
      once: true,
    }),
  );

/** Waits until the observers of a change have been told. */
const told = () => new Promise((resolve) => setTimeout(resolve));

async function put(markup: string): Promise<HTMLElement> {
  const element = mounted();
  show(html``).innerHTML = markup;
  return element;
}

describe('a mount', () => {
  it('is a div that names the element and its attributes', async () => {
    const element = await put(
      '<div data-pfig="partner-list" data-layout="table" data-lang="en" data-heading-level="4"></div>',
    );
    expect(element.localName).to.equal('pfig-partner-list');
    byRole(element, 'table');
    expect(byRole(element, 'heading', 'Programme partners').localName).to.equal('h4');
    expect(warnings()).to.deep.equal([]);
  });

  it('may name the whole tag', async () => {
    const element = await put(
      '<section data-pfig="pfig-partner-card" data-partner="wco"></section>',
    );
    expect(element.localName).to.equal('pfig-partner-card');
    expect(element.shadowRoot!.textContent).to.contain('OMD');
  });

  it('is a link that any filter lets through, and stays one until then', async () => {
    const element = await put(
      '<p>Voir <a href="https://example.org/x#pfig-partner-list?layout=compact&amp;partners=wco,iss&amp;lang=en">nos partenaires</a>.</p>',
    );
    expect(allByRole(element, 'listitem')).to.have.length(2);
    expect(element.querySelector('a')!.textContent).to.equal('nos partenaires');
    expect(element.parentElement!.localName).to.equal('p');
  });

  it('understands a link whose signs an editor has escaped twice', async () => {
    const element = await put(
      '<a href="#pfig-partner-list?layout=compact&amp;amp;partners=wco">x</a>',
    );
    expect(allByRole(element, 'listitem')).to.have.length(1);
  });

  it('keeps what the place held as fallback, and its slots', async () => {
    const element = await put(
      '<div data-pfig="partner-card" data-partner="iss"><p>ISS</p><img slot="logo" alt="Logo"></div>',
    );
    expect(element.querySelector(':scope > p')!.assignedSlot).to.equal(null);
    expect(element.querySelector('img')!.assignedSlot!.name).to.equal('logo');
  });

  it('follows its place: an attribute changed, another element asked for', async () => {
    const element = await put(
      '<div data-pfig="partner-card" data-partner="iss"><p>Texte</p></div>',
    );
    const place = element.parentElement!;
    place.setAttribute('data-partner', 'unodc');
    place.setAttribute('data-expanded', '');
    await told();
    expect(element.getAttribute('partner')).to.equal('unodc');
    expect(element.hasAttribute('expanded')).to.equal(true);
    place.removeAttribute('data-partner');
    place.setAttribute('data-expanded', 'false');
    await told();
    expect(element.hasAttribute('partner')).to.equal(false);
    expect(element.hasAttribute('expanded')).to.equal(false);
    const next = mounted();
    place.setAttribute('data-pfig', 'partner-list');
    const list = await next;
    expect(list.parentElement).to.equal(place);
    expect(list.querySelector('p')!.textContent).to.equal('Texte');
    expect(place.querySelectorAll(OURS)).to.have.length(1);
  });

  it('arrives later, however deep, and is moved without a second one', async () => {
    const place = show(html``);
    const element = mounted();
    place.insertAdjacentHTML(
      'beforeend',
      '<div><div><div data-pfig="partner-card"></div></div></div>',
    );
    const card = await element;
    const section = document.createElement('section');
    place.append(section);
    section.append(card.parentElement!);
    await told();
    expect(place.querySelectorAll(OURS)).to.have.length(1);
    expect(section.contains(card)).to.equal(true);
  });

  it('stands again where the page has rewritten its place', async () => {
    const element = await put('<div data-pfig="partner-card"><p>1</p></div>');
    const place = element.parentElement!;
    const next = mounted();
    place.innerHTML = '<p>2</p>';
    const again = await next;
    expect(again.parentElement).to.equal(place);
    expect(again.textContent).to.equal('2');
  });

  it('takes up the element that a copy of its place brings along', async () => {
    const element = await put('<div data-pfig="partner-card"><p>1</p></div>');
    const next = mounted();
    const copy = element.parentElement!.cloneNode(true) as HTMLElement;
    element.parentElement!.after(copy);
    await next;
    await told();
    expect(copy.querySelectorAll(OURS)).to.have.length(1);
    copy.setAttribute('data-partner', 'wco');
    await told();
    expect(copy.querySelector(OURS)!.getAttribute('partner')).to.equal('wco');
  });

  it('gives back what it held when it is asked for no more', async () => {
    const element = await put('<div data-pfig="partner-card"><p>1</p></div>');
    const place = element.parentElement!;
    place.removeAttribute('data-pfig');
    await told();
    expect(place.innerHTML).to.equal('<p>1</p>');
    const list = await put('<a href="#pfig-partner-list?lang=fr">x</a>');
    const link = list.querySelector('a')!;
    link.href = '/elsewhere';
    await told();
    expect(link.closest(OURS)).to.equal(null);
  });

  it('never takes data from a link: it may be a visitor’s', async () => {
    const element = await put(
      '<a href="#pfig-partner-list?src=%2Fserved%2Fok%2Fdirectory.json&amp;layout=compact">x</a>',
    );
    expect(element.hasAttribute('src')).to.equal(false);
    expect(allByRole(element, 'listitem')).to.have.length(PARTNERS);
  });

  it('leaves attributes alone that no element has', async () => {
    const element = await put(
      '<a href="#pfig-partner-card?partner=wco&amp;onclick=alert(1)&amp;style=color:red&amp;id=x">x</a>',
    );
    expect(element.getAttributeNames()).to.deep.equal(['partner']);
  });

  it('is none where a link leads elsewhere, stands in a fallback or in a text being written', async () => {
    const place = show(html``);
    place.innerHTML = `
      <a href="#pfig-interpol">1</a> <a href="#pfig-partner-list">2</a> <a href="#pfig-other?x=1">3</a>
      <pfig-partner-card><a href="#pfig-partner-list?lang=fr">4</a></pfig-partner-card>
      <div contenteditable><a href="#pfig-partner-list?lang=fr">5</a><div data-pfig="partner-list"></div></div>`;
    await ready(place.querySelector('pfig-partner-card')!);
    await told();
    expect(place.querySelectorAll(OURS)).to.have.length(1);
    expect(place.querySelectorAll('a')).to.have.length(5);
    expect(warnings()).to.deep.equal([]);
  });

  it('says so where the element it names does not exist, and stays as it is', async () => {
    const place = show(html``);
    place.innerHTML = '<div data-pfig="partner-lst">Nos partenaires</div>';
    await told();
    expect(warnings()).to.deep.equal([
      'pfig [unknown-value] <div> data-pfig: found "partner-lst", wanted partner-card | partner-list | programme-overview; it stays as it is.',
    ]);
    expect(place.textContent).to.equal('Nos partenaires');
  });
});
