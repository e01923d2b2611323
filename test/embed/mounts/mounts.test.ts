import {expect} from 'chai';
import {PartnerCard} from '../../../src/elements/partner-card/partner-card.js';
import {html, ready, show, toggle, warnings} from '../../helpers/page.js';
import {byRole} from '../../helpers/roles.js';
import {count, isSeen, mount, mounted, observed, OURS, SITE, write} from './page.js';

describe('a mount', () => {
  it('is a div that names the element and its attributes', async () => {
    const element = await mount(
      '<div data-pfig="partner-list" data-layout="table" data-lang="en" data-heading-level="4"></div>',
    );
    expect(element.localName).to.equal('pfig-partner-list');
    byRole(element, 'table');
    expect(byRole(element, 'heading', 'Programme partners').localName).to.equal('h4');
    expect(warnings()).to.deep.equal([]);
  });

  it('may name the whole tag', async () => {
    const element = await mount(
      '<section data-pfig="pfig-partner-card" data-partner="wco"></section>',
    );
    expect(element.localName).to.equal('pfig-partner-card');
    expect(element.shadowRoot!.textContent).to.contain('OMD');
  });

  it('follows its mount point: an attribute changed, another element requested', async () => {
    const element = await mount(
      '<div data-pfig="partner-card" data-partner="iss"><p>Texte</p></div>',
    );
    const mountPoint = element.parentElement!;
    mountPoint.setAttribute('data-partner', 'unodc');
    mountPoint.setAttribute('data-expanded', '');
    await observed();
    expect(element.getAttribute('partner')).to.equal('unodc');
    expect(element.hasAttribute('expanded')).to.equal(true);
    mountPoint.removeAttribute('data-partner');
    mountPoint.setAttribute('data-expanded', 'false');
    await observed();
    expect(element.hasAttribute('partner')).to.equal(false);
    expect(element.hasAttribute('expanded')).to.equal(false);
    const next = mounted();
    mountPoint.setAttribute('data-pfig', 'partner-list');
    const list = await next;
    expect(list.parentElement === mountPoint).to.equal(true);
    expect(isSeen(list)).to.equal(true);
    expect(count(mountPoint)).to.equal(1);
  });

  it('keeps what a visitor has opened, and what a script has set, whatever else changes', async () => {
    const element = await mount('<div data-pfig="partner-card" data-layout="row"></div>');
    const mountPoint = element.parentElement!;
    await toggle(element as PartnerCard, byRole(element, 'button', /^Détails/));
    expect(element.hasAttribute('expanded')).to.equal(true);
    element.setAttribute('heading-level', '5');
    mountPoint.append('words');
    mountPoint.setAttribute('data-lang', 'fr');
    mountPoint.setAttribute('data-layout', 'card');
    await observed();
    expect(element.hasAttribute('expanded')).to.equal(true);
    expect(element.getAttribute('heading-level')).to.equal('5');
    expect(element.getAttribute('layout')).to.equal('card');
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
    await observed();
    expect(count(place)).to.equal(1);
    expect(section.contains(card)).to.equal(true);
  });

  for (const [form, markup] of Object.entries({
    div: '<div data-pfig="partner-card"><p>1</p><p slot="actions">2</p></div>',
    link: `<p><a href="${SITE}#pfig-partner-card?lang=fr">x</a></p>`,
  })) {
    it(`comes back with its element, as the visitor left it: a ${form}`, async () => {
      const element = (await mount(markup)) as PartnerCard;
      element.expanded = true;
      const page = element.closest('body > *')!;
      const mountPoint = page.querySelector('[data-pfig], a')!;
      const parent = mountPoint.parentElement!;
      mountPoint.remove();
      await observed();
      expect(count(page)).to.equal(0);
      parent.append('words', mountPoint);
      await observed();
      expect(page.querySelector(OURS) === element).to.equal(true);
      expect(element.expanded).to.equal(true);
    });

    it(`has one element where a copy of the page brings another along: a ${form}`, async () => {
      const element = await mount(markup);
      const original = element.parentElement!;
      const next = mounted();
      const copy = original.cloneNode(true) as HTMLElement;
      original.after(copy);
      const other = await next;
      expect(count(copy)).to.equal(1);
      expect(copy.contains(other)).to.equal(true);
      const stored = original.outerHTML;
      original.remove();
      copy.outerHTML = stored;
      await observed();
      expect(count()).to.equal(1);
    });
  }

  it('shows the page’s nodes where its element cannot be rendered', async () => {
    const {render} = PartnerCard.prototype as unknown as {render(): unknown};
    Object.defineProperty(PartnerCard.prototype, 'render', {
      configurable: true,
      value() {
        throw new Error('no way');
      },
    });
    try {
      const place = await write(
        `<div data-pfig="partner-card">INTERPOL</div><a href="${SITE}#pfig-partner-card?lang=fr">x</a>`,
      );
      // The first rendering is a task of its own.
      await observed();
      await observed();
      expect(count(place)).to.equal(0);
      expect(place.innerText).to.contain('INTERPOL');
      expect(isSeen(place.querySelector('a')!)).to.equal(true);
      expect(warnings()).to.deep.equal([
        'pfig [cannot-render] <pfig-partner-card>: found Error: no way; the page keeps what it has.',
      ]);
    } finally {
      Object.defineProperty(PartnerCard.prototype, 'render', {configurable: true, value: render});
    }
  });

  it('says so where the element it names does not exist, and stays as it is', async () => {
    const place = await write('<div data-pfig="partner-lst">Nos partenaires</div>');
    expect(warnings()).to.deep.equal([
      'pfig [unknown-value] <div> data-pfig: found "partner-lst", expected partner-card | partner-list | programme-overview; it stays as it is.',
    ]);
    expect(place.textContent).to.equal('Nos partenaires');
  });

  it('waits where a text is being written, and gives way to one', async () => {
    const place = await write(
      `<div contenteditable><a href="${SITE}#pfig-partner-list?lang=fr">5</a>` +
        '<div data-pfig="partner-list"></div></div>',
    );
    const text = place.firstElementChild!;
    expect(count(place)).to.equal(0);
    const before = text.innerHTML;
    text.removeAttribute('contenteditable');
    await observed();
    expect(count(place)).to.equal(2);
    text.setAttribute('contenteditable', 'true');
    await observed();
    expect(text.innerHTML).to.equal(before);
    expect(isSeen(text.querySelector('a')!)).to.equal(true);
  });

  it('is none in the fallback of an element', async () => {
    const place = await write(
      `<pfig-partner-card><a href="${SITE}#pfig-partner-list?lang=fr">x</a>` +
        '<div data-pfig="partner-card"></div></pfig-partner-card>',
    );
    await ready(place.querySelector('pfig-partner-card')!);
    expect(count(place)).to.equal(1);
  });

  it('is none in the fallback of another mount, while that is one', async () => {
    const element = await mount(
      `<div data-pfig="partner-card"><a href="${SITE}#pfig-partner-list?lang=fr">x</a></div>`,
    );
    const mountPoint = element.parentElement!;
    const found = async () => {
      await observed();
      return [...mountPoint.querySelectorAll(OURS)].map(({localName}) => localName);
    };
    expect(await found()).to.deep.equal(['pfig-partner-card']);
    mountPoint.removeAttribute('data-pfig');
    expect(await found()).to.deep.equal(['pfig-partner-list']);
    mountPoint.setAttribute('data-pfig', 'partner-card');
    expect(await found()).to.deep.equal(['pfig-partner-card']);
  });
});
