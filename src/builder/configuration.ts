import {ID_PLACE} from '../elements/base/attributes.js';
import {ELEMENTS, OPTIONS, type ElementName, type Option} from './options.js';

/** The ways to embed an element in a page. */
export const VARIANTS = ['tag', 'wordpress', 'div', 'link', 'iframe', 'static', 'npm'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Kinds of site whose look the code follows; '' for any other site. */
export const HOSTS = ['', 'dsfr', 'ecl', 'govuk', 'wordpress', 'dark'] as const;
export type Host = (typeof HOSTS)[number];

/** Width in CSS pixels at which the whole width is measured, as in `builder.css`. */
export const PAGE_WIDTH_PX = 1140;

/** Widths of the preview in CSS pixels; 0 is the whole width. */
export const WIDTHS = [0, 640, 360] as const;

/** All that a person has chosen. The address of the builder holds it. */
export interface Configuration {
  readonly element: ElementName;
  readonly lang: string;
  /** Values of the attributes; an attribute with its default value is absent. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly variant: Variant;
  /** Folder of the release on the site, with a slash at its end; '' for the one beside the builder. */
  readonly base: string;
  readonly host: Host;
  /** The colour of the site as `#rrggbb`; '' for that of its kind, or of the element. */
  readonly accent: string;
  /** Whether links have the colour of the site, too, if it can be read. */
  readonly links: boolean;
  /** Whether the partners that a person ticks are left out. */
  readonly omit: boolean;
  /** Reserves the measured height, so that the page does not move. */
  readonly reserve: boolean;
  /** Puts all styles into the style sheet of the site. */
  readonly strict: boolean;
  /** Adds schema.org data. */
  readonly structured: boolean;
  /** Loads the whole script alone, in place of the first one, which prints the content before. */
  readonly single: boolean;
  readonly width: number;
  readonly dark: boolean;
}

/**
 * The default folder of the scripts: the one beside the builder. A file or a server on localhost
 * has no address that visitors can use. Then it is the folder that the archive of a release has.
 */
export function folderBeside(builder: string, version: string): string {
  const {protocol, hostname} = new URL(builder);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  return /^https?:$/.test(protocol) && !isLocal
    ? new URL('../', builder).href
    : `/pfig-elements/${version}/`;
}

export const DEFAULTS: Configuration = {
  element: 'partner-list',
  lang: 'fr',
  attributes: {},
  variant: 'tag',
  base: '',
  host: '',
  accent: '',
  links: true,
  omit: false,
  reserve: true,
  strict: false,
  structured: false,
  single: false,
  width: 0,
  dark: false,
};

/** Switches; an address has `1` or `0` for each. */
const FLAGS = ['links', 'omit', 'reserve', 'strict', 'structured', 'single', 'dark'] as const;
type Flag = (typeof FLAGS)[number];

/** The address of a folder with a slash at its end; '' where the value is no address. */
export function parseFolder(value: string): string {
  const text = value.trim();
  if (!text || /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(text)) return '';
  // `www.example.org/files` is a host, `files` a folder of the site.
  const address = /^(https?:|\/)/i.test(text)
    ? text
    : `${/^[^/]+\./.test(text) ? 'https://' : '/'}${text}`;
  try {
    const {origin, pathname} = new URL(address, 'https://site.invalid');
    const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
    return origin === 'https://site.invalid' ? path : origin + path;
  } catch {
    return '';
  }
}

/** An image, by the end of its name. */
const IMAGE = /[^/]*\.(svg|png|webp|avif|jpe?g|gif)$/i;

/**
 * The address of logos, with a place for a partner's id, of what a person types for it: such an
 * address, the folder of the logos, or one of them. Braces are hard to find on a phone.
 */
export function parseLogos(value: string): string {
  const text = value.trim();
  if (text.includes(ID_PLACE)) return text;
  const [, kind = 'svg'] = IMAGE.exec(text) ?? [];
  const folder = parseFolder(text.replace(IMAGE, ''));
  return folder && `${folder}${ID_PLACE}.${kind}`;
}

/** The colour `#rrggbb` of what a person types or pastes for one; '' where it is none. */
function parseColour(value: string): string {
  const [, digits = ''] = /^#?((?:[\da-f]{3}){1,2})$/i.exec(value.trim()) ?? [];
  const all = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return all && `#${all.toLowerCase()}`;
}

const tokens = (value: string) => value.split(/[\s,]+/).filter(Boolean);

/** The value to write for an option; undefined for its default and for values it does not accept. */
export function valueFor(
  {type, values, fallback}: Option,
  value: string | null,
): string | undefined {
  if (value === null) return undefined;
  switch (type) {
    case 'one':
    case 'number':
      return values.includes(value) && value !== fallback ? value : undefined;
    case 'any':
      return values.filter((name) => tokens(value).includes(name)).join(' ') || undefined;
    case 'switch':
      return value === 'false' ? undefined : '';
    case 'address':
      return value.includes(ID_PLACE) ? value.trim() : undefined;
    case 'folder':
      return parseFolder(value) || undefined;
  }
}

/** Attributes whose values are shown in the order in which they are given. */
const ORDERED = ['partners', 'sections'];

function attributesFrom(params: URLSearchParams, element: ElementName): Record<string, string> {
  const attributes: Record<string, string> = Object.fromEntries(
    OPTIONS[element].flatMap((option) => {
      const {attribute, values} = option;
      const value = valueFor(option, params.get(attribute));
      if (value === undefined) return [];
      const given = tokens(params.get(attribute) ?? '').filter((name) => values.includes(name));
      return [[attribute, ORDERED.includes(attribute) ? [...new Set(given)].join(' ') : value]];
    }),
  );
  const {partners, exclude, ...others} = attributes;
  if (!partners || !exclude) return attributes;
  // One list of the two says the same, and the form has one.
  const shown = tokens(partners).filter((id) => !tokens(exclude).includes(id));
  return shown.length > 0 ? {partners: shown.join(' '), ...others} : {exclude, ...others};
}

/** A prefix keeps the builder's parameters apart from names of attributes. */
const parameterName = (name: string) => `_${name}`;

/**
 * Reads the address of the builder. It ignores values that it does not know, because people and
 * programs change addresses when they pass them on.
 *
 * @param preferred the language of an address without one.
 */
export function readConfiguration(
  search: string,
  languages: readonly string[],
  preferred = DEFAULTS.lang,
): Configuration {
  const params = new URLSearchParams(search);
  const get = (name: string) => params.get(parameterName(name));
  const element = ELEMENTS.find((name) => name === params.get('element')) ?? DEFAULTS.element;
  const attributes = attributesFrom(params, element);
  const flag = (name: Flag) => (get(name) === null ? DEFAULTS[name] : get(name) === '1');
  return {
    element,
    lang: languages.find((lang) => lang === params.get('lang')) ?? preferred,
    attributes,
    variant: VARIANTS.find((name) => name === get('variant')) ?? DEFAULTS.variant,
    base: parseFolder(get('base') ?? ''),
    host: HOSTS.find((name) => name === get('host')) ?? DEFAULTS.host,
    accent: parseColour(get('accent') ?? ''),
    links: flag('links'),
    omit: 'exclude' in attributes || (flag('omit') && !('partners' in attributes)),
    reserve: flag('reserve'),
    strict: flag('strict'),
    structured: flag('structured'),
    single: flag('single'),
    width: WIDTHS.find((width) => String(width) === get('width')) ?? DEFAULTS.width,
    dark: flag('dark'),
  };
}

/** The parameters for this configuration: `lang=fr&layout=table`. */
export const query = ({lang, attributes}: Configuration): URLSearchParams =>
  new URLSearchParams({lang, ...attributes});

/** Attributes that name an address: anybody can write a link, or the address of a frame. */
const ADDRESSES = ['logos', 'updates'];

/** The same for a link or a frame. */
export function untrustedQuery(configuration: Configuration): URLSearchParams {
  const params = query(configuration);
  for (const name of ADDRESSES) params.delete(name);
  return params;
}

/** Writes the address that `readConfiguration` reads, without values that are the default. */
export function writeConfiguration(configuration: Configuration): string {
  const params = new URLSearchParams({element: configuration.element});
  for (const [name, value] of query(configuration)) params.set(name, value);
  for (const name of ['variant', 'base', 'host', 'accent'] as const) {
    if (configuration[name] !== DEFAULTS[name])
      params.set(parameterName(name), configuration[name]);
  }
  for (const name of FLAGS) {
    if (configuration[name] !== DEFAULTS[name]) {
      params.set(parameterName(name), configuration[name] ? '1' : '0');
    }
  }
  if (configuration.width) params.set(parameterName('width'), String(configuration.width));
  return `?${params}`;
}
