import {expect} from 'chai';
import {loaders} from '../../.generated/loaders.js';
import {embed, html} from '../helpers/page.js';
import {full} from '../width.js';

/** A phone of 320 px with the margins of a page. */
const PHONE = 288;

/** From one width to the next, in px: dozens of separators meet the end of a line at any few of them. */
const STEP = full ? 4 : 40;

/** The box of a text on its last line. Its last character may be a control, which has no box. */
function lastLineOf(text: Text): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].at(-1)!;
}

/** The last text before a node. */
function textBefore(node: Node): Text {
  const texts = document.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
  texts.currentNode = node;
  while (texts.previousNode()) {
    const text = texts.currentNode as Text;
    if (text.data.trim()) return text;
  }
  throw new Error('no text before the node');
}

describe('from 240 px on', () => {
  for (const lang of ['fr', 'ar', 'de'])
    it(`what separates facts is seen between two facts of a line alone, ${lang}`, async () => {
      const element = await embed(
        html`<div><pfig-partner-list lang=${lang}></pfig-partner-list></div>`,
      );
      const place = element.parentElement!;
      const separators = [...element.shadowRoot!.querySelectorAll('.fact-line .separator')];
      expect(separators.length).to.be.greaterThan(10);
      let cutOff = 0;
      for (let width = 240; width <= 800; width += STEP) {
        place.style.inlineSize = `${width}px`;
        for (const separator of separators) {
          const dot = separator.getBoundingClientRect();
          const word = lastLineOf(textBefore(separator));
          const line = separator.closest('.data')!.getBoundingClientRect();
          const isCutOff = dot.right <= line.left + 1 || dot.left >= line.right - 1;
          expect(isCutOff, `${width} px: ${separator.closest('p')!.textContent}`).to.equal(
            dot.top >= word.bottom,
          );
          if (isCutOff) cutOff += 1;
        }
      }
      expect(cutOff).to.be.greaterThan(0);
    });
});

/** Waits for the shadows to lie there: sizes and scrolling are told before one of the next frames. */
async function shaded(scroller: HTMLElement, expected: string): Promise<void> {
  const position = () => getComputedStyle(scroller).backgroundPositionX;
  for (let frame = 0; frame < 60 && position() !== expected; frame++)
    await new Promise(requestAnimationFrame);
  expect(position()).to.equal(expected);
}

/** More projects than a phone has room for: those of the programme fit. */
const manyProjects = {
  projects: [...Array(24).keys()].map((index) => ({id: `p-${index}`, name: `P ${index}`})),
  partners: [{id: 'a', kind: 'k', name: 'Institut d’exemple'}],
};

describe('what scrolls sideways', () => {
  for (const lang of ['fr', 'ar']) {
    for (const [name, width, content] of [
      // On a phone its rows are entries, which do not scroll.
      ['table', 600, html`<pfig-partner-list lang=${lang} layout="table"></pfig-partner-list>`],
      [
        'matrix',
        PHONE,
        html`<pfig-programme-overview
          lang=${lang}
          sections="matrix"
          .data=${manyProjects}
        ></pfig-programme-overview>`,
      ],
    ] as const) {
      it(`shows on which side there is more of the ${name}, ${lang}`, async () => {
        const element = await embed(html`<div style="inline-size: ${width}px">${content}</div>`);
        const place = element.parentElement!;
        const scroller = element.shadowRoot!.querySelector<HTMLElement>('.scroll-area')!;
        const most = scroller.scrollWidth - scroller.clientWidth;
        expect(most).to.be.greaterThan(20);
        const [hidden, left, right] = ['-32px', '-16px', 'calc(100% + 16px)'];
        const noRight = 'calc(100% + 32px)';
        const [start, end] = [`${hidden}, ${right}`, `${left}, ${noRight}`];
        const [first, last] = lang === 'ar' ? [end, start] : [start, end];
        const towards = lang === 'ar' ? -1 : 1;
        await shaded(scroller, first);
        scroller.scrollLeft = (towards * most) / 2;
        await shaded(scroller, `${left}, ${right}`);
        scroller.scrollLeft = towards * (most + 1);
        await shaded(scroller, last);
        place.style.inlineSize = '1200px';
        await shaded(scroller, `${hidden}, ${noRight}`);
      });
    }
  }
});

describe('on a phone of 320 px', () => {
  // German has the longest words; Arabic is written from right to left.
  for (const lang of full ? Object.keys(loaders) : ['fr', 'ar', 'de']) {
    for (const [name, content] of Object.entries({
      card: html`<pfig-partner-card
        lang=${lang}
        partner="eu-law-enforcement"
        expanded
      ></pfig-partner-card>`,
      grid: html`<pfig-partner-list
        lang=${lang}
        controls="search filter sort layout"
      ></pfig-partner-list>`,
      list: html`<pfig-partner-list
        lang=${lang}
        layout="list"
        group-by="kind"
      ></pfig-partner-list>`,
      table: html`<pfig-partner-list lang=${lang} layout="table"></pfig-partner-list>`,
      compact: html`<pfig-partner-list
        lang=${lang}
        layout="compact"
        deep-link
      ></pfig-partner-list>`,
      overview: html`<pfig-programme-overview lang=${lang}></pfig-programme-overview>`,
    })) {
      it(`nothing of the ${name}, ${lang}, stands out`, async () => {
        const element = await embed(html`<div style="inline-size: ${PHONE}px">${content}</div>`);
        const frame = element.shadowRoot!.querySelector('[part=frame]')!;
        expect(frame.clientWidth).to.equal(PHONE);
        expect(frame.scrollWidth).to.equal(PHONE);
      });
    }
  }
});
