import {expect} from '@esm-bundle/chai';
import type {PartnerList} from '../../src/elements/partner-list.js';
import {embed, html} from '../helpers/page.js';
import {allByRole} from '../helpers/roles.js';

const toggles = (list: Element) =>
  allByRole(list, 'button').filter((one) => one.hasAttribute('aria-expanded'));

describe('the button that opens details', () => {
  for (const width of ['22em', '48em', '75em', '100em'])
    it(`stays under the pointer, beside whatever neighbours, ${width} wide`, async () => {
      const place = await embed<PartnerList>(
        html`<div style="inline-size: ${width}">
          <pfig-partner-list controls="none"></pfig-partner-list>
        </div>`,
      );
      const buttons = toggles(place);
      expect(buttons.length).to.be.greaterThan(10);
      for (const button of buttons) {
        const before = button.getBoundingClientRect();
        button.click();
        await place.updateComplete;
        const {left, top} = button.getBoundingClientRect();
        expect(button.ariaExpanded).to.equal('true');
        expect([left, top], button.ariaLabel!).to.deep.equal([before.left, before.top]);
        button.click();
        await place.updateComplete;
      }
    });
});
