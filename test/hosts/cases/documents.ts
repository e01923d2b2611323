import {
  DEFER,
  ELEMENTS,
  fallbackShown,
  KEEPS_FALLBACK,
  KEEPS_PRINTED,
  MODULE,
  MODULE_FILES,
  type Cases,
  type HostCase,
  type PageWindow,
} from './case.js';

const XHTML = {'content-type': 'application/xhtml+xml; charset=utf-8'};
const NO_CHARSET = '/dist/pfig.fr.js?no-charset';
const bare = `<script defer="" src="${NO_CHARSET}"></script>`;
const forms = (attribute: string, names: string) =>
  names
    .split(' ')
    .map((name) => `<form ${attribute}="${name}"></form>`)
    .join('') + ELEMENTS;

/** The own members of the window of a page. */
const GLOBALS = 'customElements Node pfig trustedTypes ShadyCSS CSSStyleSheet HTMLElement document';

/** Members of the window that Lit reads. It cannot start where they have an unexpected value. */
const LIT_GLOBALS =
  'litHtmlVersions litElementVersions reactiveElementVersions litHtmlPolyfillSupport ' +
  'litElementPolyfillSupport litPropertyMetadata reactiveElementPolyfillSupport ' +
  'litElementHydrateSupport';

/** Members of a document, which a form of such a name takes the place of. */
const MEMBERS =
  'Node body head title host lang documentElement activeElement defaultView readyState ' +
  'visibilityState implementation baseURI URL location createElementNS createDocumentFragment ' +
  'adoptNode getElementById addEventListener removeEventListener dispatchEvent getRootNode ' +
  'contains nodeType adoptedStyleSheets';

/** Those that Lit calls. */
const LIT_MEMBERS = [
  'createElement',
  'createTextNode',
  'createComment',
  'createTreeWalker',
  'importNode',
];

const clobbered = (name: string) => (page: PageWindow) =>
  (page.document as unknown as Record<string, Element>)[name]?.localName === 'form';

/** Documents that are not what one expects. */
export const documents: Cases = {
  windows: {
    name: 'windows-1252, with our script served without a charset',
    headers: {'content-type': 'text/html; charset=windows-1252'},
    head: bare,
    requests: [NO_CHARSET],
  },
  utf16: {
    name: 'ISO-8859-15, with our script served without a charset',
    headers: {'content-type': 'text/html; charset=iso-8859-15'},
    head: bare,
    requests: [NO_CHARSET],
  },
  xhtml: {
    ...KEEPS_FALLBACK,
    name: 'XHTML (application/xhtml+xml): the fallback stays',
    headers: XHTML,
  },
  'xhtml-module': {
    ...KEEPS_PRINTED,
    name: 'XHTML, with the module, where the browser runs modules in XHTML or not: what is printed stays',
    headers: XHTML,
    head: MODULE,
    // Chromium and WebKit may load modules of a page in XHTML, and do not run them.
    can: ({navigator}) => navigator.userAgent.includes('Firefox'),
    requests: MODULE_FILES,
  },
  'xhtml-strict': {
    ...KEEPS_FALLBACK,
    name: 'XHTML, under a strict policy that allows ours: the fallback stays',
    headers: {
      ...XHTML,
      'content-security-policy':
        "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types pfig-lit-html",
    },
  },
  'xhtml-mounts': {
    ...KEEPS_FALLBACK,
    name: 'XHTML, with div and link in the place of tags: the fallback stays',
    headers: XHTML,
    body:
      '<div data-pfig="partner-list"><p>fallback</p></div><div data-pfig="programme-overview"></div>' +
      '<a href="https://www.illicitflows.eu/#pfig-partner-card?partner=unodc">fallback</a>',
    intact: ({document}) =>
      [...document.querySelectorAll('div > p, body > a')].filter((text) => text.checkVisibility())
        .length === 2,
  },
  ids: {name: 'ids that clobber globals (<form id="customElements">)', body: forms('id', GLOBALS)},
  'global-names': {
    name: 'names that clobber globals (<form name="Node">)',
    body: forms('name', GLOBALS.replace(' document', '')),
    intact: clobbered('customElements'),
  },
  'document-names': {
    name: 'names that clobber the document (<form name="addEventListener">)',
    body: forms('name', MEMBERS),
    intact: clobbered('addEventListener'),
  },
  'ids-lit': {
    ...KEEPS_FALLBACK,
    name: 'an id that takes a name which Lit looks for (<form id="litHtmlVersions">): the fallback stays',
    body: forms('id', LIT_GLOBALS),
  },
  ...Object.fromEntries(
    LIT_MEMBERS.map((member) => [
      `document-${member}`,
      {
        ...KEEPS_FALLBACK,
        name: `a name that takes a method which Lit calls (<form name="${member}">): the fallback stays`,
        body: forms('name', member),
        intact: (page) => clobbered(member)(page) && fallbackShown(page),
      } satisfies HostCase,
    ]),
  ),
  'document-names-mounts': {
    name: 'names that clobber the document, with div and link in the place of tags',
    body:
      forms('name', MEMBERS).replace(ELEMENTS, '') +
      '<div data-pfig="partner-list"></div><div data-pfig="programme-overview"></div>' +
      '<a href="https://www.illicitflows.eu/#pfig-partner-card?partner=unodc">fallback</a>',
    intact: clobbered('addEventListener'),
  },
  base: {
    name: 'a <base> that leads elsewhere',
    head: `${DEFER}<base href="https://elsewhere.example.org/folder/" target="_blank" />`,
  },
  'no-lang': {name: 'no language at all', html: ''},
  'odd-lang': {
    name: 'a language that is none',
    html: 'lang="_undefined!"',
    says: [/<html> lang: found "_undefined!"/],
  },
};
