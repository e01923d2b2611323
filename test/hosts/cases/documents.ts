import {DEFER, ELEMENTS, MODULE, type Cases, type PageWindow} from './case.js';

const XHTML = {'content-type': 'application/xhtml+xml; charset=utf-8'};
const NO_CHARSET = '/dist/pfig.fr.js?no-charset';
const bare = `<script defer="" src="${NO_CHARSET}"></script>`;
const forms = (attribute: string, names: string) =>
  names
    .split(' ')
    .map((name) => `<form ${attribute}="${name}"></form>`)
    .join('') + ELEMENTS;

/** What a page's window has as members of its own, and what lit looks for there. */
const GLOBALS =
  'customElements Node pfig trustedTypes ShadyCSS litHtmlVersions litElementVersions ' +
  'reactiveElementVersions litHtmlPolyfillSupport litElementPolyfillSupport litPropertyMetadata ' +
  'reactiveElementPolyfillSupport litElementHydrateSupport CSSStyleSheet HTMLElement document';

/** Members of a document, which a form of such a name takes the place of. */
const MEMBERS =
  'Node body head title host lang documentElement activeElement defaultView readyState ' +
  'visibilityState implementation baseURI URL location createElement createElementNS ' +
  'createTextNode createComment createTreeWalker createDocumentFragment importNode adoptNode ' +
  'querySelector querySelectorAll getElementById addEventListener removeEventListener ' +
  'dispatchEvent getRootNode contains nodeType adoptedStyleSheets';

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
  xhtml: {name: 'XHTML (application/xhtml+xml)', headers: XHTML},
  'xhtml-module': {
    name: 'XHTML, with the module, where the browser runs modules in XHTML; else the fallback stays',
    headers: XHTML,
    head: `<script type="module">window.modules = true;</script>${MODULE}`,
    can: (page) => page['modules'] === true,
    requests: ['/dist/pfig.js', '/dist/locales/fr.js'],
  },
  'xhtml-strict': {
    name: 'XHTML, under trusted-types ’none’',
    headers: {
      ...XHTML,
      'content-security-policy':
        "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  'xhtml-mounts': {
    name: 'XHTML, with div and link in the place of tags',
    headers: XHTML,
    body:
      '<div data-pfig="partner-list"><p>fallback</p></div><div data-pfig="programme-overview"></div>' +
      '<a href="https://www.illicitflows.eu/#pfig-partner-card?partner=unodc">fallback</a>',
  },
  ids: {name: 'ids that clobber globals (<form id="customElements">)', body: forms('id', GLOBALS)},
  'global-names': {
    name: 'names that clobber globals (<form name="Node">)',
    body: forms('name', GLOBALS.replace(' document', '')),
    intact: clobbered('customElements'),
  },
  'document-names': {
    name: 'names that clobber the document (<form name="createElement">)',
    body: forms('name', MEMBERS),
    intact: clobbered('createElement'),
  },
  'document-names-mounts': {
    name: 'names that clobber the document, with div and link in the place of tags',
    body:
      forms('name', MEMBERS).replace(ELEMENTS, '') +
      '<div data-pfig="partner-list"></div><div data-pfig="programme-overview"></div>' +
      '<a href="https://www.illicitflows.eu/#pfig-partner-card?partner=unodc">fallback</a>',
    intact: clobbered('querySelectorAll'),
  },
  base: {
    name: 'a <base> that leads elsewhere',
    head: `${DEFER}<base href="https://elsewhere.example.org/folder/" target="_blank" />`,
  },
  'no-lang': {name: 'no language at all', html: ''},
  'odd-lang': {name: 'a language that is none', html: 'lang="_undefined!"'},
};
