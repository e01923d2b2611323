import {expect} from 'chai';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {bigDirectory} from '../../stories/big-directory.js';
import {embed, html} from '../helpers/page.js';
import {allByRole} from '../helpers/roles.js';

const toggles = (list: Element) =>
  allByRole(list, 'button').filter((one) => one.hasAttribute('aria-expanded'));

const list = (width: string, data?: object) =>
  embed<PartnerList>(
    html`<div style="inline-size: ${width}">
      <pfig-partner-list lang="fr" controls="none" .data=${data}></pfig-partner-list>
    </div>`,
  );

async function press(list: PartnerList, button: HTMLElement) {
  const before = button.getBoundingClientRect();
  button.click();
  await list.updateComplete;
  const {left, top} = button.getBoundingClientRect();
  expect(button.ariaExpanded).to.equal('true');
  expect([left, top], button.ariaLabel!).to.deep.equal([before.left, before.top]);
  button.click();
  await list.updateComplete;
}

describe('the button that opens details', () => {
  for (const width of ['22em', '48em', '75em', '100em'])
    it(`stays under the pointer, beside whatever neighbours, ${width} wide`, async () => {
      const place = await list(width);
      const buttons = toggles(place);
      expect(buttons.length).to.be.greaterThan(10);
      for (const button of buttons) await press(place, button);
    });

  it('is in one line with those of the cards beside it', async () => {
    const place = await list('75em');
    const tops = toggles(place).map((button) => button.getBoundingClientRect().top);
    for (const first of [0, 3, 6]) {
      expect(tops[first + 1]).to.equal(tops[first]);
      expect(tops[first + 2]).to.equal(tops[first]);
    }
  });

  it('stays under the pointer among many, too', async () => {
    const data = bigDirectory(300) as {partners: {summary: string}[]};
    const long = 'Un résumé qui a besoin de plusieurs lignes. '.repeat(3);
    data.partners = data.partners.map((partner, n) =>
      n % 3 ? partner : {...partner, summary: long},
    );
    const place = await list('75em', data);
    for (const button of toggles(place).slice(0, 9)) await press(place, button);
  });
});
