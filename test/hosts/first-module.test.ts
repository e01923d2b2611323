import {expect} from 'chai';
import {allByRole} from '../helpers/roles.js';
import {gone, inside, lines, LIST, openFirst, told, until, type FirstPage} from './first-page.js';

// What may go wrong with the parts of pfig.js: the page is never without content.

const MODULE = '<script type="module" src="pfig.js"></script>';

const html = (head: string, body = LIST) =>
  `<!doctype html><html lang="fr"><head><title>first</title><script src="/test/hosts/pages/record.js"></script>${head}</head><body>${body}<p id="after">after</p></body></html>`;

const items = (page: FirstPage) => inside(page, '[part=item]');
const filters = (page: FirstPage) => allByRole(page.element, 'combobox');
const requests = ({window}: FirstPage, file: string) =>
  window.performance.getEntriesByType('resource').filter(({name}) => name.includes(file));

async function openPrinted(page: string, how?: Parameters<typeof openFirst>[2]) {
  const opened = await openFirst('', {html: page}, how);
  await until(() => opened.element.shadowRoot);
  return opened;
}

/** A printed list that comes alive, and of which no printed partner is gone. */
async function comesAlive(page: FirstPage, release: () => unknown): Promise<void> {
  const printed = items(page);
  expect(printed).to.have.length(11);
  expect(filters(page)).to.have.length(0);
  await release();
  await until(() => filters(page).length);
  expect(gone(printed)).to.deep.equal([]);
  expect(inside(page, '.frame')).to.have.length(1);
}

describe('the second part of pfig.js', () => {
  it('comes late: the page shows what is printed until then', async () => {
    const page = await openPrinted(html(MODULE));
    await comesAlive(page, page.send);
    expect(page.window.recorded).to.deep.equal([]);
  });

  it('is not there: what is printed stays, and one line says so; it comes when the browser is online again', async () => {
    const page = await openPrinted(html(MODULE), '404');
    await told(page, /script-unavailable.*expected parts\/elements\.js/);
    // Search works without it.
    const box = inside(page, '[type=search]')[0] as HTMLInputElement;
    box.value = 'Lyon';
    box.dispatchEvent(new Event('input', {bubbles: true}));
    expect(items(page).filter((item) => item.checkVisibility())).to.have.length(1);
    box.value = '';
    box.dispatchEvent(new Event('input', {bubbles: true}));
    await page.send();
    await comesAlive(page, () => page.window.dispatchEvent(new Event('online')));
    expect(lines(page)).to.have.length(1);
  });

  it('does not come twice where the browser is offline for longer: one line, and the same content', async () => {
    const page = await openPrinted(html(MODULE), '404');
    await told(page, /script-unavailable/);
    page.window.dispatchEvent(new Event('online'));
    await until(() => requests(page, 'parts/elements.js?1').length);
    expect(items(page)).to.have.length(11);
    await page.send();
    await comesAlive(page, () => until(() => page.window.dispatchEvent(new Event('online'))));
  });

  it('is of another version: it is shown anew, and a line names both', async () => {
    const page = await openPrinted(html(MODULE), 'other');
    await page.send();
    await told(page, /other-version.*0\.0\.9/);
    await until(() => filters(page).length);
    expect(inside(page, '.frame')).to.have.length(1);
    expect(items(page)).to.have.length(11);
  });
});

describe('pfig.js', () => {
  it('does not print a form of another version; the element comes alive', async () => {
    const page = await openFirst('', {html: html(MODULE)}, 'form');
    await until(() => requests(page, 'locales/fr.first.js').length);
    expect(page.element.shadowRoot).to.equal(null);
    await page.send();
    await until(() => page.element.shadowRoot && filters(page).length);
    expect(items(page)).to.have.length(11);
    expect(page.window.recorded).to.deep.equal([]);
  });

  it('prints a form that comes after the second part could not start, and keeps no place for it', async () => {
    const polluted = '<script>Object.prototype.stray = 1;</script>';
    const page = await openFirst('', {html: html(polluted + MODULE)}, 'late');
    await told(page, /cannot-start/);
    await page.send();
    await until(() => page.element.shadowRoot);
    expect(items(page)).to.have.length(11);
    expect(inside(page, '[data-awaited]')).to.deep.equal([]);
  });

  it('serves a page beside a first script: all come alive, each in its language', async () => {
    const english = '<pfig-partner-card lang="en" partner="unodc"></pfig-partner-card>';
    const scripts = `<script src="pfig.fr.first.js"></script>${MODULE}`;
    const page = await openPrinted(html(scripts, `${LIST}${english}`));
    const card = page.document.querySelector('pfig-partner-card')!;
    await until(() => card.shadowRoot);
    const alive = new Promise((resolve) => card.addEventListener('pfig-ready', resolve));
    await comesAlive(page, page.send);
    await alive;
    expect(card.shadowRoot!.querySelector('.frame')!.getAttribute('lang')).to.equal('en');
    expect(card.shadowRoot!.querySelectorAll('.frame')).to.have.length(1);
    expect(page.window.recorded).to.deep.equal([]);
  });

  it('works in a tag without type="module"', async () => {
    const page = await openPrinted(html('<script src="pfig.js"></script>'));
    await comesAlive(page, page.send);
    expect(page.window.recorded).to.deep.equal([]);
  });

  it('works under an address with a query, as content systems write it', async () => {
    const page = await openPrinted(html(MODULE.replace('pfig.js', 'pfig.js?v=3')));
    await comesAlive(page, page.send);
    expect(page.window.recorded).to.deep.equal([]);
  });

  it('stays the only script where a page has its second part under an address of its own', async () => {
    const part = '<script type="module" src="parts/elements.js?v=3"></script>';
    const page = await openPrinted(html(`${MODULE}${part}`));
    await comesAlive(page, page.send);
    expect(page.window.recorded).to.deep.equal([]);
  });
});
