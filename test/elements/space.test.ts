import {expect} from 'chai';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {embed, html} from '../helpers/page.js';

const list = (style = '') =>
  embed<PartnerList>(
    html`<div style="inline-size: 50em; ${style}">
      <pfig-partner-list partners="iss wco rusi-europe"></pfig-partner-list>
    </div>`,
  );

/** Two cards side by side and one below, in pixels. */
const sizes = (element: PartnerList) => {
  const root = element.shadowRoot!;
  const words = root.querySelector('.summary')!.getBoundingClientRect();
  const [first, second, third] = [...root.querySelectorAll('.card')].map((card) =>
    card.getBoundingClientRect(),
  );
  return {
    beside: second!.left - first!.right,
    below: third!.top - first!.bottom,
    inside: words.left - first!.left,
    words: parseFloat(getComputedStyle(root.querySelector('.summary')!).fontSize),
    height: element.getBoundingClientRect().height,
    trailing: element.getBoundingClientRect().bottom - third!.bottom,
  };
};

describe('--pfig-space', () => {
  it('sets the gaps between partners and inside cards, and no size of words', async () => {
    const wide = sizes(await list());
    const dense = sizes(await list('--pfig-space: 0.5em'));
    for (const gap of ['beside', 'below', 'inside'] as const) {
      expect(wide[gap], gap).to.be.closeTo(20, 0.1);
      expect(dense[gap], gap).to.be.closeTo(10, 0.1);
    }
    expect(dense.words).to.equal(wide.words);
    expect(dense.height).to.be.below(wide.height);
    expect(wide.trailing).to.be.closeTo(0, 0.1);
  });

  it('may be nothing at all', async () => {
    const {beside, below, inside} = sizes(await list('--pfig-space: 0px'));
    for (const gap of [beside, below]) expect(gap).to.be.closeTo(0, 0.1);
    // What is left is the frame.
    expect(inside).to.be.closeTo(1, 0.1);
  });
});
