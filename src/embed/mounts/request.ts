import {unknownValue} from '../../model/warn.js';

/** An element that may be requested without its tag. */
export interface Embeddable {
  readonly tag: string;
  readonly observedAttributes: readonly string[];
}

/** What a mount point on the page requests. */
export interface MountRequest {
  readonly tag: string;
  /** Whether the element goes inside the mount point; else right after it. */
  readonly inside: boolean;
  /** The value requested for each attribute; null where none is. */
  readonly attributes: ReadonlyMap<string, string | null>;
}

/** Nodes that request an element, if it exists. */
export const MOUNT_SELECTOR = '[data-pfig]';

/** Links that may request one; `mayMount` says which of them do. */
export const LINK_SELECTOR = 'a[href*="#pfig-" i]';

/** `#pfig-partner-list?layout=table&lang=fr` */
const FRAGMENT = /^#pfig-([a-z-]+)\?(.*)$/;

/** Attributes of every HTML element that ours follow, too. */
const GLOBAL_ATTRIBUTES = ['lang', 'dir'];

/**
 * Attributes that bring content from an address. Links pass filters that nothing else
 * passes, so a visitor may have written one, and a visitor must not bring content.
 */
const NEVER_FROM_LINK = ['src', 'updates', 'logos'];

/** All names that an element can be configured by. */
export const attributesOf = ({observedAttributes}: Embeddable): readonly string[] => [
  ...new Set([...observedAttributes, ...GLOBAL_ATTRIBUTES]),
];

/** The values of an element's attributes; `false` switches off, as a missing attribute does. */
function read(
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

/** A link's fragment as its author wrote it: systems encode its signs, or change letters to capitals. */
function readFragment(hash: string): string {
  let fragment = hash;
  try {
    for (let round = 0; round < 2 && !fragment.includes('?'); round++) {
      fragment = decodeURIComponent(fragment);
    }
  } catch {
    // A fragment of the page's, which need not be well formed.
  }
  return FRAGMENT.test(fragment) ? fragment : fragment.toLowerCase();
}

function requestOfLink(hash: string, elements: readonly Embeddable[]): MountRequest | undefined {
  const [, name, query = ''] = FRAGMENT.exec(readFragment(hash)) ?? [];
  const element = elements.find(({tag}) => tag === `pfig-${name}`);
  if (!element) return undefined;
  // Some editors escape what is escaped already.
  const params = new URLSearchParams(query.replaceAll('&amp;', '&'));
  const names = attributesOf(element).filter((attribute) => !NEVER_FROM_LINK.includes(attribute));
  return {
    tag: element.tag,
    inside: false,
    attributes: read(names, (attribute) => params.get(attribute)),
  };
}

/** What `data-pfig="partner-list" data-layout="table"` requests. */
function requestOfData(
  mountPoint: Element,
  elements: readonly Embeddable[],
): MountRequest | undefined {
  const name = (mountPoint.getAttribute('data-pfig') ?? '').trim();
  const element = elements.find(({tag}) => tag === name || tag === `pfig-${name}`);
  if (!element) {
    const known = elements.map(({tag}) => tag.replace('pfig-', ''));
    unknownValue(`<${mountPoint.localName}> data-pfig`, name, known, 'it stays as it is');
    return undefined;
  }
  return {
    tag: element.tag,
    inside: true,
    attributes: read(attributesOf(element), (attribute) =>
      mountPoint.getAttribute(`data-${attribute}`),
    ),
  };
}

/** What a mount point requests; undefined where it is not meant for us. */
export const requestOf = (
  mountPoint: Element,
  elements: readonly Embeddable[],
): MountRequest | undefined =>
  mountPoint.matches(MOUNT_SELECTOR)
    ? requestOfData(mountPoint, elements)
    : requestOfLink((mountPoint as Partial<HTMLAnchorElement>).hash ?? '', elements);
