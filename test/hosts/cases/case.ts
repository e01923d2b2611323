/** One page of a foreign site. `test/case-pages.ts` serves it, `test/hosts/host-page-results.ts` looks at it. */
export interface HostCase {
  /** The title of the test, in the words of a person with such a page. */
  readonly name: string;
  /** The content of the head with our script. Default: a deferred script in French. */
  readonly head?: string;
  readonly body?: string;
  /** Attributes of the root element. Default: French. */
  readonly html?: string;
  /** Scripts of the page itself, before ours: a file of its own, as policies want it. */
  readonly script?: string;
  /** Its style sheet, likewise. */
  readonly style?: string;
  /** Headers of the response; `content-type` decides whether it is HTML or XHTML. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Files that the page must request beside its own. Default: the French script. */
  readonly requests?: readonly string[];
  /** Files that the page may request beside these. */
  readonly mayRequest?: readonly string[];
  /** All messages on the console. Default: none. */
  readonly says?: readonly RegExp[];
  /** How many elements are to be waited for. Default: three. */
  readonly elements?: number;
  /** Actions on the page before the check. */
  readonly act?: (page: PageWindow) => unknown;
  /** True if the scripts of the page itself still work. */
  readonly intact?: (page: PageWindow) => unknown;
  /** True if the browser supports what the page needs. Otherwise the fallback must stay. */
  readonly can?: (page: PageWindow) => boolean;
  /** The expected content. Default: everything, in French. */
  readonly shows?: 'fr' | 'en' | 'printed' | 'nothing';
}

export type PageWindow = Window & typeof globalThis & Record<string, unknown>;

/** The pages of one group, by the last part of their address. */
export type Cases = Readonly<Record<string, HostCase>>;

export const SCRIPT = '/dist/pfig.fr.js';
export const DEFER = `<script defer="" src="${SCRIPT}"></script>`;
export const MODULE = '<script type="module" src="/dist/pfig.js"></script>';
/** What the module requests when it prints. */
export const PRINTING_FILES = [
  '/dist/locales/fr.first.js',
  '/dist/parts/elements.js',
  '/dist/locales/fr.js',
];
/** What the module requests on a page in French. */
export const MODULE_FILES = ['/dist/pfig.js', ...PRINTING_FILES];
/** The same build under another version number. */
export const OTHER = '/case/other/pfig.fr.js';

/** All three elements, with what is shown where no script runs; well-formed XML too. */
export const ELEMENTS = `<pfig-programme-overview><p>fallback</p></pfig-programme-overview>
<pfig-partner-list><p>fallback</p></pfig-partner-list>
<pfig-partner-card partner="unodc"><p>fallback</p></pfig-partner-card>`;

/** True if the fallback in our tags is visible, for pages without our script or where it cannot start. */
export const fallbackShown = ({document}: PageWindow): boolean =>
  [...document.querySelectorAll('pfig-partner-list p')].every((text) => text.checkVisibility());

/** The message of a script that cannot start. */
export const CANNOT_START =
  /^pfig \[cannot-start\] script tag: found .*; the page keeps what it has/;

/** A page on which Lit cannot start: the fallback is there to be read, and a line says why. */
export const KEEPS_FALLBACK = {
  elements: 0,
  shows: 'nothing',
  says: [CANNOT_START],
  intact: fallbackShown,
} as const satisfies Omit<HostCase, 'name'>;

/** The same with the module, which has printed before: that stays. */
export const KEEPS_PRINTED = {
  elements: 0,
  shows: 'printed',
  says: [CANNOT_START],
} as const satisfies Omit<HostCase, 'name'>;

/** How often Lit's policy is evaluated in the scripts of a page: once, however many there are. */
export const hasOneLit = (page: PageWindow): boolean =>
  (page['litHtmlVersions'] as string[]).length === 1;
