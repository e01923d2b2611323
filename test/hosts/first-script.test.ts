import {expect} from 'chai';
import {visibleText} from '../helpers/roles.js';

// Pages with a first script: they are read before the whole script comes, and if it never comes.

const OURS = 'pfig-partner-list, pfig-partner-card, pfig-programme-overview';
const LIST = '<pfig-partner-list><p>fallback</p></pfig-partner-list>';

interface FirstPage {
  readonly document: Document;
  readonly window: Window & typeof globalThis & {recorded: string[]};
  /** The first element of ours. */
  readonly element: HTMLElement;
  /** Lets the second script come, and waits until the element is alive. */
  release(): Promise<void>;
}

let frame: HTMLIFrameElement | undefined;
let pages = 0;

afterEach(() => {
  frame?.remove();
  frame = undefined;
});

async function openFirst(
  body: string,
  options: Record<string, string> = {},
  how: 'held' | '404' | 'other' = 'held',
): Promise<FirstPage> {
  const path = `/first/${how}/${Date.now()}x${pages++}`;
  frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = `${path}/page?${String(new URLSearchParams({body, ...options}))}`;
  document.body.append(frame);
  const window = frame.contentWindow as FirstPage['window'];
  // The page is parsed; its load event may wait for the second script.
  while (!window.document.querySelector('#after') || window.document.readyState === 'loading')
    await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  const page = window.document;
  const element = page.querySelector<HTMLElement>(OURS)!;
  return {
    document: page,
    window,
    element,
    async release() {
      const ready = new Promise((resolve) =>
        element.addEventListener('pfig-ready', resolve, {once: true}),
      );
      await fetch(`${path}/release`);
      await ready;
    },
  };
}

const inside = ({element}: FirstPage, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

const MARKS =
  '[part=heading], [part=item], [part=item] p, [part=toggle], [part=link], [part=status]';

const places = (page: FirstPage) =>
  [...inside(page, MARKS), page.document.querySelector<HTMLElement>('#after')!]
    .filter((mark) => mark.checkVisibility())
    .map((mark) => {
      const {x, y, width, height} = mark.getBoundingClientRect();
      return {mark: mark.outerHTML.slice(0, 40), box: [x, y, width, height]};
    });

/** The first mark that has moved or changed its size. */
function moved(before: ReturnType<typeof places>, after: ReturnType<typeof places>): string {
  const at = before.findIndex(({box}, index) =>
    box.some((edge, side) => Math.abs(edge - (after[index]?.box[side] ?? Infinity)) >= 0.5),
  );
  return at < 0
    ? ''
    : `${before[at]!.mark}: ${before[at]!.box.join(' ')} – ${after[at]?.box.join(' ')}`;
}

/** A line that a page writes to its console. */
async function told(page: FirstPage, pattern: RegExp): Promise<void> {
  while (!page.window.recorded.some((line) => pattern.test(line)))
    await new Promise(requestAnimationFrame);
}

describe('the first script', () => {
  for (const [lang, body, count] of [
    ['fr', LIST, 11],
    ['ar', LIST, 11],
    ['es', '<pfig-partner-list layout="list" limit="4" monograms></pfig-partner-list>', 4],
    ['en', '<pfig-partner-list layout="compact" kind="civil-society"></pfig-partner-list>', 2],
    ['de', '<pfig-partner-list hide="heading kind facts" deep-link></pfig-partner-list>', 11],
    [
      'pt',
      '<pfig-partner-list layout="x" limit="none" hide="y" partners="wco z"></pfig-partner-list>',
      1,
    ],
    [
      'fr',
      '<pfig-partner-card partner="wco" layout="row" heading-level="5"></pfig-partner-card>',
      1,
    ],
    ['en', '<pfig-partner-card partner="unodc" hide="link projects"></pfig-partner-card>', 1],
  ] as const)
    it(`prints partners, and every node stays where it is when they come alive: ${lang} ${body}`, async () => {
      const page = await openFirst(body, {lang});
      expect(inside(page, '[part=item]')).to.have.length(count);
      expect(page.window.customElements.get(page.element.localName)).to.equal(undefined);
      const before = places(page);
      const nodes = inside(page, '[part=heading], [part=item], [part=item] *');
      await page.release();
      expect(moved(before, places(page))).to.equal('');
      // To print the page ends what waits for an idle moment.
      page.window.dispatchEvent(new Event('beforeprint'));
      const gone = nodes.filter(({isConnected}) => !isConnected);
      expect(gone.map(({outerHTML}) => outerHTML.slice(0, 60))).to.deep.equal([]);
      // What is unknown is told by the whole script, once each.
      const lines = page.window.recorded.filter((line) => !line.includes('[unknown-value]'));
      expect(lines).to.deep.equal([]);
    });

  it('prints the overview, which comes alive', async () => {
    const page = await openFirst(
      '<pfig-programme-overview sections="figures projects" heading-level="3"></pfig-programme-overview>',
    );
    const names = () => inside(page, '[part=heading]').map((one) => one.localName + one.innerText);
    const before = names();
    expect(before.slice(0, 2)).to.have.length(2);
    expect(before[0]).to.match(/^h3/);
    await page.release();
    expect(names()).to.deep.equal(before);
    expect(page.window.recorded).to.deep.equal([]);
  });

  for (const attribute of ['layout="table"', 'group-by="kind"', 'sort="name"', 'src="/x.json"'])
    it(`leaves the fallback of what it does not print: ${attribute}`, async () => {
      const page = await openFirst(LIST.replace('>', ` ${attribute}>`));
      expect(page.element.shadowRoot).to.equal(null);
      expect(visibleText(page.element)).to.equal('fallback');
    });

  for (const [mount, where] of [
    ['<div data-pfig="partner-list" data-limit="3"><p>own</p></div>', 'div > pfig-partner-list'],
    [
      '<a href="https://illicitflows.eu/#pfig-partner-list?limit=3">own</a>',
      'a + pfig-partner-list',
    ],
  ] as const)
    it(`prints at a mount, whose element the whole script keeps: ${where}`, async () => {
      const page = await openFirst(mount);
      expect(page.document.querySelector(where)).to.equal(page.element);
      expect(inside(page, '[part=item]')).to.have.length(3);
      const mountPoint = page.document.querySelector('[data-pfig] > p, a')!;
      expect(mountPoint.checkVisibility()).to.equal(false);
      await page.release();
      expect(page.document.querySelectorAll(OURS)).to.have.length(1);
      expect(page.document.querySelector(where)).to.equal(page.element);
      (page.document.querySelector('[data-pfig]') ?? mountPoint).remove();
      await new Promise((resolve) => setTimeout(resolve));
      expect(page.element.isConnected).to.equal(false);
    });

  it('keeps a whole directory where the second script never comes, and says so once', async () => {
    const page = await openFirst(LIST.replace('>', ' limit="4">'), {}, '404');
    await told(page, /script-unavailable/);
    expect(inside(page, '[part=item]')).to.have.length(11);
    expect(inside(page, '.bar')[0]!.clientHeight).to.equal(0);
    expect(inside(page, '[part=status]')[0]!.innerText).to.equal('11 partenaires');
    inside(page, '[part=toggle]')[0]!.click();
    expect(visibleText(page.element)).to.contain('Projet de coopération portuaire');
    const lines = page.window.recorded.filter((line) => line.includes('pfig ['));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/found no answer, expected http.*pfig\.fr\.js\?v=.*; the page keeps/);
  });

  it('names both versions where another one comes', async () => {
    const page = await openFirst(LIST, {}, 'other');
    await page.release();
    expect(page.window.recorded).to.have.length(1);
    expect(page.window.recorded[0]).to.match(/\[other-version\].*0\.0\.9/);
    expect(inside(page, '[part=item]')).to.have.length(11);
  });

  it('prints each element in the language of its place, and the others in French', async () => {
    const page = await openFirst(
      `${LIST}<div lang="en-GB">${LIST}</div><div lang="nl">${LIST}</div>`,
      {before: '<script src="pfig.en.first.js"></script>'},
    );
    const printed = [...page.document.querySelectorAll(OURS)].map((one) =>
      one.shadowRoot?.querySelector('.frame')?.getAttribute('lang'),
    );
    expect(printed).to.deep.equal(['fr', 'en', 'fr']);
    await page.release();
    expect(page.window.recorded).to.deep.equal([]);
  });

  it('loads the second script from the folder that its tag names', async () => {
    const page = await openFirst(LIST, {tag: 'data-base="/dist"'});
    while (inside(page, '[part=input]').length === 0) await new Promise(requestAnimationFrame);
    expect(page.window.recorded).to.deep.equal([]);
  });

  it('prints on a page whose scripts have changed what all objects have', async () => {
    const pollution = `Object.prototype.place = 'x'; Array.from = null;
      Array.prototype.extra = () => 0;
      Object.defineProperty(Element.prototype, 'innerHTML', {set() { throw new Error('innerHTML'); }});`;
    const page = await openFirst(LIST, {before: `<script>${pollution}</script>`});
    expect(inside(page, '[part=item]')).to.have.length(11);
    const [bar] = inside(page, '.bar');
    expect(bar!.clientHeight).to.be.greaterThan(0);
    // Lit cannot start here, and says why.
    void page.release();
    await told(page, /cannot-start/);
    while (bar!.clientHeight > 0) await new Promise(requestAnimationFrame);
    expect(page.window.recorded).to.have.length(1);
    expect(inside(page, '[part=item]')).to.have.length(11);
  });

  const TYPED = "script-src 'self'; style-src 'self'; require-trusted-types-for 'script';";
  it('comes alive on a page that requires Trusted Types and allows both policies', async () => {
    const csp = `${TYPED} trusted-types pfig-script pfig-lit-html`;
    const page = await openFirst(LIST, {csp});
    expect(inside(page, '[part=item]')).to.have.length(11);
    await page.release();
    expect(page.window.recorded).to.deep.equal([]);
  });

  it('stays printed on a page that allows no policy, and names the cause', async () => {
    const page = await openFirst(LIST, {csp: `${TYPED} trusted-types 'none'`});
    expect(inside(page, '[part=item]')).to.have.length(11);
    if (!('trustedTypes' in page.window)) return;
    await told(page, /script-unavailable/);
    expect(page.window.recorded.filter((line) => line.includes('pfig ['))).to.have.length(1);
    expect(inside(page, '.bar')[0]!.clientHeight).to.equal(0);
  });

  it('hands its nonce on', async () => {
    const page = await openFirst(LIST, {csp: "script-src 'nonce-word'"});
    await page.release();
    expect(inside(page, '[part=input]')).to.have.length(1);
    expect(page.window.recorded).to.deep.equal([]);
  });
});
