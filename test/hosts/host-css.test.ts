import {expect} from 'chai';
import type {PageWindow} from './cases/case.js';
import {eachShowsAll, openPage} from './host-page-results.js';

/** Taken from the page on purpose, or given by the element by itself. */
const TAKEN =
  /^(color|font-family|font-size|.*-color|color-scheme|pointer-events|.*-size|width|height|perspective-origin|transform-origin|-.*|fill|stroke|caret.*|user-select|cursor|text-size-adjust)$/;

/** Inherited properties, each with a value that is not its initial one. */
const HOSTILE: Readonly<Record<string, string>> = {
  'border-collapse': 'collapse',
  'border-spacing': '9px',
  'caption-side': 'bottom',
  'empty-cells': 'hide',
  'font-feature-settings': '"smcp"',
  'font-kerning': 'none',
  'font-stretch': '50%',
  'font-style': 'italic',
  'font-variant-caps': 'small-caps',
  'font-variant-numeric': 'oldstyle-nums',
  'font-weight': '900',
  hyphens: 'auto',
  'letter-spacing': '5px',
  'line-break': 'anywhere',
  'line-height': '0',
  'list-style-position': 'inside',
  'list-style-type': 'square',
  'overflow-wrap': 'anywhere',
  quotes: '"a" "b"',
  'tab-size': '1',
  'text-align': 'center',
  'text-align-last': 'end',
  'text-emphasis-style': 'dot',
  'text-indent': '99px',
  'text-orientation': 'upright',
  'text-shadow': '0 0 9px red',
  'text-transform': 'uppercase',
  'text-underline-offset': '9px',
  'text-wrap-mode': 'nowrap',
  visibility: 'hidden',
  'white-space-collapse': 'preserve',
  'word-break': 'break-all',
  'word-spacing': '9px',
};

const computed = (page: PageWindow) => {
  const summary = page.document
    .querySelector('pfig-partner-card')!
    .shadowRoot!.querySelector('[part=summary]')!;
  const style = page.getComputedStyle(summary);
  return Object.fromEntries(
    [...style]
      .filter((name) => !TAKEN.test(name))
      .map((name) => [name, style.getPropertyValue(name)]),
  );
};

eachShowsAll('host-css', () => {
  it('everything that is inherited, at once', async () => {
    const page = await openPage('/case/plain/classic');
    // In a page that is written downwards it is as narrow as it can be, and set for that.
    page.document.body.style.writingMode = 'vertical-rl';
    const before = computed(page);
    expect(before['writing-mode']).to.equal('horizontal-tb');
    for (const [name, value] of Object.entries(HOSTILE))
      page.document.body.style.setProperty(name, value);
    expect(computed(page)).to.deep.equal(before);
  });
});
