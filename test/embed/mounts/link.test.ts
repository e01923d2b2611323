import {expect} from 'chai';
import {PARTNERS} from '../../helpers/bundled.js';
import {next, warnings} from '../../helpers/page.js';
import {allByRole} from '../../helpers/roles.js';
import {count, isSeen, mount, mounted, observed, SITE, write} from './page.js';

const partners = (element: Element) => allByRole(element, 'listitem').length;

describe('a link mount', () => {
  it('stays where it is, hidden, with its element right after it', async () => {
    const element = await mount(
      `<p>Voir <a href="${SITE}#pfig-partner-list?layout=compact&amp;partners=wco,iss&amp;lang=en">nos partenaires</a>.</p>`,
    );
    const link = element.previousSibling as HTMLElement;
    expect(partners(element)).to.equal(2);
    expect(link.textContent).to.equal('nos partenaires');
    expect(isSeen(link)).to.equal(false);
    expect(link.getAttributeNames()).to.deep.equal(['href']);
    expect(element.parentElement!.localName).to.equal('p');
  });

  it('is shown again when it requests nothing any more', async () => {
    const element = await mount(`<a href="${SITE}#pfig-partner-list?lang=fr">x</a>`);
    const link = element.previousElementSibling as HTMLAnchorElement;
    link.href = '/elsewhere';
    await observed();
    expect(count()).to.equal(0);
    expect(isSeen(link)).to.equal(true);
  });

  it('stays seen where its partner is unknown, and gives way once that is put right', async () => {
    const place = await write('');
    const told = next(document, 'pfig-error');
    place.innerHTML = `<a href="${SITE}#pfig-partner-card?partner=nope&lang=fr">x</a>`;
    await told;
    const link = place.querySelector('a')!;
    await observed();
    expect(count()).to.equal(0);
    expect(isSeen(link)).to.equal(true);
    const known = mounted();
    link.href = link.href.replace('nope', 'wco');
    await known;
    expect(isSeen(link)).to.equal(false);
  });

  it('takes its element along, wherever the page moves or removes it', async () => {
    const element = await mount(
      `<p>1</p><a href="${SITE}#pfig-partner-card?lang=fr">x</a><p>2</p>`,
    );
    const link = element.previousElementSibling!;
    const place = link.parentElement!;
    place.append(link);
    await observed();
    expect(place.lastElementChild === element).to.equal(true);
    place.insertBefore(document.createElement('p'), element);
    place.insertBefore(document.createTextNode('words'), element);
    await observed();
    expect(link.nextSibling === element).to.equal(true);
    link.remove();
    await observed();
    expect(element.isConnected).to.equal(false);
    expect(place.querySelectorAll('p')).to.have.length(3);
  });

  it('is there again where the page removes its element', async () => {
    const element = await mount(`<a href="${SITE}#pfig-partner-card?lang=fr">x</a>`);
    const link = element.previousElementSibling!;
    element.remove();
    await observed();
    expect(link.nextSibling === element).to.equal(true);
  });

  for (const [what, fragment] of Object.entries({
    'with signs that are escaped twice': 'pfig-partner-list?layout=compact&amp;amp;partners=wco',
    'with signs that are encoded': 'pfig-partner-list%3Flayout=compact%26partners=wco',
    'with signs that are encoded twice':
      'pfig-partner-list%253Flayout%253Dcompact%2526partners=wco',
    'in capitals': 'PFIG-PARTNER-LIST?LAYOUT=COMPACT&amp;PARTNERS=WCO',
    'in capitals, with signs that are encoded': 'PFIG-PARTNER-LIST%3FLAYOUT=COMPACT%26PARTNERS=WCO',
  })) {
    it(`is read ${what}`, async () => {
      const element = await mount(`<a href="${SITE}#${fragment}">x</a>`);
      expect(partners(element)).to.equal(1);
      expect(warnings()).to.deep.equal([]);
    });
  }

  it('never takes data from its address: a visitor may have written it', async () => {
    const element = await mount(
      '<a href="#pfig-partner-list?src=%2Fserved%2Fok%2Fdirectory.json&amp;layout=compact">x</a>',
    );
    expect(element.hasAttribute('src')).to.equal(false);
    expect(partners(element)).to.equal(PARTNERS);
  });

  it('leaves attributes alone that no element has', async () => {
    const element = await mount(
      '<a href="#pfig-partner-card?partner=wco&amp;onclick=alert(1)&amp;style=color:red&amp;id=x">x</a>',
    );
    expect(element.getAttributeNames().sort()).to.deep.equal(['data-pfig-mounted', 'partner']);
  });

  for (const base of [
    'https://illicitflows.eu/',
    'http://www.illicitflows.eu/a/b?c=d',
    `${location.origin}/elsewhere`,
    '',
  ]) {
    it(`may lead to ${base || 'the page itself'}`, async () => {
      const element = await mount(`<a href="${base}#pfig-partner-card?partner=wco">x</a>`);
      expect(element.getAttribute('partner')).to.equal('wco');
    });
  }

  for (const [what, markup] of Object.entries({
    'leads to another site': '<a href="https://example.net/#pfig-partner-list?lang=fr">x</a>',
    'leads to a name like ours':
      '<a href="https://illicitflows.eu.example.net/#pfig-partner-list?lang=fr">x</a>',
    'leads to another site under our name':
      '<a href="https://illicitflows.eu@example.net/#pfig-partner-list?lang=fr">x</a>',
    'leads to another port':
      '<a href="https://illicitflows.eu:8443/#pfig-partner-list?lang=fr">x</a>',
    'leads to no site': '<a href="javascript:0//illicitflows.eu/#pfig-partner-list?lang=fr">x</a>',
    'has another protocol': '<a href="ftp://illicitflows.eu/#pfig-partner-list?lang=fr">x</a>',
    'is marked ugc': `<a rel="external UGC" href="${SITE}#pfig-partner-list?lang=fr">x</a>`,
    'is marked nofollow': '<a rel="nofollow" href="#pfig-partner-list?lang=fr">x</a>',
    'is marked sponsored': `<a rel="noopener\nsponsored" href="${SITE}#pfig-partner-list?lang=fr">x</a>`,
    'is inside data-pfig-off': `<div data-pfig-off><p><a href="${SITE}#pfig-partner-list?lang=fr">x</a></p></div>`,
    'is data-pfig-off itself': `<a data-pfig-off href="${SITE}#pfig-partner-list?lang=fr">x</a>`,
    'leads to a partner': `<a href="${SITE}#pfig-interpol">x</a>`,
    'has no question mark': `<a href="${SITE}#pfig-partner-list">x</a>`,
    'names no element': `<a href="${SITE}#pfig-other?x=1">x</a>`,
  })) {
    it(`is none where a link ${what}`, async () => {
      const place = await write(markup);
      expect(count(place)).to.equal(0);
      expect(isSeen(place.querySelector('a')!)).to.equal(true);
      expect(warnings()).to.deep.equal([]);
    });
  }

  it('follows what its system says of it later', async () => {
    const element = await mount(
      `<section><a href="${SITE}#pfig-partner-card?lang=fr">x</a></section>`,
    );
    const link = element.previousElementSibling as HTMLAnchorElement;
    const section = link.parentElement!;
    const has = async () => {
      await observed();
      return count(section);
    };
    link.rel = 'nofollow';
    expect(await has()).to.equal(0);
    link.rel = 'noopener';
    expect(await has()).to.equal(1);
    section.setAttribute('data-pfig-off', '');
    expect(await has()).to.equal(0);
    section.removeAttribute('data-pfig-off');
    expect(await has()).to.equal(1);
  });
});
