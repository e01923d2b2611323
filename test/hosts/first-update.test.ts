import {expect} from 'chai';
import {
  endIdle,
  gone,
  inside,
  moved,
  openFirst,
  places,
  until,
  type FirstPage,
} from './first-page.js';

// Newer data for what a first script has printed: a visitor has focused and opened something in it.

/** The changed figure of the newer data. */
const CHANGED = /4\s?321/;

/** Opens a page with an element whose newer data wait until somebody lets them come. */
async function openUpdating(body: string): Promise<{page: FirstPage; update(): Promise<void>}> {
  const folder = `/updates/held/${crypto.randomUUID()}`;
  const page = await openFirst(body.replace('>', ` updates="${folder}">`));
  const came = new Promise<void>((resolve) =>
    page.document.addEventListener('pfig-update', () => resolve(), {once: true}),
  );
  await page.release();
  endIdle(page);
  page.window.dispatchEvent(new Event('afterprint'));
  return {
    page,
    async update() {
      const requests = async () => (await (await fetch(`${folder}/asked`)).json()) as unknown[];
      while ((await requests()).length === 0) await new Promise(requestAnimationFrame);
      await fetch(`${folder}/release`);
      await came;
    },
  };
}

describe('newer data for a printed element', () => {
  it('leave the focus, the open details and the nodes of a card', async () => {
    const {page, update} = await openUpdating(
      '<pfig-partner-card partner="wco"></pfig-partner-card>',
    );
    const toggle = inside(page, '[part=toggle]')[0]!;
    toggle.click();
    toggle.focus();
    const before = places(page);
    const nodes = inside(page, '.frame *');
    await update();
    expect(inside(page, '.frame')[0]!.textContent).to.match(CHANGED);
    expect(gone(nodes)).to.deep.equal([]);
    expect(page.element.shadowRoot!.activeElement).to.equal(toggle);
    expect(inside(page, '[part=details]')[0]!.matches('[open]')).to.equal(true);
    expect(moved(before)).to.deep.equal([]);
    // It lives on: what the page sets is shown.
    page.element.setAttribute('partner', 'unodc');
    await until(() => inside(page, '[data-partner=unodc]').length > 0);
    expect(inside(page, '.frame')).to.have.length(1);
  });

  it('leave the focus, the open details and the nodes of a list', async () => {
    const {page, update} = await openUpdating('<pfig-partner-list></pfig-partner-list>');
    const toggle = inside(page, '[data-partner=wco] [part=toggle]')[0]!;
    toggle.click();
    toggle.focus();
    const nodes = inside(page, '[part=item] *');
    await update();
    expect(inside(page, '[data-partner=wco]')[0]!.textContent).to.match(CHANGED);
    expect(gone(nodes)).to.deep.equal([]);
    expect(page.element.shadowRoot!.activeElement).to.equal(toggle);
    expect(inside(page, '[data-partner=wco] [part=details]')[0]!.matches('[open]')).to.equal(true);
  });

  it('leave the focus, the open details and the nodes of an overview', async () => {
    const {page, update} = await openUpdating(
      '<pfig-programme-overview></pfig-programme-overview>',
    );
    const summaries = inside(page, 'summary').filter((one) => one.checkVisibility());
    for (const summary of summaries) summary.click();
    const last = summaries.at(-1)!;
    // WebKit scrolls to what takes the focus later, and the places are those in the window.
    last.focus({preventScroll: true});
    const before = places(page);
    const nodes = inside(page, '.frame *');
    await update();
    expect(gone(nodes)).to.deep.equal([]);
    expect(page.element.shadowRoot!.activeElement).to.equal(last);
    expect(summaries.every(({parentElement}) => parentElement!.matches('[open]'))).to.equal(true);
    expect(moved(before)).to.deep.equal([]);
    expect((page.element as HTMLElement & {edition: string}).edition).to.match(/\.9$/);
  });
});
