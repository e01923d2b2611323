import {expect} from '@esm-bundle/chai';
import type {PartnerList} from '../../src/elements/partner-list.js';
import {embed, html} from '../helpers/page.js';

const list = (style = '') =>
  embed<PartnerList>(
    html`<div style=${style}><pfig-partner-list partners="iss wco"></pfig-partner-list></div>`,
  );

const sizes = (element: PartnerList) => {
  const style = (selector: string) =>
    getComputedStyle(element.shadowRoot!.querySelector(selector)!);
  return {
    between: parseFloat(style('.grid').rowGap),
    inside: parseFloat(style('.card').paddingInlineStart),
    words: parseFloat(style('.summary').fontSize),
    height: element.getBoundingClientRect().height,
  };
};

describe('--pfig-space', () => {
  it('sets the gaps between partners and inside cards, and no size of words', async () => {
    const wide = sizes(await list());
    const dense = sizes(await list('--pfig-space: 0.5em'));
    expect(dense.between).to.equal(wide.between / 2);
    expect(dense.inside).to.equal(wide.inside / 2);
    expect(dense.words).to.equal(wide.words);
    expect(dense.height).to.be.below(wide.height);
  });

  it('may be nothing at all', async () => {
    const {between, inside} = sizes(await list('--pfig-space: 0px'));
    expect([between, inside]).to.deep.equal([0, 0]);
  });
});
