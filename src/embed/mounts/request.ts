import {unknownValue} from '../../model/warn.js';
import {readDocument} from './insertion.js';

/** The requests of mount points, and the rules that allow them. */

/** An element that may be requested without its tag. */
export interface Embeddable {
  readonly tag: string;
  readonly observedAttributes: readonly string[];
}

/** The element that a mount point on the page requests. */
export interface MountRequest {
  readonly tag: string;
  /** Whether the element goes inside the mount point; else right after it. */
  readonly inside: boolean;
  /** The value requested for each attribute; null where none is. */
  readonly attributes: ReadonlyMap<string, string | null>;
}

/** Nodes that request an element. */
export const MOUNT_SELECTOR = '[data-pfig]';

/** Links that may request one, if `mayReplaceLink` allows it. Some systems encode the `#`, too. */
export const LINK_SELECTOR = 'a[href*="#pfig-" i], a[href*="%23pfig-" i]';

/**
 * The part of an address before its fragment. A `#` that is encoded inside the query of an address belongs to
 * another address, for example to that of the page after a login.
 */
const BEFORE_FRAGMENT = /^[^#]*(?=#)|^[^?#]*?(?=%23pfig-)/i;

/** `#pfig-partner-list?layout=table&lang=fr` */
const FRAGMENT = /^#pfig-([a-z-]+)\?(.*)$/i;

/** Attributes of every HTML element that ours use, too. */
const GLOBAL_ATTRIBUTES = ['lang', 'dir'];

/**
 * Attributes that load content from an address. Filters of content systems let links of visitors
 * through, and a visitor must not bring content.
 */
export const NEVER_FROM_LINK = ['src', 'updates', 'logos'];

/** The attributes of an element that a mount point may set. */
export const attributesOf = ({observedAttributes}: Embeddable): readonly string[] => [
  ...new Set([...observedAttributes, ...GLOBAL_ATTRIBUTES]),
];

/** The values of attributes; `false` means the same as a missing attribute. */
function readAttributes(
  names: readonly string[],
  valueOf: (name: string) => string | null,
): ReadonlyMap<string, string | null> {
  return new Map(
    names.map((name) => {
      const value = valueOf(name);
      return [name, value === 'false' ? null : value];
    }),
  );
}

/** Attributes whose values distinguish capitals: a page chooses these words itself. */
const CASE_SENSITIVE = ['deep-link', 'filters-in-url'];

/**
 * A link's fragment as its author wrote it. Content systems encode the signs of a fragment, once or
 * twice. It is not decoded as a whole: it need not be well formed.
 */
const decodeSigns = (fragment: string): string =>
  fragment
    .replace(/%(25)+/g, '%')
    .replace(/%(23|26|3d|3f)/gi, (sign) => decodeURIComponent(sign))
    // Some editors escape ampersands twice, WordPress by their number.
    .replace(/&(amp|#0*38);/gi, '&');

function requestOfLink(href: string, elements: readonly Embeddable[]): MountRequest | undefined {
  const [, name = '', query = ''] =
    FRAGMENT.exec(decodeSigns(href.replace(BEFORE_FRAGMENT, ''))) ?? [];
  const element = elements.find(({tag}) => tag === `pfig-${name.toLowerCase()}`);
  if (!element) return undefined;
  // Content systems also write addresses in capitals. The values are ids, words and numbers.
  const params = new Map(
    [...new URLSearchParams(query)].map(([key, value]) => [key.toLowerCase(), value]),
  );
  const names = attributesOf(element).filter((attribute) => !NEVER_FROM_LINK.includes(attribute));
  return {
    tag: element.tag,
    inside: false,
    attributes: readAttributes(names, (attribute) => {
      const value = params.get(attribute) ?? null;
      return CASE_SENSITIVE.includes(attribute) ? value : (value?.toLowerCase() ?? null);
    }),
  };
}

/** Reads the request in `data-pfig="partner-list" data-layout="table"`. */
function requestOfData(
  mountPoint: Element,
  elements: readonly Embeddable[],
): MountRequest | undefined {
  const name = (mountPoint.getAttribute('data-pfig') ?? '').trim();
  const element = elements.find(({tag}) => tag === name || tag === `pfig-${name}`);
  if (!element) return undefined;
  return {
    tag: element.tag,
    inside: true,
    attributes: readAttributes(attributesOf(element), (attribute) =>
      mountPoint.getAttribute(`data-${attribute}`),
    ),
  };
}

/** Reads the request of a mount point; undefined where it requests none of our elements. */
export const requestOf = (
  mountPoint: Element,
  elements: readonly Embeddable[],
): MountRequest | undefined =>
  mountPoint.matches(MOUNT_SELECTOR)
    ? requestOfData(mountPoint, elements)
    : requestOfLink(mountPoint.getAttribute('href') ?? '', elements);

/** Warns of a mount point that requests an element that there is not. */
export function warnUnknownMount(mountPoint: Element, elements: readonly Embeddable[]): void {
  const known = elements.map(({tag}) => tag.replace('pfig-', ''));
  const name = mountPoint.getAttribute('data-pfig')!.trim();
  unknownValue(`<${mountPoint.localName}> data-pfig`, name, known, 'it stays as it is');
}

/** In elements with this attribute no link is replaced: the site sets it where visitors write. */
export const OFF_ATTRIBUTE = 'data-pfig-off';

/** Hosts of the programme's site. A link to another site is not replaced, whatever its fragment is. */
const PROGRAMME_HOSTS = ['illicitflows.eu', 'www.illicitflows.eu'];

/** How content systems mark links that a visitor has written or somebody has paid for. */
const UNTRUSTED_REL = /(?:^|\s)(?:ugc|nofollow|sponsored)(?:\s|$)/i;

/** Whether a link leads to the page's origin; all files on a disk count as one origin. */
const isSameOrigin = ({origin, protocol}: HTMLAnchorElement): boolean =>
  origin === 'null'
    ? protocol === 'file:' && location.protocol === 'file:'
    : origin === location.origin || origin === globalThis.origin;

/**
 * Whether a link may be replaced by an element: only where an editor of the site seems to have
 * written it. A visitor's comment must not put a directory on a page.
 */
export const mayReplaceLink = (link: HTMLAnchorElement): boolean =>
  ((/^https?:$/.test(link.protocol) && PROGRAMME_HOSTS.includes(link.host)) ||
    isSameOrigin(link)) &&
  !UNTRUSTED_REL.test(link.getAttribute('rel') ?? '') &&
  !link.closest(`[${OFF_ATTRIBUTE}]`);

/**
 * Whether a node is in a text that somebody edits: our element would be stored with the text.
 * (`isContentEditable` would make the browser compute styles each time.)
 */
export function isBeingWritten(node: Element): boolean {
  const editable = node.closest('[contenteditable]')?.getAttribute('contenteditable');
  if (editable !== undefined && editable?.toLowerCase() !== 'false') return true;
  return readDocument('designMode') === 'on';
}
