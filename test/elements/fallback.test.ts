import {expect} from 'chai';
import {PfigElement} from '../../src/elements/base/pfig-element.js';
import {html, show, until, warnings} from '../helpers/page.js';

// The content of a page where the first content of an element cannot be made: an application's Lit
// may not work on its page, as ours may not.

class Broken extends PfigElement {
  protected content(): unknown {
    throw new Error('no template');
  }
}
customElements.define('pfig-broken', Broken);
customElements.define('pfig-broken-print', class extends Broken {});

/** The warnings about an element. */
const said = (tag: string) => warnings().filter((line) => line.includes(`<${tag}>`));

describe('an element whose content cannot be made', () => {
  it('shows its children, with one line, however often it tries', async () => {
    const place = show(html`<pfig-broken lang="fr"><p>fallback</p></pfig-broken>`);
    const element = place.querySelector<Broken>('pfig-broken')!;
    await until(element, () => said('pfig-broken').length > 0);
    const fallback = element.querySelector('p')!;
    expect(fallback.checkVisibility()).to.equal(true);
    expect(fallback.getBoundingClientRect().height).to.be.greaterThan(0);
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot!.children).to.have.length(1);
    expect(said('pfig-broken')).to.deep.equal([
      'pfig [cannot-render] <pfig-broken>: found Error: no template; the page keeps what it has.',
    ]);
  });

  it('keeps what is printed in it', async () => {
    const element = document.createElement('pfig-broken-print');
    element.lang = 'fr';
    element.attachShadow({mode: 'open'}).innerHTML = '<p>printed</p>';
    show(html`${element}`);
    await until(element, () => said('pfig-broken-print').length > 0);
    expect(element.shadowRoot!.innerHTML).to.equal('<p>printed</p>');
  });
});
