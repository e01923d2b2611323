import {ELEMENTS, OPTIONS, type ElementName, type Option} from './options.js';

/** Ways to bring an element into a page. */
export const VARIANTS = ['tag', 'div', 'link', 'iframe', 'static', 'npm'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Widths of the preview in CSS pixels; 0 is all there is. */
export const WIDTHS = [0, 640, 360] as const;

/** All that a person has chosen, as it stands in the builder's address. */
export interface Configuration {
  readonly element: ElementName;
  readonly lang: string;
  /** Values of the element's attributes; those left to their default are absent. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly variant: Variant;
  /** Folder of the release on the site, with a slash at its end; '' for the one beside the builder. */
  readonly base: string;
  /** A colour as `#rrggbb`; '' for the element's own. */
  readonly accent: string;
  /** Whether the page's height is kept free from the start. */
  readonly reserve: boolean;
  /** Whether styles must stand in the site's own style sheet. */
  readonly strict: boolean;
  /** Whether schema.org data go with it. */
  readonly structured: boolean;
  readonly width: number;
  readonly dark: boolean;
}

/**
 * Where the scripts lie if nobody says so: beside the builder. In a folder or on the reader's own
 * computer it has no address that others can use: the archive's own layout it is.
 */
export function folderBeside(builder: string, version: string): string {
  const {protocol, hostname} = new URL(builder);
  const mine = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  return /^https?:$/.test(protocol) && !mine
    ? new URL('../', builder).href
    : `/pfig-elements/${version}/`;
}

export const DEFAULTS: Configuration = {
  element: 'partner-list',
  lang: 'fr',
  attributes: {},
  variant: 'tag',
  base: '',
  accent: '',
  reserve: true,
  strict: false,
  structured: false,
  width: 0,
  dark: false,
};

/** A folder's address with a slash at its end; '' where it is none. */
function folder(value: string): string {
  const found = value.trim();
  if (!found || /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(found)) return '';
  // `www.example.org/files` is a host, `files` a folder of the site.
  const whole = /^(https?:|\/)/i.test(found)
    ? found
    : `${/^[^/]+\./.test(found) ? 'https://' : '/'}${found}`;
  try {
    const {origin, pathname} = new URL(whole, 'https://site.invalid');
    const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
    return origin === 'https://site.invalid' ? path : origin + path;
  } catch {
    return '';
  }
}

const tokens = (value: string) => value.split(/[\s,]+/).filter(Boolean);

/** A value as an attribute takes it; undefined where that is the default, or it cannot be taken. */
export function valueFor(
  {takes, values, fallback}: Option,
  value: string | null,
): string | undefined {
  if (value === null) return undefined;
  switch (takes) {
    case 'one':
    case 'number':
      return values.includes(value) && value !== fallback ? value : undefined;
    case 'any':
      return values.filter((name) => tokens(value).includes(name)).join(' ') || undefined;
    case 'switch':
      return value === 'false' ? undefined : '';
  }
}

/** Order matters where values are shown in the order given. */
const ORDERED = ['partners', 'sections'];

function attributesFrom(params: URLSearchParams, element: ElementName): Record<string, string> {
  return Object.fromEntries(
    OPTIONS[element].flatMap((option) => {
      const {attribute, values} = option;
      const value = valueFor(option, params.get(attribute));
      if (value === undefined) return [];
      const given = tokens(params.get(attribute) ?? '').filter((name) => values.includes(name));
      return [[attribute, ORDERED.includes(attribute) ? [...new Set(given)].join(' ') : value]];
    }),
  );
}

/** Names of what is not an attribute, apart from any attribute's. */
const own = (name: string) => `_${name}`;

/**
 * Reads a builder's address. What it cannot mean is as if not there: addresses are
 * passed on by people and programs.
 */
export function read(search: string, languages: readonly string[]): Configuration {
  const params = new URLSearchParams(search);
  const get = (name: string) => params.get(own(name));
  const element = ELEMENTS.find((name) => name === params.get('element')) ?? DEFAULTS.element;
  const flag = (name: 'reserve' | 'strict' | 'structured' | 'dark') =>
    get(name) === null ? DEFAULTS[name] : get(name) === '1';
  return {
    element,
    lang: languages.find((lang) => lang === params.get('lang')) ?? DEFAULTS.lang,
    attributes: attributesFrom(params, element),
    variant: VARIANTS.find((name) => name === get('variant')) ?? DEFAULTS.variant,
    base: folder(get('base') ?? ''),
    accent: /^#[\da-f]{6}$/i.test(get('accent') ?? '') ? get('accent')! : '',
    reserve: flag('reserve'),
    strict: flag('strict'),
    structured: flag('structured'),
    width: WIDTHS.find((width) => String(width) === get('width')) ?? DEFAULTS.width,
    dark: flag('dark'),
  };
}

/** What asks a frame or a link for this element: `lang=fr&layout=table`. */
export const query = ({lang, attributes}: Configuration): URLSearchParams =>
  new URLSearchParams({lang, ...attributes});

/** Writes an address that `read` reads; what is as by default is left out. */
export function write(configuration: Configuration): string {
  const params = new URLSearchParams({element: configuration.element});
  for (const [name, value] of query(configuration)) params.set(name, value);
  for (const name of ['variant', 'base', 'accent'] as const) {
    if (configuration[name] !== DEFAULTS[name]) params.set(own(name), configuration[name]);
  }
  for (const name of ['reserve', 'strict', 'structured', 'dark'] as const) {
    if (configuration[name] !== DEFAULTS[name]) {
      params.set(own(name), configuration[name] ? '1' : '0');
    }
  }
  if (configuration.width) params.set(own('width'), String(configuration.width));
  return `?${params}`;
}
