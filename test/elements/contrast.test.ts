import {expect} from 'chai';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {embed, html} from '../helpers/page.js';

/** Text colours whose contrast with the page is from the least that WCAG allows up to the most. */
const COLOURS = {
  '#fff': ['#000', '#222', '#444', '#4b4f58', '#555', '#595959', '#666', '#767676', '#0a4dad'],
  '#000': ['#fff', '#ccc', '#aaa', '#999', '#808080', '#757575', '#6a9bf4'],
};

const TEXT_CONTRAST = 4.5;
const BORDER_CONTRAST = 3;

const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;

/** The luminance of a colour on a background, as the browser paints it (WCAG 2.2). */
function luminance(colour: string, background: string): number {
  for (const paint of [background, colour]) {
    context.fillStyle = paint;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((one) => {
    const value = one / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colour: string, background: string): number {
  const one = luminance(colour, background);
  const other = luminance(background, background);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

describe('the contrast of fields, buttons and arrows', () => {
  for (const [background, colours] of Object.entries(COLOURS)) {
    it(`is enough for every colour of text that is, on ${background}`, async () => {
      const element = await embed<PartnerList>(
        html`<div>
          <pfig-partner-list lang="fr" layout="table" limit="3"></pfig-partner-list>
        </div>`,
      );
      const page = element.parentElement!;
      page.style.background = background;
      const root = element.shadowRoot!;
      const select = root.querySelector('select')!;
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      const bordered = ['input', 'select', '[part=filters-toggle]', '[part=chip]'].map((selector) =>
        root.querySelector(selector)!,
      );
      for (const colour of colours) {
        expect(contrast(colour, background), colour).to.be.at.least(TEXT_CONTRAST);
        page.style.color = colour;
        for (const one of bordered) {
          const {borderTopColor} = getComputedStyle(one);
          const name = `${one.getAttribute('part')} ${colour} ${borderTopColor}`;
          expect(contrast(borderTopColor, background), name).to.be.at.least(BORDER_CONTRAST);
        }
        const arrow = getComputedStyle(root.querySelector('.arrow')!, '::after');
        expect(arrow.opacity).to.equal('1');
        expect(contrast(arrow.color, background), colour).to.be.at.least(TEXT_CONTRAST);
      }
    });
  }
});
