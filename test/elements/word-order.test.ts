import {expect} from 'chai';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import {configure} from '../../src/index.js';
import {embed, html} from '../helpers/page.js';
import {allByRole} from '../helpers/roles.js';
import {sample} from '../helpers/sample.js';

/** The values of the facts of a card, with single blanks between words and without separators. */
const facts = (element: Element) =>
  [
    ...element.shadowRoot!.querySelectorAll('.fact-line > span'),
    ...allByRole(element, 'definition'),
  ].map(({textContent}) => textContent!.replace(/·\s*$/, '').replace(/\s+/g, ' ').trim());

describe('the order of words, which each language and each site decides', () => {
  it('holds for a city and its country, in any order and as often as is said', async () => {
    const card = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="interpol"></pfig-partner-card>`,
    );
    expect(facts(card)).to.include('Lyon, France');
    configure({words: {fr: {place: '{country} – {city}'}}});
    await card.updateComplete;
    expect(facts(card)).to.include('France – Lyon');
    configure({words: {fr: {place: '{city} ({city}), {country}'}}});
    await card.updateComplete;
    expect(facts(card)).to.include('Lyon (Lyon), France');
    configure({words: {fr: {place: '{city}, {country}'}}});
  });

  it('holds for a text and the note on it', async () => {
    const card = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" expanded .data=${sample()}></pfig-partner-card>`,
    );
    expect(facts(card)).to.include('12 (2024)');
    configure({words: {fr: {'with-note': '{note} {text}'}}});
    await card.updateComplete;
    expect(facts(card)).to.include('(2024) 12');
    configure({words: {fr: {'with-note': '{text} {note}'}}});
  });
});
