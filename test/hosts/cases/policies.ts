import {
  DEFER,
  ELEMENTS,
  fallbackShown,
  MODULE,
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

/** What the page's server does not allow; each policy is the page's, and `/case/` and `/dist/` its own origin. */
export const policies: Cases = {
  strict: {
    name: 'a strict policy that allows our former Trusted Types policy',
    headers: csp(`${TYPED}; trusted-types lit-html pfig-lit-html`),
  },
  none: {
    name: 'trusted-types ’none’',
    headers: csp(`${TYPED}; trusted-types 'none'`),
  },
  'none-module': {
    name: 'trusted-types ’none’, with the module',
    headers: csp(`${TYPED}; trusted-types 'none'`),
    head: MODULE,
    requests: ['/dist/pfig.js', '/dist/locales/fr.js'],
  },
  'other-list': {
    name: 'trusted-types that allow only the page’s own Lit, which is first',
    headers: csp(`${TYPED}; trusted-types lit-html`),
    head: LIT + DEFER,
    body: OWN,
    intact: own,
  },
  'other-list-after': {
    name: 'trusted-types that allow only the page’s own Lit, which comes after',
    headers: csp(`${TYPED}; trusted-types lit-html`),
    head: DEFER + LIT,
    body: OWN,
    intact: own,
  },
  'two-scripts': {
    name: 'trusted-types ’none’, with two languages',
    headers: csp(`${TYPED}; trusted-types 'none'`),
    head: `${DEFER}<script defer="" src="/dist/pfig.en.js"></script>`,
    requests: [SCRIPT, '/dist/pfig.en.js'],
  },
  everything: {
    name: 'no request, no form, no base, no frame, no image, no font, no style but the page’s',
    headers: csp(
      `${TYPED}; trusted-types 'none'; connect-src 'none'; img-src 'none'; font-src 'none'; ` +
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
    // Browsers tell of it when they get round to it.
    act: async (page) => {
      while (!(page['recorded'] as string[]).length) await new Promise(requestAnimationFrame);
    },
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
    headers: {
      'content-security-policy-report-only': `${TYPED}; trusted-types 'none'; report-uri /case/report`,
    },
  },
};
