import {
  DEFER,
  ELEMENTS,
  fallbackShown,
  hasOneLit,
  KEEPS_FALLBACK,
  KEEPS_PRINTED,
  MODULE,
  MODULE_FILES,
  PRINTING_FILES,
  SCRIPT,
  type Cases,
  type PageWindow,
} from './case.js';

const csp = (policy: string) => ({'content-security-policy': policy});
const SELF = "default-src 'none'; script-src 'self'; style-src 'self'";
const TYPED = `${SELF}; require-trusted-types-for 'script'`;
const OFF =
  'accelerometer autoplay camera clipboard-read clipboard-write display-capture encrypted-media ' +
  'fullscreen geolocation gyroscope magnetometer microphone midi payment picture-in-picture ' +
  'publickey-credentials-get screen-wake-lock sync-xhr unload usb web-share xr-spatial-tracking';
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};
const LIT = '<script defer="" src="/case/bundle/own-lit.js"></script>';
const OWN = `<own-element></own-element>${ELEMENTS}`;
const own = (page: PageWindow) =>
  page.document.querySelector('own-element')!.shadowRoot!.textContent?.trim() === 'own text';

/** Waits for the reports of a policy, which browsers send at any time. */
const toldOf = (lines: number) => async (page: PageWindow) => {
  while ((page['recorded'] as string[]).length < lines) await new Promise(requestAnimationFrame);
};
/** Where a policy does not allow the one of our Lit. */
const REFUSED = {
  ...KEEPS_FALLBACK,
  says: [/^CSP: trusted-types /, ...KEEPS_FALLBACK.says],
  act: toldOf(2),
};
const ONE_POLICY = csp(`${TYPED}; trusted-types pfig-lit-html`);

/** Restrictions by the server of the page. Each policy is that of the page; `/case/` and `/dist/` have its origin. */
export const policies: Cases = {
  strict: {
    name: 'a strict policy that allows our Trusted Types policy',
    headers: csp(`${TYPED}; trusted-types lit-html pfig-lit-html`),
  },
  none: {
    ...REFUSED,
    name: 'trusted-types ’none’: the fallback stays',
    headers: csp(`${TYPED}; trusted-types 'none'`),
  },
  'none-module': {
    ...KEEPS_PRINTED,
    says: REFUSED.says,
    act: REFUSED.act,
    name: 'trusted-types ’none’, with the module: what is printed stays',
    headers: csp(`${TYPED}; trusted-types 'none'`),
    head: MODULE,
    requests: MODULE_FILES,
  },
  'other-list': {
    ...REFUSED,
    name: 'trusted-types that allow only the page’s own Lit, which is first: the fallback stays',
    headers: csp(`${TYPED}; trusted-types lit-html`),
    head: LIT + DEFER,
    body: OWN,
    intact: (page) => own(page) && fallbackShown(page),
  },
  'other-list-after': {
    ...REFUSED,
    name: 'trusted-types that allow only the page’s own Lit, which comes after: the fallback stays',
    headers: csp(`${TYPED}; trusted-types lit-html`),
    head: DEFER + LIT,
    body: OWN,
    intact: (page) => own(page) && fallbackShown(page),
  },
  'own-lit': {
    name: 'trusted-types that allow the page’s own Lit and ours',
    headers: csp(`${TYPED}; trusted-types lit-html pfig-lit-html`),
    head: LIT + DEFER,
    body: OWN,
    intact: own,
  },
  'one-policy': {
    name: 'trusted-types that allow our policy once, with the script twice',
    headers: ONE_POLICY,
    head: DEFER + DEFER,
    intact: hasOneLit,
  },
  'one-policy-languages': {
    name: 'trusted-types that allow our policy once, with two languages',
    headers: ONE_POLICY,
    head: `${DEFER}<script defer="" src="/dist/pfig.en.js"></script>`,
    requests: [SCRIPT, '/dist/pfig.en.js'],
    intact: hasOneLit,
  },
  'one-policy-module-after': {
    name: 'trusted-types that allow our policy once, with the module after the script',
    headers: ONE_POLICY,
    head: DEFER + MODULE,
    requests: [SCRIPT, '/dist/pfig.js'],
    intact: hasOneLit,
  },
  'one-policy-module-before': {
    name: 'trusted-types that allow our policy once, with the module before the script',
    headers: ONE_POLICY,
    head: MODULE + DEFER,
    requests: ['/dist/pfig.js', SCRIPT],
    mayRequest: PRINTING_FILES,
    intact: hasOneLit,
  },
  'two-scripts': {
    ...REFUSED,
    name: 'trusted-types ’none’, with two languages: the fallback stays',
    says: [...REFUSED.says, ...REFUSED.says],
    act: toldOf(4),
    headers: csp(`${TYPED}; trusted-types 'none'`),
    head: `${DEFER}<script defer="" src="/dist/pfig.en.js"></script>`,
    requests: [SCRIPT, '/dist/pfig.en.js'],
  },
  everything: {
    name: 'no request, no form, no base, no frame, no image, no font, no style but the page’s',
    headers: csp(
      `${TYPED}; trusted-types pfig-lit-html; connect-src 'none'; img-src 'none'; font-src 'none'; ` +
        "form-action 'none'; base-uri 'none'; frame-src 'none'; object-src 'none'; style-src-attr 'none'",
    ),
  },
  nonce: {
    name: 'a nonce and ’strict-dynamic’',
    headers: csp(
      "script-src 'nonce-recorder' 'nonce-abc' 'strict-dynamic'; object-src 'none'; base-uri 'none'",
    ),
    head: `<script nonce="abc" defer="" src="${SCRIPT}"></script>`,
  },
  integrity: {
    name: 'subresource integrity',
    head: `<script defer="" src="/served/release/pfig.fr.js" integrity="{integrity}" crossorigin="anonymous"></script>`,
    headers: csp(SELF),
    requests: ['/served/release/pfig.fr.js'],
  },
  'integrity-wrong': {
    name: 'subresource integrity that does not hold: the fallback stays',
    head: `<script defer="" src="/served/release/pfig.fr.js" integrity="sha384-AAAA" crossorigin="anonymous"></script>`,
    requests: ['/served/release/pfig.fr.js'],
    elements: 0,
    shows: 'nothing',
    intact: fallbackShown,
  },
  blocked: {
    name: 'a policy that blocks our script: the fallback stays',
    headers: csp("script-src 'nonce-recorder'"),
    elements: 0,
    shows: 'nothing',
    act: toldOf(1),
    says: [/^CSP: script-src\S* \S*pfig\.fr\.js$/],
    requests: [],
    mayRequest: [SCRIPT],
    intact: fallbackShown,
  },
  permissions: {
    name: 'a Permissions-Policy that allows nothing',
    headers: {
      'permissions-policy': OFF.split(' ')
        .map((feature) => `${feature}=()`)
        .join(', '),
    },
  },
  isolated: {name: 'cross-origin isolation (COOP, COEP, CORP)', headers: ISOLATED},
  careful: {
    name: 'nosniff, no referrer, no caching',
    headers: {
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  },
  reporting: {
    name: 'the strictest policy, to report only',
    says: [/^CSP: trusted-types /],
    act: toldOf(1),
    headers: {
      'content-security-policy-report-only': `${TYPED}; trusted-types 'none'; report-uri /case/report`,
    },
  },
};
