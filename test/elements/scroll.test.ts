import {expect} from 'chai';
import {embed, html, until} from '../helpers/page.js';
import {allByRole, byRole} from '../helpers/roles.js';

/** A width in which the table scrolls: on a phone its rows are entries. */
const TIGHT = {'a table': '38em', 'a matrix': '20em'};

/** More projects than there is room for: those of the programme fit on a phone. */
const manyProjects = {
  projects: [...Array(24).keys()].map((index) => ({id: `p-${index}`, name: `P ${index}`})),
  partners: [...Array(8).keys()].map((index) => ({
    id: `i-${index}`,
    kind: 'k',
    name: `Institut ${index}`,
    link: 'https://example.org/',
  })),
};

/** A table and a matrix, in a place of this width. */
const kinds = {
  'a table': (lang: string, width: string) =>
    embed(
      html`<div style="inline-size: ${width}">
        <pfig-partner-list lang=${lang} layout="table"></pfig-partner-list>
      </div>`,
    ),
  'a matrix': (lang: string, width: string) =>
    embed(
      html`<div style="inline-size: ${width}">
        <pfig-programme-overview
          lang=${lang}
          sections="matrix"
          .data=${manyProjects}
        ></pfig-programme-overview>
      </div>`,
    ),
};

const place = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.scroll-area')!;

function isIn(scroller: Element, one: Element): boolean {
  const [outer, inner] = [scroller, one].map((element) => element.getBoundingClientRect());
  return inner!.left >= outer!.left - 1 && inner!.right <= outer!.right + 1;
}

for (const what of ['a table', 'a matrix'] as const) {
  const make = kinds[what];
  describe(`${what} that scrolls`, () => {
    it('is walked through by Tab only where it holds more than is in view', async () => {
      const roomy = await make('fr', '90em');
      const wide = place(roomy);
      await until(roomy, () => wide.dataset['more'] === '');
      expect(wide.tabIndex).to.equal(-1);
      const tight = await make('fr', TIGHT[what]);
      const narrow = place(tight);
      await until(tight, () => narrow.dataset['more'] === 'right');
      expect(narrow.tabIndex).to.equal(0);
    });

    for (const lang of ['de', 'ar']) {
      it(`brings into view what has the focus, in ${lang}`, async () => {
        const element = await make(lang, TIGHT[what]);
        const scroller = place(element);
        const stops = ['button', 'link'].flatMap((role) => allByRole(scroller, role));
        expect(stops).to.have.length.above(5);
        for (const stop of stops) {
          stop.focus();
          // WebKit scrolls a little later.
          if (!isIn(scroller, stop)) {
            await new Promise((resolve) =>
              scroller.addEventListener('scroll', resolve, {once: true}),
            );
          }
          expect(isIn(scroller, stop), stop.textContent.trim()).to.equal(true);
        }
      });
    }
  });
}

describe('the heads of a matrix', () => {
  it('cover what moves below them where no script tells that it moves', async () => {
    const element = await kinds['a matrix']('fr', '20em');
    const scroller = place(element);
    await until(element, () => scroller.dataset['more'] !== undefined);
    const ground = () =>
      getComputedStyle(byRole(scroller, 'columnheader', 'Institut 0')).backgroundColor;
    expect(ground()).to.match(/^rgba\(0, 0, 0, 0\)$|^transparent$/);
    delete scroller.dataset['more'];
    expect(ground()).not.to.match(/^rgba\(0, 0, 0, 0\)$|^transparent$/);
  });
});

describe('the names of a table', () => {
  for (const lang of ['fr', 'ar']) {
    it(`stay in view while it scrolls, and cover what moves below them, in ${lang}`, async () => {
      const element = await kinds['a table'](lang, TIGHT['a table']);
      const scroller = place(element);
      await until(element, () => !!scroller.dataset['more']);
      const heads = allByRole(scroller, 'rowheader');
      const [name] = allByRole(scroller, 'columnheader');
      const ground = (one: Element) => getComputedStyle(one).backgroundColor;
      const isClear = /^rgba\(0, 0, 0, 0\)$|^transparent$/;
      const start = heads.map((head) => head.getBoundingClientRect().left);
      expect(heads.map(ground).every((color) => isClear.test(color))).to.equal(true);
      scroller.scrollLeft = lang === 'ar' ? -40 : 40;
      await until(element, () =>
        scroller.dataset['more']!.includes(lang === 'ar' ? 'right' : 'left'),
      );
      for (const [index, head] of [...heads, name!].entries()) {
        const {left} = head.getBoundingClientRect();
        expect(left).to.be.closeTo(start[index] ?? left, 1);
        expect(isIn(scroller, head)).to.equal(true);
        expect(ground(head)).not.to.match(isClear);
      }
    });
  }

  it('name the area it scrolls in, and only while it does', async () => {
    const roomy = await kinds['a table']('fr', '90em');
    await until(roomy, () => place(roomy).dataset['more'] === '');
    expect(place(roomy).role).to.equal(null);
    expect(place(roomy).hasAttribute('aria-labelledby')).to.equal(false);
    const tight = await kinds['a table']('fr', TIGHT['a table']);
    await until(tight, () => place(tight).dataset['more'] === 'right');
    expect(byRole(tight, 'group', 'Partenaires et leurs projets')).to.equal(place(tight));
  });
});

describe('tables that are read as a whole', () => {
  for (const lang of ['fr', 'de', 'ar']) {
    it(`hold no more than is in view, however high their rows are, in ${lang}`, async () => {
      const element = await embed(
        html`<div style="inline-size: 70em">
          <pfig-partner-list lang=${lang} layout="table" group-by="country"></pfig-partner-list>
        </div>`,
      );
      const area = place(element);
      expect(area.scrollHeight).to.equal(area.clientHeight);
      expect(area.scrollWidth).to.equal(area.clientWidth);
    });
  }
});
