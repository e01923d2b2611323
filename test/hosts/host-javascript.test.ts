import {expect} from 'chai';
import {CANNOT_START} from './cases/case.js';
import {open, openAt, type HostPage} from './host-page.js';

/** All that is shown, by element: words, and where links lead. */
const shown = ({document}: HostPage) =>
  [...document.querySelectorAll('*')]
    .filter(({localName, shadowRoot}) => localName.startsWith('pfig-') && shadowRoot)
    .map(({localName, shadowRoot}) => ({
      localName,
      text: shadowRoot!.textContent!.replace(/\s+/g, ' '),
      links: [...shadowRoot!.querySelectorAll('a')].map(({href}) => href),
    }));

/** Once all that comes after the first paint is there (`pages/settled.js`). */
const settled = ({document: {documentElement: root}}: HostPage) =>
  new Promise<void>((resolve) => {
    const observer = new MutationObserver(look);
    function look() {
      if (!('settled' in root.dataset)) return;
      observer.disconnect();
      resolve();
    }
    observer.observe(root, {attributes: true});
    look();
  });

/** The actions of a visitor: opening details and searching. */
async function use({document}: HostPage): Promise<number> {
  const list = document.querySelector('pfig-partner-list')!;
  const {shadowRoot: root} = list;
  const toggles = () => root!.querySelectorAll('[part=details][open]').length;
  for (const expected of [1, 0, 1]) {
    root!.querySelector<HTMLElement>('[part=toggle]')!.click();
    await list.updateComplete;
    expect(toggles()).to.equal(expected);
  }
  const input = root!.querySelector('input')!;
  input.value = 'lyon';
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await list.updateComplete;
  return root!.querySelectorAll('li:not([hidden]) > article').length;
}

/** Waits for what the script says, and for all it might do after. */
async function expectFallback({document, recorded}: HostPage): Promise<void> {
  expect(recorded.filter((line) => CANNOT_START.test(line))).to.have.length(1);
  expect(recorded).to.have.length(1);
  const elements = [...document.querySelectorAll('*')].filter(({localName}) =>
    localName.startsWith('pfig-'),
  );
  expect(elements).to.have.length(4);
  for (const {shadowRoot, textContent, children} of elements) {
    expect(shadowRoot).to.equal(null);
    expect(textContent).to.equal('fallback');
    expect(children[0]!.checkVisibility()).to.equal(true);
  }
}

const POLLUTIONS = ['object', 'list', 'yes', 'no', 'zero', 'nothing', 'code'];
/** The other script of the page, and what its address has behind it, by what it is. */
const scripts: Readonly<Record<string, string>> = {
  'prototype.js': '/foreign/prototype.js',
  MooTools: '/foreign/mootools.js',
  jQuery: '/foreign/jquery.js',
  'frozen intrinsics': 'frozen-intrinsics.js',
  'patched Array.from, JSON, fetch and Promise': 'patched-builtins.js',
  'enumerable methods added to Object.prototype': 'enumerable-additions.js',
};

/** Those after which Lit cannot be trusted: the page keeps its fallback. */
const hopeless: Readonly<Record<string, string>> = {
  'accessors added to Object.prototype that throw': 'throwing-accessors.js',
  ...Object.fromEntries(
    POLLUTIONS.map((value) => [
      `Object.prototype polluted on purpose: ${value}`,
      `polluted-on-purpose.js&${value}`,
    ]),
  ),
};

describe('Host JavaScript', () => {
  let expected: ReturnType<typeof shown>;
  before(async () => {
    const page = await open('bare-page', 4);
    await settled(page);
    expected = shown(page);
    page.frame.remove();
  });

  for (const [title, script] of Object.entries(scripts)) {
    it(title, async function () {
      if (title === 'prototype.js' && !(await fetch(script)).ok) this.skip();
      const page = await openAt(`/test/hosts/pages/other-script.html?${script}`, 4);
      await settled(page);
      expect(page.recorded).to.deep.equal([]);
      expect(shown(page)).to.deep.equal(expected);
      expect(await use(page)).to.equal(1);
      expect(page.recorded).to.deep.equal([]);
    });
  }

  for (const [title, script] of Object.entries(hopeless)) {
    it(`${title}: the fallback stays`, async () => {
      const page = await openAt(`/test/hosts/pages/other-script.html?${script}`, 0);
      await expectFallback(page);
      expect('struck' in window).to.equal(false);
    });
  }
});
