import {expect} from 'chai';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import {embed, html} from '../helpers/page.js';
import {visibleText} from '../helpers/roles.js';
import {sample} from '../helpers/sample.js';

const MESSAGE = 'Les données ne sont pas disponibles.';

/** A card that a script gives this. */
async function card(data: unknown): Promise<PartnerCard> {
  const element = await embed<PartnerCard>(html`<pfig-partner-card lang="fr"></pfig-partner-card>`);
  element.data = data;
  await element.updateComplete;
  return element;
}

const thrower = () => {
  throw new Error('not for reading');
};

/** A document whose first partner has this in the place of its name. */
const named = (name: unknown) => {
  const data = sample('A', 'Témoin');
  data.partners[0]!['name'] = name;
  return data;
};

describe('Input', () => {
  it('a file of 50 MB', async () => {
    const element = await embed(
      html`<pfig-partner-card lang="fr" src="/served/big/huge"></pfig-partner-card>`,
    );
    expect(visibleText(element)).to.contain(MESSAGE);
  });

  it('an object with 50 MB of text where none is expected', async () => {
    expect(visibleText(await card(named({text: 'x'.repeat(50e6)})))).to.contain('Témoin');
  });

  it('a depth of 10,000', async () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 10_000; level++) deep = level % 2 ? [deep] : {value: deep};
    expect(visibleText(await card(named(deep)))).to.contain('Témoin');
    expect(visibleText(await card(deep))).to.contain(MESSAGE);
  });

  it('cyclic objects, getters that throw, proxies', async () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['value'] = cyclic;
    const getter = Object.defineProperty({}, 'value', {get: thrower, enumerable: true});
    const traps = {get: thrower, ownKeys: thrower, getPrototypeOf: thrower, has: thrower};
    for (const name of [cyclic, getter, new Proxy({}, traps), new Proxy([], traps)]) {
      expect(visibleText(await card(named(name)))).to.contain('Témoin');
      expect(visibleText(await card(name))).to.contain(MESSAGE);
    }
  });

  it('a word of a million letters breaks in its place', async () => {
    const element = await card(named('x'.repeat(1_000_000)));
    const frame = element.shadowRoot!.querySelector('.frame')!;
    expect(frame.scrollWidth).to.be.at.most(frame.clientWidth + 1);
  });

  it('names that turn the direction round, or look like others, stay to themselves', async () => {
    for (const name of ['\u202egnp.cod', '\u2067abc', 'РауРаl', '\u200f\u202bx']) {
      const element = await card(named(name));
      const holder = [...element.shadowRoot!.querySelectorAll('bdi')].find(
        ({textContent}) => textContent === name,
      )!;
      expect(getComputedStyle(holder).unicodeBidi).to.contain('isolate');
    }
  });
});
