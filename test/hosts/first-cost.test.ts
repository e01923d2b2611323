import {expect} from 'chai';
import {allByRole} from '../helpers/roles.js';
import {endIdle, inside, LIST, openFirst} from './first-page.js';

// What a printed list must not need to come alive: each costs a slow phone some 60 ms.

const COUNT_FORMATTERS = `<script>
  made = [];
  for (const name of Object.getOwnPropertyNames(Intl)) {
    const Formatter = Intl[name];
    if (typeof Formatter !== 'function' || !Formatter.prototype) continue;
    Intl[name] = new Proxy(Formatter, {
      construct(target, args) {
        made.push(name);
        return new target(...args);
      },
    });
  }
</script>`;

describe('a printed list', () => {
  for (const lang of ['fr', 'ar'])
    it(`comes alive without a formatter of Intl: ${lang}`, async () => {
      const page = await openFirst(LIST, {before: COUNT_FORMATTERS, lang});
      await page.release();
      endIdle(page);
      expect(allByRole(page.element, 'combobox').length).to.be.greaterThan(1);
      expect(inside(page, '.prose')).to.have.length(11);
      const {made} = page.window as unknown as {made: readonly string[]};
      expect(made).to.deep.equal([]);
    });

  it('has its filters in their order at once', async () => {
    const page = await openFirst(LIST);
    await page.release();
    const names = () => inside(page, 'option').map(({textContent}) => textContent);
    const first = names();
    endIdle(page);
    expect(first).to.include('Belgique');
    expect(names()).to.deep.equal(first);
  });

  it('keeps its style sheets, and gets those it lacks when the element adds to it', async () => {
    const page = await openFirst(LIST);
    const {adoptedStyleSheets} = page.element.shadowRoot!;
    const printed = [...adoptedStyleSheets];
    let before: readonly CSSStyleSheet[] = [];
    // The element is defined and connected in one task, and renders in another.
    const defined = page.window.customElements.whenDefined('pfig-partner-list').then(() => {
      before = [...page.element.shadowRoot!.adoptedStyleSheets];
    });
    await page.release();
    await defined;
    expect(before).to.deep.equal(printed);
    endIdle(page);
    const sheets = [...page.element.shadowRoot!.adoptedStyleSheets];
    expect(sheets.slice(0, printed.length)).to.deep.equal(printed);
    const rules = sheets.map(({cssRules}) => [...cssRules].map(({cssText}) => cssText).join());
    expect(rules.filter((text) => text.includes(':host {'))).to.have.length(1);
    expect(rules.filter((text) => text.includes('.chip {'))).to.have.length(1);
  });
});
