import {expect} from 'chai';
import {html, next, show} from '../../helpers/page.js';
import {byRole} from '../../helpers/roles.js';
import {isSeen, mount, mounted, observed} from './page.js';

describe('a div mount', () => {
  const CHILDREN = '<p>INTERPOL</p>, <b>UNODC</b>';

  it('leaves its children where they are, unseen, and its element is the last', async () => {
    const element = await mount(`<div data-pfig="partner-list">${CHILDREN}</div>`);
    const mountPoint = element.parentElement!;
    expect(element === mountPoint.lastChild).to.equal(true);
    expect(mountPoint.innerHTML.startsWith(CHILDREN)).to.equal(true);
    expect(mountPoint.innerText).not.to.contain('INTERPOL,');
    expect(isSeen(element)).to.equal(true);
  });

  it('shows its children again where the partner is unknown, and without any, a message', async () => {
    const unknown = 'data-pfig="partner-card" data-partner="nope" data-lang="fr"';
    const place = show(html``);
    const told = next(document, 'pfig-error');
    place.innerHTML = `<div ${unknown}>${CHILDREN}</div>`;
    await told;
    await observed();
    expect(place.innerText).to.contain('INTERPOL');
    expect(place.querySelectorAll('pfig-partner-card')).to.have.length(0);
    const alone = await mount(`<div ${unknown}> </div>`);
    await observed();
    expect(alone.isConnected).to.equal(true);
    expect(alone.shadowRoot!.querySelector('[part=message]')!.textContent).to.contain('nope');
  });

  it('lets the page’s selectors and ::part() reach the element', async () => {
    const element = await mount('<section class="mine" data-pfig="partner-list"></section>');
    const sheet = document.createElement('style');
    sheet.textContent = `
      .mine > pfig-partner-list { border-top: 3px solid; }
      .mine pfig-partner-list::part(heading) { letter-spacing: 7px; }`;
    element.parentElement!.before(sheet);
    expect(getComputedStyle(element).borderTopWidth).to.equal('3px');
    const heading = element.shadowRoot!.querySelector('[part~=heading]')!;
    expect(getComputedStyle(heading).letterSpacing).to.equal('7px');
  });

  for (const [what, markup] of Object.entries({
    'has a tag without a shadow root': `<figure data-pfig="partner-list">${CHILDREN}</figure>`,
    'has a shadow root already': `<div data-pfig="partner-list">${CHILDREN}</div>`,
  })) {
    it(`hides its child elements where it ${what}, and no rule of the page shows them`, async () => {
      const style = document.createElement('style');
      style.textContent = '#hard > p { display: block !important; }';
      const place = show(html``);
      place.innerHTML = markup;
      const mountPoint = place.firstElementChild!;
      mountPoint.id = 'hard';
      if (mountPoint.localName === 'div') {
        mountPoint.attachShadow({mode: 'open'}).append(document.createElement('slot'));
      }
      mountPoint.after(style);
      await mounted();
      const seen = () => [...mountPoint.children].filter(isSeen).map(({localName}) => localName);
      expect(mountPoint.innerHTML.startsWith(CHILDREN)).to.equal(true);
      expect(seen()).to.deep.equal(['pfig-partner-list']);
      mountPoint.append(document.createElement('i'));
      expect(seen()).to.deep.equal(['pfig-partner-list']);
      mountPoint.removeAttribute('data-pfig');
      await observed();
      expect(mountPoint.innerHTML).to.equal(`${CHILDREN}<i></i>`);
      expect(seen()).to.deep.equal(['p', 'b', 'i']);
    });
  }

  it('leaves a custom element the shadow root that it will give to itself', async () => {
    const element = await mount(
      `<late-element data-pfig="partner-card">${CHILDREN}</late-element>`,
    );
    class LateElement extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({mode: 'open'}).append(document.createElement('slot'));
      }
    }
    customElements.define('late-element', LateElement);
    const mountPoint = element.parentElement!;
    const seen = [...mountPoint.children].filter(isSeen);
    expect(seen.map(({localName}) => localName)).to.deep.equal(['pfig-partner-card']);
  });

  it('shows all its content again when nothing is requested any more', async () => {
    const content = 'text <p slot="actions">1</p><!-- comment --><p>2</p>';
    const element = await mount(`<div data-pfig="partner-card">${content}</div>`);
    const mountPoint = element.parentElement!;
    mountPoint.removeAttribute('data-pfig');
    await observed();
    expect(mountPoint.innerHTML).to.equal(content);
    expect(mountPoint.innerText).to.match(/text\s+1\s+2/);
    mountPoint.append(document.createElement('hr'), 'more');
    await observed();
    expect(mountPoint.innerText).to.contain('more');
    expect(isSeen(mountPoint.lastElementChild!)).to.equal(true);
    mountPoint.setAttribute('data-pfig', 'partner-card');
    await observed();
    expect(mountPoint.innerText).not.to.contain('more');
    expect(isSeen(mountPoint.lastElementChild!)).to.equal(true);
  });

  it('has its element again where the page has rewritten it', async () => {
    const element = await mount('<div data-pfig="partner-card"><p>1</p></div>');
    const mountPoint = element.parentElement!;
    mountPoint.innerHTML = '<p>2</p>';
    await observed();
    expect(element.parentElement === mountPoint).to.equal(true);
    expect(isSeen(element)).to.equal(true);
    expect(mountPoint.querySelector('p')!.textContent).to.equal('2');
  });

  it('has one element where the page writes our tag inside, too', async () => {
    const tag = '<pfig-partner-card partner="wco"><p>1</p></pfig-partner-card>';
    const element = await mount(`<div data-pfig="partner-list">${tag}</div>`);
    await observed();
    expect(element.parentElement!.innerHTML).to.equal(tag);
    expect(isSeen(element)).to.equal(true);
  });

  it('fills slots with copies, without ids, and copies again what changes', async () => {
    const element = await mount(
      '<div data-pfig="partner-card" data-partner="iss"><p>ISS</p>' +
        '<img id="logo" slot="logo" alt="Logo"><p slot="actions"><a id="a" href="#a">More</a></p></div>',
    );
    const mountPoint = element.parentElement!;
    expect(element.querySelector('img')!.assignedSlot!.name).to.equal('logo');
    expect(element.querySelectorAll('[id]')).to.have.length(0);
    expect(mountPoint.querySelector('#a')!.textContent).to.equal('More');
    expect(element.contains(byRole(element, 'link', 'More'))).to.equal(true);
    const image = element.querySelector('img');
    mountPoint.querySelector('#a')!.firstChild!.nodeValue = 'Less';
    mountPoint.querySelector('#a')!.setAttribute('title', 'About');
    await observed();
    expect(byRole(element, 'link', 'Less').title).to.equal('About');
    expect(element.querySelector('img') === image).to.equal(true);
    mountPoint.querySelector('#logo')!.remove();
    mountPoint.querySelector('p')!.slot = 'logo';
    await observed();
    expect([...element.children].map(({outerHTML}) => outerHTML)).to.deep.equal([
      '<p slot="logo">ISS</p>',
      '<p slot="actions"><a href="#a" title="About">Less</a></p>',
    ]);
  });

  it('lets a copy live: one that changes itself is not copied for ever', async () => {
    let made = 0;
    class OwnIcon extends HTMLElement {
      connectedCallback() {
        made++;
        this.append(document.createElement('i'));
      }
    }
    customElements.define('own-icon', OwnIcon);
    const element = await mount(
      '<div data-pfig="partner-card"><own-icon slot="logo"></own-icon></div>',
    );
    const before = made;
    element.parentElement!.append('words');
    await observed();
    await observed();
    expect(made).to.be.at.most(before + 1);
  });
});
