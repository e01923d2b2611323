import {expect} from 'chai';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {bigDirectory} from '../../stories/big-directory.js';
import {embed, html, toggle} from '../helpers/page.js';
import {allByRole} from '../helpers/roles.js';

const toggles = (list: Element) => allByRole(list, 'button', /^Détails/);

const summaries = (list: Element) => [
  ...list.shadowRoot!.querySelectorAll<HTMLElement>('[part=toggle]'),
];

const detailsOf = (summary: HTMLElement) => summary.parentElement as HTMLDetailsElement;

const list = (width: string, data?: object, lang = 'fr') =>
  embed<PartnerList>(
    html`<div style="inline-size: ${width}">
      <pfig-partner-list lang=${lang} controls="none" .data=${data}></pfig-partner-list>
    </div>`,
  );

async function press(list: PartnerList, button: HTMLElement) {
  const before = button.getBoundingClientRect();
  await toggle(list, button);
  const {left, top} = button.getBoundingClientRect();
  expect(detailsOf(button).open).to.equal(true);
  expect([left, top], button.ariaLabel!).to.deep.equal([before.left, before.top]);
  await toggle(list, button);
}

/** The heights of all frames but that of one partner. */
const otherFrames = (list: PartnerList, summary: Element) =>
  [...list.shadowRoot!.querySelectorAll<HTMLElement>('[part=card]')]
    .filter((card) => card.parentElement !== summary.closest('[part=item]'))
    .map(({offsetHeight}) => offsetHeight);

describe('details that are opened', () => {
  for (const [dir, lang] of [
    ['ltr', 'fr'],
    ['rtl', 'ar'],
  ] as const) {
    for (const [width, columns] of [
      ['390px', 1],
      ['768px', 2],
      ['1200px', 3],
      ['1600px', 4],
    ] as const) {
      it(`are as wide as the row of cards, and make no other frame longer, ${width} ${dir}`, async () => {
        const place = await list(width, undefined, lang);
        const {left, right} = place.getBoundingClientRect();
        for (const summary of summaries(place).slice(0, columns + 1)) {
          const before = otherFrames(place, summary);
          const frame = summary.closest('[part=item]')!.querySelector<HTMLElement>('[part=card]')!;
          const height = frame.offsetHeight;
          await toggle(place, summary);
          expect(otherFrames(place, summary)).to.deep.equal(before);
          // In a single column the frame is a line above, and the details are below all of it.
          if (columns > 1) expect(frame.offsetHeight).to.equal(height);
          const panel = summary.nextElementSibling!.getBoundingClientRect();
          expect(panel.height).to.be.above(50);
          expect(panel.left).to.be.closeTo(left, 2);
          expect(panel.right).to.be.closeTo(right, 2);
          await toggle(place, summary);
        }
      });
    }

    it(`keep each to its column where several are open, ${dir}`, async () => {
      const place = await list('1200px', undefined, lang);
      const two = summaries(place).slice(1, 3);
      const cards = two.map((one) => one.closest('[part=item]')!.getBoundingClientRect());
      for (const summary of two) await toggle(place, summary);
      for (const [index, summary] of two.entries()) {
        const {left, right} = summary.nextElementSibling!.getBoundingClientRect();
        expect(left).to.be.closeTo(cards[index]!.left, 2);
        expect(right).to.be.closeTo(cards[index]!.right, 2);
      }
    });
  }
});

describe('the line that opens details', () => {
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
    const data = bigDirectory(120) as {partners: {summary: string}[]};
    const long = 'Un résumé qui a besoin de plusieurs lignes. '.repeat(3);
    data.partners = data.partners.map((partner, n) =>
      n % 3 ? partner : {...partner, summary: long},
    );
    const place = await list('75em', data);
    const buttons = toggles(place).slice(0, 9);
    // An engine lays out what comes near in one of the next frames.
    while (!buttons.every((button) => button.checkVisibility({contentVisibilityAuto: true})))
      await new Promise(requestAnimationFrame);
    for (const button of buttons) await press(place, button);
  });
});
