import {expect} from 'chai';
import {inside, LIST, openFirst, OURS, told, until, type FirstPage} from './first-page.js';

// The search box of a printed list works before the whole script comes, which takes it over.

const boxOf = (page: FirstPage) => inside(page, '[type=search]')[0] as HTMLInputElement;

const shown = (page: FirstPage) =>
  inside(page, '[part=item]')
    .filter((item) => item.checkVisibility())
    .map(({dataset}) => dataset['partner']);

const status = (page: FirstPage) => inside(page, '[part=status]')[0]!.innerText.trim();

/** Writes into the search box as a visitor does, who has the caret in it then. */
function type(page: FirstPage, text: string): void {
  const box = boxOf(page);
  box.focus();
  box.value = text;
  box.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
}

/** What the page is told of searches. */
function recordSearches({document}: FirstPage): string[] {
  const told: string[] = [];
  document.addEventListener('pfig-filter', (event) => {
    const {query, count} = event as Event & {query: string; count: number};
    told.push(`${query}: ${count}`);
  });
  return told;
}

describe('the search box of a printed list', () => {
  for (const [lang, words, found, one, none] of [
    [
      'fr',
      'CRIMINALITE, geneve',
      'gi-toc',
      '1 partenaire affiché sur 11',
      '0 partenaire affiché sur 11',
    ],
    ['ar', 'الجَمارك، العالمية', 'wco', 'يُعرض شريك واحد من أصل 11', 'لا يُعرض أي شريك من أصل 11'],
  ] as const)
    it(`finds partners without the second script: ${lang}`, async () => {
      const page = await openFirst(LIST, {lang}, '404');
      await told(page, /script-unavailable/);
      type(page, words);
      expect(shown(page)).to.deep.equal([found]);
      expect(status(page)).to.equal(one);
      type(page, 'xyz');
      expect(inside(page, '[part=list]')[0]!.checkVisibility()).to.equal(false);
      expect(status(page)).to.equal(none);
      type(page, ' ');
      expect(shown(page)).to.have.length(11);
    });

  it('finds partners beyond the limit, and shows as many as that', async () => {
    const page = await openFirst(LIST.replace('>', ' limit="2">'));
    expect(status(page)).to.equal('2 partenaires affichés sur 11');
    type(page, 'organisation');
    expect(shown(page)).to.deep.equal(['gi-toc', 'interpol']);
    type(page, 'OMD');
    expect(shown(page)).to.deep.equal(['wco']);
    expect(status(page)).to.equal('1 partenaire affiché sur 11');
  });

  it('keeps what is typed where the second script does not come, and shows all that is found', async () => {
    const page = await openFirst(LIST.replace('>', ' limit="2">'), {}, 'cut');
    type(page, 'organisation');
    const box = boxOf(page);
    void page.send();
    await told(page, /script-unavailable/);
    expect(shown(page)).to.have.length.greaterThan(2);
    expect(boxOf(page)).to.equal(box);
    expect(page.element.shadowRoot!.activeElement).to.equal(box);
  });

  it('is not there where the page wants no search', async () => {
    const page = await openFirst(LIST.replace('>', ' controls="sort">'), {}, '404');
    await told(page, /script-unavailable/);
    expect(inside(page, '.bar')[0]!.clientHeight).to.equal(0);
    expect(boxOf(page)).to.equal(undefined);
    const none = await openFirst(LIST.replace('>', ' controls="none">'));
    expect(boxOf(none)).to.equal(undefined);
    expect(status(none)).to.equal('');
  });

  it('is unseen in the place of other controls, and no key reaches it', async () => {
    const page = await openFirst(LIST.replace('>', ' controls="sort">'));
    expect(boxOf(page).checkVisibility({visibilityProperty: true})).to.equal(false);
    await page.release();
    expect(boxOf(page)).to.equal(undefined);
    expect(inside(page, 'select')).to.have.length(1);
  });

  it('does not send a form of the page', async () => {
    const page = await openFirst(`<form action="/elsewhere">${LIST}</form>`);
    let isSent = false;
    page.document.addEventListener('submit', (event) => {
      isSent = true;
      event.preventDefault();
    });
    boxOf(page).focus();
    const enter = {key: 'Enter', bubbles: true, composed: true, cancelable: true};
    boxOf(page).dispatchEvent(new KeyboardEvent('keydown', enter));
    expect(boxOf(page).form).to.equal(null);
    expect(isSent).to.equal(false);
  });
});

describe('the whole script takes a printed search box over', () => {
  it('with text, caret, focus, and finds what is not printed', async () => {
    const page = await openFirst(LIST);
    const searches = recordSearches(page);
    type(page, 'organisation');
    const box = boxOf(page);
    box.setSelectionRange(3, 5);
    // As password managers do.
    box.setAttribute('data-extension', 'x');
    const before = shown(page);
    // An input method would lose what it composes.
    let isWritten = false;
    const property = Object.getOwnPropertyDescriptor(
      page.window.HTMLInputElement.prototype,
      'value',
    )!;
    const set = (text: string) => {
      isWritten = true;
      property.set!.call(box, text);
    };
    Object.defineProperty(box, 'value', {...property, set});
    await page.release();
    expect(boxOf(page)).to.equal(box);
    expect(isWritten).to.equal(false);
    expect(page.element.shadowRoot!.activeElement).to.equal(box);
    expect([box.selectionStart, box.selectionEnd]).to.deep.equal([3, 5]);
    expect(shown(page)).to.include.members(before);
    expect(searches).to.deep.equal([`organisation: ${shown(page).length}`]);
    await until(() => status(page).startsWith(`${shown(page).length} partenaires sur 11`));
    expect(inside(page, '[part=clear]')).to.have.length(1);
    // It goes on from there.
    delete (box as {value?: string}).value;
    type(page, 'organisation OMD');
    await until(() => shown(page).length === 1);
    inside(page, '[part=clear]')[0]!.click();
    await until(() => shown(page).length === 11);
    expect(box.value).to.equal('');
    expect(page.element.shadowRoot!.activeElement).to.equal(box);
    expect(searches).to.have.length(3);
    expect(page.window.recorded).to.deep.equal([]);
  });

  it('once, and without an event where nothing is typed', async () => {
    const page = await openFirst(LIST);
    const searches = recordSearches(page);
    await page.release();
    expect(inside(page, '[type=search], label[for=query], [role=group]')).to.have.length(3);
    expect(searches).to.deep.equal([]);
  });

  it('and a search is newer than the address of the page, which gets it', async () => {
    const body = LIST.replace('>', ' filters-in-url deep-link>');
    const page = await openFirst(body);
    page.window.location.hash = '#pfig-interpol';
    type(page, 'OMD');
    await page.release();
    expect(shown(page)).to.deep.equal(['wco']);
    expect(boxOf(page).value).to.equal('OMD');
    await until(() => page.window.location.search.includes('pfig-q=OMD'));
  });

  it('and what is typed stays where the list is made anew', async () => {
    const page = await openFirst(LIST, {before: '<script src="pfig.en.first.js"></script>'});
    page.element.setAttribute('lang', 'en');
    type(page, 'Lyon');
    await page.release();
    await until(() => inside(page, '#title')[0]?.innerText === 'Programme partners');
    expect(boxOf(page).value).to.equal('Lyon');
    expect(shown(page)).to.deep.equal(['interpol']);
  });

  const WIDTHS = [288, 320, 390, 600, 768, 1000, 1280, 1600];
  for (const lang of ['fr', 'en', 'de', 'es', 'pt', 'ar'])
    it(`and nothing moves, at any width: ${lang}`, async () => {
      const lists = ['', ' controls="search filter sort layout"']
        .flatMap((controls) =>
          WIDTHS.map(
            (width) => `<div style="width: ${width}px">${LIST.replace('>', `${controls}>`)}</div>`,
          ),
        )
        .join('');
      const page = await openFirst(lists, {lang});
      const elements = [...page.document.querySelectorAll(OURS)];
      const boxes = () =>
        elements.map(({shadowRoot, parentElement}) => {
          const {width} = (parentElement as HTMLElement).style;
          const places = ['[type=search]', '[part=item]'].map((selector) => {
            const {
              x,
              y,
              width: w,
              height,
            } = shadowRoot!.querySelector(selector)!.getBoundingClientRect();
            return [x, y, w, height].map((edge) => Math.round(edge * 2) / 2).join(' ');
          });
          return `${width}: ${places.join(', ')}`;
        });
      const before = boxes();
      const fields = elements.map(({shadowRoot}) => shadowRoot!.querySelector('[type=search]'));
      await page.send();
      await until(() => elements.every(({shadowRoot}) => shadowRoot!.querySelector('select')));
      expect(boxes()).to.deep.equal(before);
      expect(
        elements.map(({shadowRoot}) => shadowRoot!.querySelector('[type=search]')),
      ).to.deep.equal(fields);
    });
});
