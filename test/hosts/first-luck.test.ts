import {sendMouse} from '@web/test-runner-commands';
import {expect} from 'chai';
import {allByRole} from '../helpers/roles.js';
import {
  endIdle,
  gone,
  inside,
  lines,
  LIST,
  openFirst,
  OURS,
  told,
  until,
  type FirstPage,
} from './first-page.js';

// What may go wrong between the first script and the whole one: the page is never without content.

type Live = HTMLElement & {updateComplete: Promise<unknown>};

const RECORD = '<script src="/test/hosts/pages/record.js"></script>';
const FIRST = '<script src="pfig.fr.first.js"></script>';
const AFTER = '<p id="after">after</p>';

const html = (head: string, body: string) =>
  `<!doctype html><html lang="fr"><head><title>first</title>${RECORD}${head}</head><body>${body}${AFTER}</body></html>`;

/** Opens a page that is written as a whole, and waits until its first element is printed. */
async function openWhole(page: string, options: Record<string, string> = {}): Promise<FirstPage> {
  const opened = await openFirst('', {html: page, ...options});
  await until(() => opened.element.shadowRoot);
  return opened;
}

const items = (page: FirstPage) => inside(page, '[part=item]');

/** A list with filters, that was printed, and of which no printed partner is gone. */
async function comesAlive(page: FirstPage): Promise<void> {
  expect(items(page)).to.have.length(11);
  const printed = items(page);
  await page.release();
  expect(allByRole(page.element, 'combobox')).to.have.length(3);
  expect(gone(printed)).to.deep.equal([]);
  expect(items(page)).to.have.length(11);
  expect(page.window.recorded).to.deep.equal([]);
}

/** A list that stays printed, and one line names the cause. */
async function staysPrinted(page: FirstPage, cause: RegExp): Promise<void> {
  expect(items(page)).to.have.length(11);
  void page.send();
  await told(page, cause);
  expect(items(page)).to.have.length(11);
  expect(lines(page)).to.have.length(1);
}

describe('the tag of a first script', () => {
  for (const [where, page] of [
    ['in the head', html(FIRST, LIST)],
    ['in the head, deferred', html(FIRST.replace('src', 'defer src'), LIST)],
    ['asynchronous', html(FIRST.replace('src', 'async src'), LIST)],
    ['at the end of the body', html('', LIST + FIRST)],
    ['twice', html(FIRST, LIST + FIRST)],
  ] as const)
    it(`works ${where}`, async () => {
      await comesAlive(await openWhole(page));
    });

  it('works when it comes after the page has loaded', async () => {
    const opened = await openFirst('', {html: html('', LIST)});
    await until(() => opened.document.readyState === 'complete');
    const script = opened.document.createElement('script');
    script.src = 'pfig.fr.first.js';
    opened.document.head.append(script);
    await until(() => opened.element.shadowRoot);
    await comesAlive(opened);
  });

  for (const [order, page] of [
    ['before', html(`${FIRST}<script async src="pfig.fr.js"></script>`, LIST)],
    ['after', html(`<script async src="pfig.fr.js"></script>${FIRST}`, LIST)],
  ] as const)
    it(`does no harm ${order} that of the whole script`, async () => {
      const opened = await openWhole(page);
      await opened.send();
      await until(() => allByRole(opened.element, 'combobox').length);
      expect(items(opened)).to.have.length(11);
      expect(opened.element.shadowRoot!.querySelectorAll('.frame')).to.have.length(1);
      expect(opened.window.recorded).to.deep.equal([]);
    });

  it('in a combined file leads nowhere, unless it names the folder', async () => {
    const combined = '<script src="elsewhere/all.js"></script>';
    const page = await openWhole(html(combined, LIST));
    await staysPrinted(page, /script-unavailable.*elsewhere\/pfig\.fr\.js/);
    const named = combined.replace('src', 'data-base="." src');
    await comesAlive(await openWhole(html(named, LIST)));
    const configured = `<script>pfig = {base: '.'}</script>${combined}`;
    await comesAlive(await openWhole(html(configured, LIST)));
  });
});

describe('a second script', () => {
  it('that is cut off leaves what is printed', async () => {
    const page = await openFirst(LIST, {}, 'cut');
    await staysPrinted(page, /script-unavailable.*found another file/);
  });

  it('that is not the one of the hash leaves what is printed', async () => {
    const tag = 'integrity="{hash:dist/pfig.fr.first.js}" crossorigin="anonymous"';
    await comesAlive(await openFirst(LIST, {tag}));
    await staysPrinted(await openFirst(LIST, {tag}, 'other'), /script-unavailable.*another hash/);
  });

  const SELF = "script-src 'self'; style-src 'self'";
  it('that the policy of the page blocks leaves what is printed, and the policy is named', async () => {
    const {origin} = location;
    const csp = `script-src ${origin}/test/hosts/pages/record.js ${origin}{folder}pfig.fr.first.js`;
    const page = await openFirst(LIST, {csp});
    await staysPrinted(page, /script-unavailable.*policy script-src/);
  });

  it('comes where a policy has the hashes of both, in browsers that compare them', async () => {
    const hashes = ['test/hosts/pages/record.js', 'dist/pfig.fr.first.js', 'dist/pfig.fr.js']
      .map((file) => `'{hash:${file}}'`)
      .join(' ');
    const before = RECORD.replace(' src', ' integrity="{hash:test/hosts/pages/record.js}" src');
    const first = FIRST.replace(' src', ' integrity="{hash:dist/pfig.fr.first.js}" src');
    const page = html(first, LIST).replace(RECORD, before);
    const opened = await openFirst('', {html: page, csp: `script-src ${hashes}`});
    await until(() => opened.document.readyState !== 'loading');
    // Others know hashes of inline scripts alone, and block all of these.
    if (!opened.element.shadowRoot) return;
    await opened.release();
    expect(allByRole(opened.element, 'combobox')).to.have.length(3);
    // WebKit refuses the preload, and takes the script.
    expect(lines(opened)).to.deep.equal([]);
  });

  it('does not come where Trusted Types are required and its policy is not allowed', async () => {
    const csp = `${SELF}; require-trusted-types-for 'script'; trusted-types pfig-lit-html`;
    const page = await openFirst(LIST, {csp});
    if ('trustedTypes' in page.window) await staysPrinted(page, /script-unavailable/);
    else expect(items(page)).to.have.length(11);
  });
});

describe('a page with a first script', () => {
  it('that is XHTML shows what is printed', async () => {
    const page = `<html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>first</title>${RECORD}${FIRST}</head><body>${LIST}${AFTER}</body></html>`;
    const opened = await openWhole(page, {type: 'application/xhtml+xml'});
    await staysPrinted(opened, /cannot-start/);
  });

  for (const library of ['prototype.js', 'mootools.js'])
    it(`has ${library}`, async function () {
      const page = await openWhole(
        html(`<script src="/foreign/${library}"></script>${FIRST}`, LIST),
      );
      // Only a system that has the library, or may load it, can tell.
      if (page.window.recorded.length > 0 || !('$' in page.window)) this.skip();
      await comesAlive(page);
    });

  it('has 24 elements', async () => {
    const page = await openFirst(LIST.repeat(24));
    const elements = [...page.document.querySelectorAll<HTMLElement>(OURS)];
    for (const {shadowRoot} of elements)
      expect(shadowRoot!.querySelectorAll('[part=item]')).to.have.length(11);
    await page.release();
    await until(() => elements.every((one) => allByRole(one, 'combobox').length));
    expect(page.window.recorded).to.deep.equal([]);
  });

  for (const rule of ['display: none', 'visibility: hidden'])
    it(`hides what is not defined (${rule}), until the whole script is there`, async () => {
      const style = `<style>pfig-partner-list:not(:defined) {${rule}}</style>`;
      const page = await openFirst(LIST, {before: style});
      await comesAlive(page);
      expect(items(page)[0]!.checkVisibility({visibilityProperty: true})).to.equal(true);
    });

  it('has nothing for axe to find, and takes keys, if the second script never comes', async () => {
    const before = '<script src="/node_modules/axe-core/axe.min.js"></script>';
    const body = `<main><h1>x</h1>${LIST}<pfig-programme-overview></pfig-programme-overview><pfig-partner-card></pfig-partner-card></main>`;
    const page = await openFirst(body, {before}, '404');
    await told(page, /script-unavailable/);
    const {axe} = page.window as unknown as {
      axe: {run(page: Document, options: object): Promise<{violations: {id: string}[]}>};
    };
    const {violations} = await axe.run(page.document, {rules: {region: {enabled: false}}});
    expect(violations.map(({id}) => id)).to.deep.equal([]);
    const stops = inside(page, 'a[href], summary').filter((one) => one.checkVisibility());
    expect(stops.length).to.be.greaterThan(20);
    for (const stop of stops) {
      stop.focus();
      expect(page.element.shadowRoot!.activeElement).to.equal(stop);
    }
  });
});

describe('between the print and the take-over', () => {
  it('an element is added', async () => {
    const page = await openFirst(LIST);
    const added = page.document.createElement('pfig-partner-card');
    page.document.body.append(added);
    await comesAlive(page);
    await until(() => added.shadowRoot?.querySelector('article'));
  });

  it('an element is moved', async () => {
    const page = await openFirst(`<div id="there"></div>${LIST}`);
    page.document.querySelector('#there')!.append(page.element);
    await comesAlive(page);
  });

  it('an element is removed, and put back when the whole script is there', async () => {
    const page = await openFirst(`${LIST}<pfig-partner-card></pfig-partner-card>`);
    const printed = items(page);
    const {element} = page;
    const card = page.document.querySelector('pfig-partner-card')!;
    element.remove();
    const ready = new Promise((resolve) => card.addEventListener('pfig-ready', resolve));
    await page.send();
    await ready;
    page.document.body.append(element);
    await until(() => allByRole(element, 'combobox').length);
    expect(gone(printed)).to.deep.equal([]);
    expect(page.window.recorded).to.deep.equal([]);
  });

  for (const [attributes, check] of [
    [{layout: 'table'}, (page: FirstPage) => inside(page, 'tbody tr').length === 11],
    [{limit: '3'}, (page: FirstPage) => items(page).filter((one) => !one.hidden).length === 3],
    [{hide: 'heading'}, (page: FirstPage) => !inside(page, '#title').length],
    [{kind: 'civil-society'}, (page: FirstPage) => items(page).length === 2],
    [
      {lang: 'en'},
      (page: FirstPage) => inside(page, '#title')[0]?.innerText === 'Programme partners',
    ],
  ] as const)
    it(`attributes change: ${JSON.stringify(attributes)}`, async () => {
      const page = await openFirst(LIST, {before: '<script src="pfig.en.first.js"></script>'});
      for (const [name, value] of Object.entries(attributes))
        page.element.setAttribute(name, value);
      await page.release();
      await until(() => check(page));
      expect(page.element.shadowRoot!.querySelectorAll('.frame')).to.have.length(1);
      expect(page.window.recorded).to.deep.equal([]);
    });

  it('the page is printed', async () => {
    const page = await openFirst(LIST);
    endIdle(page);
    page.window.dispatchEvent(new Event('afterprint'));
    await comesAlive(page);
  });

  it('a visitor has opened, focused and selected something, which stays so', async () => {
    const page = await openFirst(LIST);
    const [details] = inside(page, '[part=details]') as HTMLDetailsElement[];
    details!.open = true;
    const [link] = inside(page, '[part=link]');
    link!.focus();
    const text = inside(page, '.summary')[0]!.firstChild!;
    const selection = page.document.getSelection()!;
    selection.setBaseAndExtent(text, 0, text, 9);
    const words = selection.toString();
    let toggled = 0;
    page.document.addEventListener('pfig-toggle', () => toggled++);
    await page.release();
    endIdle(page);
    expect(details!.open && details!.isConnected).to.equal(true);
    expect(page.element.shadowRoot!.activeElement).to.equal(link);
    expect(selection.toString()).to.equal(words);
    expect(toggled).to.equal(0);
  });

  /** Waits until the whole script has started, and had time to render. */
  async function started(page: FirstPage): Promise<void> {
    await page.window.customElements.whenDefined('pfig-partner-list');
    await (page.element as Live).updateComplete;
  }

  it('text is selected: what must be replaced waits', async () => {
    const page = await openFirst(LIST, {}, 'changed');
    const [heading] = inside(page, '#title');
    const selection = page.document.getSelection()!;
    selection.selectAllChildren(heading!);
    await page.send();
    await started(page);
    expect(heading!.isConnected).to.equal(true);
    const ready = new Promise((resolve) => page.element.addEventListener('pfig-ready', resolve));
    selection.removeAllRanges();
    await ready;
    expect(heading!.isConnected).to.equal(false);
    expect(inside(page, '#title')[0]!.innerText).to.equal('Un autre titre');
    expect(lines(page)).to.have.length(1);
  });

  it('a pointer is down: what must be replaced waits', async () => {
    const page = await openFirst(LIST, {}, 'changed');
    const [heading] = inside(page, '#title');
    // A test before may have scrolled.
    page.window.frameElement!.scrollIntoView();
    const outer = page.window.frameElement!.getBoundingClientRect();
    const {x, y} = heading!.getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [Math.round(outer.x + x + 9), Math.round(outer.y + y + 9)],
    });
    await sendMouse({type: 'down'});
    await until(() => page.element.matches(':active'));
    await page.send();
    await started(page);
    expect(heading!.isConnected).to.equal(true);
    const ready = new Promise((resolve) => page.element.addEventListener('pfig-ready', resolve));
    await sendMouse({type: 'up'});
    await ready;
    expect(inside(page, '#title')[0]!.innerText).to.equal('Un autre titre');
  });
});
