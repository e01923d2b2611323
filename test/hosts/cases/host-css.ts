import {DEFER, ELEMENTS, type Cases, type PageWindow} from './case.js';

const HOSTS = 'pfig-partner-list, pfig-partner-card, pfig-programme-overview';
const wrap = (before: string, after: string) =>
  ELEMENTS.split('\n')
    .map((element) => before + element + after)
    .join('');
const all = (page: PageWindow) => [...page.document.querySelectorAll<HTMLElement>(HOSTS)];
const display = (page: PageWindow) =>
  new Set(all(page).map((element) => page.getComputedStyle(element).display));
const isBlock = (page: PageWindow) => [...display(page)].join() === 'block';
/** Shows what was hidden at first, when everything has long been rendered. */
const reveal = (page: PageWindow) => {
  for (const {hidden, style} of all(page)) if (hidden || style.display) throw new Error('touched');
};

/** The styles that a page derives from its tokens, in our slots and outside. */
const TOKENS = ['color', 'backgroundColor', 'borderTopColor', 'borderTopLeftRadius', 'paddingTop'];
const tokensReach = (page: PageWindow) => {
  const values = (element: Element) => {
    const style = page.getComputedStyle(element) as unknown as Record<string, string>;
    return TOKENS.map((name) => style[name]).join();
  };
  const [reference, ...others] = page.document.querySelectorAll('.token');
  const gaps = all(page).map((element) => page.getComputedStyle(element).marginBlockStart);
  return (
    others.length === 5 &&
    others.every((other) => values(other) === values(reference!)) &&
    gaps.every((gap) => gap === '21px') &&
    // Internal properties do not leave the element.
    others.every((other) => page.getComputedStyle(other).getPropertyValue('--_pfig-space') === '')
  );
};

/** Effects of style sheets and of the surroundings on an element. */
export const hostCss: Cases = {
  'unset-all': {
    name: '* {all: unset !important}',
    style: '* {all: unset !important}',
  },
  'hide-all': {
    name: '* {display: none !important} but for the page’s root: nothing is shown',
    style: '* {display: none !important} html, body {display: block !important}',
    shows: 'nothing',
    intact: (page) => [...display(page)].join() === 'none',
  },
  'hide-common': {
    name: 'p, li, article {display: none !important}',
    style: `p, li, ul, ol, dl, dt, dd, article, section, h1, h2, h3, h4, table, tr, td, th, svg, button,
      input, span, div, a {display: none !important}`,
  },
  'hide-slot': {
    name: 'slot, div {display: none !important}',
    style: 'slot, div {display: none !important}',
  },
  'reset-all': {
    name: '*, ::before, ::after {all: revert; box-sizing: border-box; margin: 0; padding: 0}',
    style: '*, ::before, ::after {all: revert; box-sizing: border-box; margin: 0; padding: 0}',
  },
  tokens: {
    name: 'custom properties of common names, around our elements and in their slots',
    style: `:root {--space: 21px; --accent: #010203; --line: #040506; --surface: #eee; --link: #070809;
      --radius: 11px; --shade: #0a0b0c; --cover: #0d0e0f; --tone: #101112; --tint: #131415}
      .stack > * {margin-block-start: var(--space)}
      .token {background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius);
      color: var(--link); padding: var(--space)}`,
    body: `<div class="stack"><p class="token">page</p>${ELEMENTS.replaceAll(
      '<p>fallback</p></pfig',
      '<p>fallback</p>{slots}</pfig',
    )
      .replaceAll('{slots}</pfig-partner-card', '{card}</pfig-partner-card')
      .replaceAll('{slots}', '<p slot="footer" class="token">footer</p>')
      .replace(
        '{card}',
        `<b slot="logo" class="token">logo</b><b slot="actions" class="token">actions</b>
        <i slot="actions"><b class="token">deeper</b></i>`,
      )}</div>`,
    intact: tokensReach,
  },
  invisible: {name: 'visibility: hidden, inherited', style: 'body {visibility: hidden}'},
  '62-5': {
    name: 'html {font-size: 62.5%}',
    style: 'html {font-size: 62.5%} body {font-size: 1.6em}',
  },
  '200': {name: 'text of 200 %', style: 'html {font-size: 200%}'},
  '400': {
    name: 'text of 400 %, at 320 pixels',
    style: 'html {font-size: 400%} body {inline-size: 320px}',
  },
  'tiny-lines': {
    name: 'line-height: 0 and font-size in pixels',
    style: 'body {font-size: 13px; line-height: 0}',
  },
  uppercase: {
    name: 'text-transform, letter-spacing and word-spacing',
    style: 'body {text-transform: uppercase; letter-spacing: 1em; word-spacing: 2em}',
  },
  vertical: {name: 'writing-mode: vertical-rl', style: 'body {writing-mode: vertical-rl}'},
  rtl: {name: 'direction: rtl on a French page', html: 'lang="fr" dir="rtl"'},
  nowrap: {
    name: 'white-space: nowrap and word-break: break-all',
    style: 'body {white-space: nowrap; word-break: break-all}',
  },
  'flex-zero': {
    name: 'in cells of a flex row without width',
    style: '.row {display: flex} .row > div {flex: 0 0 0; min-inline-size: 0}',
    body: `<div class="row">${wrap('<div>', '</div>')}</div>`,
  },
  'grid-zero': {
    name: 'in cells of a grid without width',
    style: '.grid {display: grid; grid-template-columns: 0 0 0}',
    body: `<div class="grid">${wrap('<div>', '</div>')}</div>`,
  },
  float: {
    name: 'in floats',
    style: '.float {float: left}',
    body: wrap('<div class="float">', '</div>'),
  },
  absolute: {
    name: 'in positioned boxes',
    style: 'body {position: relative} .box {position: absolute}',
    body: wrap('<div class="box">', '</div>'),
  },
  inline: {
    name: 'in an inline-block',
    body: wrap('<span style="display:inline-block">', '</span>'),
  },
  transformed: {
    name: 'in what is transformed, filtered, contained and isolated',
    style:
      '.box {transform: scale(0.9); filter: grayscale(1); contain: content; isolation: isolate}',
    body: wrap('<div class="box">', '</div>'),
  },
  columns: {name: 'in columns', style: 'body {columns: 3}'},
  paragraphs: {name: 'in paragraphs, as wpautop makes them', body: wrap('<p>', '</p>')},
  table: {
    name: 'in cells of a table',
    body: `<table><tbody><tr>${wrap('<td>', '</td>')}</tr></tbody></table>`,
  },
  'table-stray': {name: 'in a table, outside of its cells', body: `<table>${ELEMENTS}</table>`},
  details: {
    name: 'in closed details that are opened',
    body: wrap('<details><summary>more</summary>', '</details>'),
    act: ({document}) => document.querySelectorAll('details').forEach((one) => (one.open = true)),
  },
  dialog: {
    name: 'in a dialog that is opened',
    body: `<dialog>${ELEMENTS}</dialog>`,
    act: ({document}) => document.querySelector('dialog')!.showModal(),
    intact: ({document}) => document.querySelector('dialog')!.open,
  },
  popover: {
    name: 'in a popover that is opened',
    body: `<div popover="auto">${ELEMENTS}</div>`,
    act: ({document}) => document.querySelector<HTMLElement>('[popover]')!.showPopover(),
  },
  hidden: {
    name: 'hidden, then not',
    body: ELEMENTS.replaceAll(/(<pfig-[\w-]+)/g, '$1 hidden=""'),
    act: (page) => {
      if ([...display(page)].join() !== 'none') throw new Error('hidden is not hidden');
      for (const element of all(page)) element.hidden = false;
    },
    intact: isBlock,
  },
  'hidden-by-name': {
    name: 'hidden by the page’s own rule, then not',
    style: `.closed :is(${HOSTS}) {display: none}`,
    html: 'lang="fr" class="closed"',
    act: (page) => {
      if ([...display(page)].join() !== 'none') throw new Error('hidden is not hidden');
      page.document.documentElement.className = '';
      reveal(page);
    },
    intact: isBlock,
  },
  'hidden-important': {
    name: 'hidden by the page’s own rule with !important, then not',
    style: `.closed :is(${HOSTS}) {display: none !important}`,
    html: 'lang="fr" class="closed"',
    act: (page) => {
      if ([...display(page)].join() !== 'none') throw new Error('hidden is not hidden');
      page.document.documentElement.className = '';
      reveal(page);
    },
    intact: isBlock,
  },
  contents: {
    name: 'display: contents',
    style: `${HOSTS} {display: contents}`,
    intact: (page) => [...display(page)].join() === 'contents',
  },
  shadow: {
    name: 'in somebody else’s shadow root',
    body: `<div><template shadowrootmode="open">${ELEMENTS}</template></div>`,
  },
  'shadow-slotted': {
    name: 'in a slot of somebody else’s element',
    body: `<div><template shadowrootmode="open"><slot></slot></template>${ELEMENTS}</div>`,
  },
  'content-visibility': {
    name: 'content-visibility: auto, out of view',
    style: '.far {margin-block-start: 3000px; content-visibility: auto}',
    body: `<div class="far">${ELEMENTS}</div>`,
    act: async ({document, requestAnimationFrame: frame}) => {
      document.querySelector('.far')!.scrollIntoView();
      // Content that comes into view is laid out in the next frame.
      for (const wait of [1, 2]) await new Promise((resolve) => frame(() => resolve(wait)));
    },
  },
  'content-hidden': {
    name: 'content-visibility: hidden, then not',
    style: '.closed {content-visibility: hidden}',
    body: `<div class="closed">${ELEMENTS}</div>`,
    act: ({document}) => (document.querySelector('.closed')!.className = ''),
  },
  layers: {
    name: 'layers and scopes with !important',
    style:
      '@layer page {* {display: inline !important; color: inherit !important; font: inherit !important}}',
  },
  late: {
    name: 'a style sheet that comes later',
    head: DEFER,
    act: ({document}) => {
      const style = document.createElement('style');
      style.textContent = 'p, li, article, h3 {display: none !important}';
      document.head.append(style);
    },
  },
};
