import {expect} from 'chai';
import {visibleText} from '../helpers/roles.js';
import {
  endIdle,
  gone,
  inside,
  lines,
  LIST,
  moved,
  openFirst,
  OURS,
  places,
  told,
  until,
} from './first-page.js';

// Pages with a first script: they are read before the whole script comes, and if it never comes.

describe('the first script', () => {
  for (const [lang, body, count] of [
    ['fr', LIST, 11],
    ['ar', LIST, 11],
    ['es', '<pfig-partner-list layout="list" limit="4" monograms></pfig-partner-list>', 4],
    ['en', '<pfig-partner-list layout="compact" kind="civil-society"></pfig-partner-list>', 2],
    [
      'en',
      '<pfig-partner-list controls="search filter sort layout" filters-in-url></pfig-partner-list>',
      11,
    ],
    ['de', '<pfig-partner-list controls="layout sort"></pfig-partner-list>', 11],
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
      const shown = inside(page, '[part=item]').filter((item) => item.checkVisibility());
      expect(shown).to.have.length(count);
      expect(page.window.customElements.get(page.element.localName)).to.equal(undefined);
      const before = places(page);
      const nodes = inside(page, '[part=heading], [part=item], [part=item] *');
      await page.release();
      expect(moved(before)).to.deep.equal([]);
      endIdle(page);
      expect(gone(nodes)).to.deep.equal([]);
      // What is unknown is told by the whole script, once each.
      const others = page.window.recorded.filter((line) => !line.includes('[unknown-value]'));
      expect(others).to.deep.equal([]);
    });

  for (const [lang, attributes, width] of [
    ['fr', '', 1000],
    ['de', '', 360],
    ['ar', 'hide="sources funding"', 700],
    ['en', 'sections="figures projects matrix" heading-level="3"', 1000],
    ['es', 'sections="matrix timeline"', 700],
  ] as const)
    it(`prints the overview, and every node stays where it is: ${lang} ${attributes} ${width} px`, async () => {
      const page = await openFirst(
        `<div style="width: ${width}px; font-family: sans-serif"><pfig-programme-overview ${attributes}></pfig-programme-overview></div>`,
        {lang},
      );
      const before = places(page);
      expect(before.length).to.be.greaterThan(4);
      const nodes = inside(page, '.frame *');
      await page.release();
      expect(gone(nodes)).to.deep.equal([]);
      expect(moved(before)).to.deep.equal([]);
      // It is alive only once everything is there.
      expect(inside(page, '[data-awaited] > :last-child:is(h2, h3, summary)')).to.deep.equal([]);
      for (const name of ['matrix', 'timeline'])
        expect(inside(page, `[part=${name}] :is(table, dl)`).length > 0).to.equal(
          inside(page, `[part=${name}-section]`).length > 0,
        );
      expect(page.window.recorded).to.deep.equal([]);
    });

  for (const lang of ['fr', 'en', 'de', 'es', 'pt', 'ar'])
    for (const width of [358, 1248])
      it(`keeps places for matrix and timeline that they fill: ${lang} ${width} px`, async () => {
        const page = await openFirst(
          `<div style="width: ${width}px; font-family: sans-serif"><pfig-programme-overview sections="matrix timeline"></pfig-programme-overview></div>`,
          {lang},
        );
        const before = places(page);
        await page.release();
        expect(moved(before)).to.deep.equal([]);
        for (const section of inside(page, 'section')) {
          const end = section.lastElementChild!.getBoundingClientRect().bottom;
          expect(section.getBoundingClientRect().bottom - end, section.part.value).to.be.lessThan(
            16,
          );
        }
      });

  it('adds the partners to the projects of an overview without a matrix', async () => {
    const page = await openFirst(
      '<pfig-programme-overview sections="projects"></pfig-programme-overview>',
    );
    const nodes = inside(page, '.frame *');
    await page.release();
    expect(gone(nodes)).to.deep.equal([]);
    expect(inside(page, '.members')).to.have.length(10);
  });

  it('makes the overview anew where the page changes it', async () => {
    const page = await openFirst('<pfig-programme-overview></pfig-programme-overview>');
    await page.release();
    page.element.setAttribute('sections', 'timeline intro');
    await (page.element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
    const sections = inside(page, 'section').map((one) => one.getAttribute('part'));
    expect(sections).to.deep.equal(['timeline-section', 'intro-section']);
    expect(inside(page, '[data-awaited]')).to.deep.equal([]);
  });

  for (const attribute of ['layout="table"', 'group-by="kind"', 'sort="name"', 'src="/x.json"'])
    it(`leaves the fallback of what it does not print: ${attribute}`, async () => {
      const page = await openFirst(LIST.replace('>', ` ${attribute}>`));
      expect(page.element.shadowRoot).to.equal(null);
      expect(visibleText(page.element)).to.equal('fallback');
    });

  it('leaves the fallback where a search in the address may change the list', async () => {
    const page = await openFirst(LIST.replace('>', ' filters-in-url>'), {'pfig-q': 'lyon'});
    expect(page.element.shadowRoot).to.equal(null);
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
      expect(inside(page, '[part=item]:not([hidden])')).to.have.length(3);
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
    expect(inside(page, '[part=item]:not([hidden])')).to.have.length(11);
    expect(inside(page, '[part=status]')[0]!.innerText).to.equal('11 partenaires');
    inside(page, '[part=toggle]')[0]!.click();
    expect(visibleText(page.element)).to.contain('Projet de coopération portuaire');
    expect(lines(page)).to.have.length(1);
    expect(lines(page)[0]).to.match(
      /found no answer, expected http.*pfig\.fr\.js\?v=.*; the page keeps/,
    );
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
    await until(() => inside(page, 'select').length);
    expect(page.window.recorded).to.deep.equal([]);
  });

  it('prints on a page whose scripts have changed what all objects have', async () => {
    const pollution = `Object.prototype.place = 'x'; Array.from = null;
      Array.prototype.extra = () => 0;
      Object.defineProperty(Element.prototype, 'innerHTML', {set() { throw new Error('innerHTML'); }});`;
    const page = await openFirst(LIST, {before: `<script>${pollution}</script>`});
    expect(inside(page, '[part=item]')).to.have.length(11);
    // Lit cannot start here, and says why.
    void page.release();
    await told(page, /cannot-start/);
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
    expect(lines(page)).to.have.length(1);
  });

  it('hands its nonce on', async () => {
    const page = await openFirst(LIST, {csp: "script-src 'nonce-word'"});
    await page.release();
    expect(inside(page, 'select')).to.have.length(3);
    expect(page.window.recorded).to.deep.equal([]);
  });
});
