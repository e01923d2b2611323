import {expect} from 'chai';
import {openAt} from './host-page.js';

const frame = (query: string) => openAt(`/test/hosts/pages/frame.html?${query}`, 1);

describe('the address of a frame', () => {
  it('is not complained of where all of it is known, or somebody else’s', async () => {
    const page = await frame('element=partner-card&lang=en&partner=wco&dir=ltr&_from=cms');
    expect(page.document.querySelector('pfig-partner-card')!.getAttribute('partner')).to.equal(
      'wco',
    );
    expect(page.recorded).to.deep.equal([]);
  });

  it('says so where it asks for an element that there is not, and what is shown', async () => {
    const page = await frame('element=partner-lst&lang=en');
    expect(page.document.querySelectorAll('pfig-partner-list')).to.have.length(1);
    expect(page.recorded).to.deep.equal([
      'pfig [unknown-value] frame element: found "partner-lst", expected partner-list | partner-card | programme-overview; shown: partner-list.',
    ]);
  });

  it('says so where it has what the element does not know, or does not take from an address', async () => {
    const page = await frame('element=programme-overview&lang=en&layuot=table&src=%2Fx');
    const expected = 'lang | dir | heading-level | sections | hide';
    expect(page.recorded).to.deep.equal([
      `pfig [unknown-value] frame address: found "layuot", expected ${expected}; it is left out.`,
      `pfig [unknown-value] frame address: found "src", expected ${expected}; it is left out.`,
    ]);
  });
});
