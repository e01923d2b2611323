import {
  DEFER,
  ELEMENTS,
  hasOneLit,
  MODULE,
  MODULE_FILES,
  PRINTING_FILES,
  OTHER,
  SCRIPT,
  type Cases,
  type PageWindow,
} from './case.js';

const both = (first: string, second: string) =>
  `<script defer="" src="${first}"></script><script defer="" src="${second}"></script>`;
const VERSION = String.raw`\d+\.\d+\.\d+\S*`;
const oneVersionTooMany = (code: string) => [
  new RegExp(`^pfig \\[${code}\\] .*version ${VERSION}.*version ${VERSION}; the first ones? stay`),
];
const later = (when: string) => `addEventListener('load', () => ${when}(() => {
  document.head.append(Object.assign(document.createElement('script'), {src: '${SCRIPT}'}));
}, 1000));`;
/** A page's own element, on its own copy of a library. */
const own = (page: PageWindow) =>
  page.document.querySelector('own-element')!.shadowRoot!.textContent?.trim() === 'own text';
const withOwn = (file: string) => `<script defer="" src="/case/bundle/${file}.js"></script>`;
const OWN = `<own-element></own-element>${ELEMENTS}`;

/** Our interface, what Lit adds to every page, and what the recorder of the tests does. */
const GLOBALS =
  /^(pfig|(litHtml|litElement|reactiveElement)Versions|litPropertyMetadata|recorded|readied)$/;
const addsNoOtherGlobal = (page: PageWindow): boolean => {
  const {document} = page;
  const frame = document.body.appendChild(document.createElement('iframe'));
  const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
  frame.remove();
  const added = Object.getOwnPropertyNames(page).filter((name) => !usual.has(name));
  return added.every((name) => GLOBALS.test(name) || /^\d+$/.test(name));
};

/** Pages with our script in different places and forms, and with other scripts. */
export const placement: Cases = {
  blocking: {name: 'blocking, in the head', head: `<script src="${SCRIPT}"></script>`},
  defer: {name: 'defer', intact: addsNoOtherGlobal},
  async: {name: 'async', head: `<script async="" src="${SCRIPT}"></script>`},
  module: {name: 'as a module', head: MODULE, requests: MODULE_FILES},
  end: {
    name: 'at the end of the body',
    head: '',
    body: `${ELEMENTS}<script src="${SCRIPT}"></script>`,
  },
  written: {
    name: 'by document.write',
    head: '',
    script: `document.write('<script src="${SCRIPT}"></' + 'script>');`,
  },
  injected: {name: 'injected a second after loading', head: '', script: later('setTimeout')},
  interaction: {
    name: 'delayed until the visitor does something',
    head: '',
    script: `addEventListener('pointerdown', () => document.head.append(
      Object.assign(document.createElement('script'), {src: '${SCRIPT}'})), {once: true});
      addEventListener('load', () => dispatchEvent(new Event('pointerdown')));`,
  },
  amd: {
    name: 'where an AMD loader is',
    script: 'window.calls = 0; window.define = () => void calls++; define.amd = {};',
    intact: (page) => page['calls'] === 0,
  },
  commonjs: {
    name: 'where CommonJS and Node’s globals are',
    script: `window.module = {exports: {}}; window.exports = module.exports; window.global = window;
      window.require = () => { throw new Error('required'); }; window.process = {env: {}};`,
    intact: (page) => Object.keys(page['exports'] as object).length === 0,
  },
  twice: {name: 'twice', head: DEFER + DEFER, intact: hasOneLit},
  'classic-module': {
    name: 'classic, then module',
    head: DEFER + MODULE,
    requests: [SCRIPT, '/dist/pfig.js'],
  },
  'module-classic': {
    name: 'module, then classic',
    head: MODULE + DEFER,
    requests: ['/dist/pfig.js', SCRIPT],
    mayRequest: PRINTING_FILES,
  },
  languages: {
    name: 'in two languages',
    head: both(SCRIPT, '/dist/pfig.en.js'),
    requests: [SCRIPT, '/dist/pfig.en.js'],
  },
  'version-after': {
    name: 'two versions, this one first',
    head: both(SCRIPT, OTHER),
    says: oneVersionTooMany('other-version'),
  },
  'version-before': {
    name: 'two versions, this one second',
    head: both(OTHER, SCRIPT),
    says: oneVersionTooMany('other-version'),
  },
  'version-module': {
    name: 'two versions, this one second, as a module',
    head: `<script defer="" src="${OTHER}"></script>${MODULE}`,
    requests: ['/dist/pfig.js'],
    says: oneVersionTooMany('other-version'),
  },
  'version-bundled': {
    name: 'two versions, the first in the page’s own bundle',
    // A script that imports the package registers elements, but adds no global variable.
    head: `<script src="${OTHER}"></script><script src="/case/bundle/forget.js"></script>${DEFER}`,
    says: oneVersionTooMany('already-defined'),
  },
  'version-unreadable': {
    name: 'two versions that cannot read each other’s languages',
    script: `window.pfig = {version: '0.0.1', offerLanguages() {}, addLanguage() {
      throw new Error('found language "fr" in format 1, expected "fr" in 0'); }};`,
    elements: 0,
    shows: 'nothing',
    says: [/^pfig \[other-version\] .*version 0\.0\.1.*version .*stays.*format 1/],
  },
  taken: {
    name: 'where somebody else’s class has our tags',
    script: `for (const tag of ['partner-list', 'partner-card', 'programme-overview'])
      customElements.define('pfig-' + tag, class extends HTMLElement { own = true; });`,
    elements: 0,
    shows: 'nothing',
    says: ['card', 'list', 'overview'].map(
      (name) => new RegExp(`^pfig \\[already-defined\\] <pfig-\\w+-${name}>: .* another origin`),
    ),
    intact: (page) =>
      (page.document.querySelector('pfig-partner-list') as unknown as {own: boolean}).own,
  },
  'lit-before': {
    name: 'after the page’s own Lit',
    head: withOwn('own-lit') + DEFER,
    body: OWN,
    intact: own,
  },
  'lit-after': {
    name: 'before the page’s own Lit',
    head: DEFER + withOwn('own-lit'),
    body: OWN,
    intact: own,
  },
  'lit-development': {
    name: 'before the page’s own Lit, in its development build',
    head: DEFER + withOwn('own-lit-development'),
    body: OWN,
    // Which is so: the page has one, and our script has one.
    says: [/^Lit is in dev mode/, /^Multiple versions of Lit loaded/],
    intact: own,
  },
  localize: {
    name: 'where the page configures @lit/localize',
    head: withOwn('own-localize') + DEFER,
    body: OWN,
    intact: own,
  },
  application: {
    name: 'in an application that configures the @lit/localize it shares with us',
    head: withOwn('application'),
    body: OWN,
    requests: [],
    intact: own,
  },
};
