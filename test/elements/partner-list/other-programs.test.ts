import {expect} from 'chai';
import type {PartnerCard} from '../../../src/elements/partner-card/partner-card.js';
import type {PartnerList} from '../../../src/elements/partner-list/partner-list.js';
import {embed, html, next} from '../../helpers/page.js';
import {byRole, visibleText} from '../../helpers/roles.js';
import {holdTimers} from '../../helpers/timers.js';

// Input methods and page translators: programs that work on the same nodes as the list.

const searchBox = (element: Element) =>
  byRole(element, 'searchbox', 'Rechercher un partenaire') as HTMLInputElement;

async function search(element: PartnerList, words: string) {
  const told = next(element, 'pfig-filter');
  const box = searchBox(element);
  box.value = words;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await told;
}

/** Presses a key in the search box; returns the event. */
function press(element: Element, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...init});
  searchBox(element).dispatchEvent(event);
  return event;
}

/** Puts elements around each text, as page translators do. */
function translate(place: Element) {
  for (const node of [...place.childNodes]) {
    if (node.nodeType === Node.ELEMENT_NODE) translate(node as Element);
    if (node.nodeType !== Node.TEXT_NODE || !node.textContent!.trim()) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `<${node.textContent}>`;
    outer.append(inner);
    (node as Text).replaceWith(outer);
  }
}

describe('an input method', () => {
  it('has its keys: Escape ends the composition and leaves the query', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr"></pfig-partner-list>`,
    );
    await search(element, 'inter');
    for (const init of [{isComposing: true}, {keyCode: 229}]) {
      for (const key of ['Escape', 'Enter']) {
        expect(press(element, key, init).defaultPrevented).to.equal(false);
        await element.updateComplete;
        expect(searchBox(element).value).to.equal('inter');
      }
    }
    expect(press(element, 'Escape').defaultPrevented).to.equal(true);
    await element.updateComplete;
    expect(searchBox(element).value).to.equal('');
  });
});

describe('a page translator', () => {
  it('that puts elements around texts leaves the counts right', async () => {
    const list = () =>
      embed<PartnerList>(html`<pfig-partner-list lang="fr" limit="2"></pfig-partner-list>`);
    const translated = await list();
    const untouched = await list();
    const partOf = (element: Element, name: string) =>
      element.shadowRoot!.querySelector(`[part=${name}]`);
    const textOf = (element: Element, name: string) => partOf(element, name)?.textContent.trim();
    const timers = holdTimers(500);
    try {
      const statuses = new Set<string | undefined>();
      for (const query of ['organisation', 'or', 'interpol', '']) {
        for (const name of ['status', 'more']) {
          const part = partOf(translated, name);
          if (part) translate(part);
        }
        for (const element of [translated, untouched]) await search(element, query);
        timers.run();
        for (const name of ['status', 'more'])
          expect(textOf(translated, name), `${name}, ${query}`).to.equal(textOf(untouched, name));
        statuses.add(textOf(translated, 'status'));
      }
      expect(statuses.size).to.be.greaterThan(2);
    } finally {
      timers.release();
    }
  });

  it('leaves the number of chosen filters right', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" controls="filter"></pfig-partner-list>`,
    );
    const toggle = element.shadowRoot!.querySelector('[part=filters-toggle]')!;
    translate(toggle);
    const select = byRole(element, 'combobox', 'Catégorie') as HTMLSelectElement;
    const told = next(element, 'pfig-filter');
    select.value = 'civil-society';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await told;
    expect(toggle.textContent.trim()).to.equal('Filtres (1)');
  });

  it('leaves a card right that the page gives another partner', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="interpol" expanded></pfig-partner-card>`,
    );
    translate(element.shadowRoot!.querySelector('[part=item]')!);
    element.partner = 'unodc';
    await element.updateComplete;
    const expected = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="unodc" expanded></pfig-partner-card>`,
    );
    expect(visibleText(element)).to.equal(visibleText(expected));
  });
});
