import {expect} from 'chai';
import {openAt} from './host-page.js';

describe('a page with a one-language script', () => {
  it('leads to the partner that its address names', async () => {
    const page = await openAt('/test/hosts/pages/deep-link.html#pfig-wco', 1);
    const root = page.document.querySelector('pfig-partner-list')!.shadowRoot!;
    while (!root.activeElement) await new Promise(requestAnimationFrame);
    const item = root.activeElement.closest<HTMLElement>('[data-partner]')!;
    expect(item.dataset['partner']).to.equal('wco');
    expect(root.querySelectorAll('[part=details][open]')).to.have.length(1);
  });
});
