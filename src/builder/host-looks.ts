import type {Configuration, Host} from './configuration.js';
import {contrast} from './contrast.js';

type Properties = Readonly<Record<string, string>>;

/** The look of a kind of site. */
interface Look {
  /** Custom properties of the elements. Where the site has colours by name, they follow these. */
  readonly properties: Properties;
  /** Main colour of such a site, as the fallback of its custom properties. */
  readonly colour: string;
  /** Colour of the page, as in `builder.css`. */
  readonly background: string;
  /** Whether such a site has dark pages besides. */
  readonly hasDark: boolean;
}

/** Colour of a dark page, as in `builder.css`. */
const DARK_BACKGROUND = '#14171c';

const LOOKS: Readonly<Record<Host, Look>> = {
  '': {properties: {}, colour: '#0a4dad', background: '#ffffff', hasDark: true},
  dsfr: {
    properties: {
      '--pfig-accent': 'var(--border-active-blue-france, #000091)',
      '--pfig-link': 'var(--text-action-high-blue-france, #000091)',
      '--pfig-line': 'var(--border-default-grey, #ddd)',
      '--pfig-heading-color': 'var(--text-title-grey, currentcolor)',
      '--pfig-heading-weight': '700',
      '--pfig-radius': '0',
    },
    colour: '#000091',
    background: '#ffffff',
    hasDark: true,
  },
  ecl: {
    properties: {
      '--pfig-accent': '#004494',
      '--pfig-link': '#004494',
      '--pfig-line': '#cfcfcf',
      '--pfig-heading-weight': '700',
      '--pfig-radius': '0',
    },
    colour: '#004494',
    background: '#ffffff',
    hasDark: false,
  },
  govuk: {
    properties: {
      '--pfig-accent': '#1d70b8',
      '--pfig-link': '#1d70b8',
      '--pfig-line': '#b1b4b6',
      '--pfig-heading-weight': '700',
      '--pfig-radius': '0',
    },
    colour: '#1d70b8',
    background: '#ffffff',
    hasDark: false,
  },
  wordpress: {
    properties: {
      '--pfig-accent': 'var(--wp--preset--color--primary, currentcolor)',
      '--pfig-link': 'var(--wp--preset--color--primary, currentcolor)',
      '--pfig-heading-font': 'var(--wp--preset--font-family--heading, inherit)',
      '--pfig-heading-weight': '400',
    },
    colour: '#9c3d14',
    background: '#ffffff',
    hasDark: false,
  },
  dark: {
    properties: {
      '--pfig-accent': '#7fb2ff',
      '--pfig-link': '#9cc4ff',
      '--pfig-line': '#3a4352',
      '--pfig-surface': '#1d232d',
      '--pfig-logo-surface': '#fff',
      '--pfig-logo-padding': '0.25em 0.4em',
    },
    colour: '#7fb2ff',
    background: DARK_BACKGROUND,
    hasDark: false,
  },
};

/** The main colour of a kind of site. */
export const colourOf = (host: Host): string => LOOKS[host].colour;

/** Whether the preview of a kind of site can be looked at on a dark page, too. */
export const hasDarkPages = (host: Host): boolean => LOOKS[host].hasDark;

/** Smallest contrast of words with their page (WCAG 2.2, 1.4.3). */
const CONTRAST_OF_TEXT = 4.5;

/** Whether the site's colour can be read on its page, so that links may have it. */
export function isReadable({accent, host, dark}: Configuration): boolean {
  const {background, hasDark} = LOOKS[host];
  return contrast(accent, dark && hasDark ? DARK_BACKGROUND : background) >= CONTRAST_OF_TEXT;
}

/** The custom properties for a configuration: those of the kind of site, then the site's colour. */
export function customProperties(configuration: Configuration): Properties {
  const {element, host, accent, links} = configuration;
  const properties = new Map(Object.entries(LOOKS[host].properties));
  if (element === 'programme-overview') {
    properties.delete('--pfig-logo-surface');
    properties.delete('--pfig-logo-padding');
  }
  if (accent) {
    properties.set('--pfig-accent', accent);
    if (links && isReadable(configuration)) properties.set('--pfig-link', accent);
  }
  return Object.fromEntries(properties);
}
