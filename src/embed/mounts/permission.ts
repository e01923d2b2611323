import {readDocument} from './document-member.js';

/** Inside these, no link is replaced: where visitors write and the system marks nothing. */
export const OFF_ATTRIBUTE = 'data-pfig-off';

/** The programme's site. A link that leads elsewhere stays one, whatever its fragment says. */
const HOSTS = ['illicitflows.eu', 'www.illicitflows.eu'];

/** How systems mark a link that a visitor has written, or somebody has paid for. */
const UNTRUSTED_REL = /(?:^|\s)(?:ugc|nofollow|sponsored)(?:\s|$)/i;

/** Whether an address is of the page's origin; two files on a disk count as one. */
const isOwnOrigin = ({origin, protocol}: HTMLAnchorElement): boolean =>
  origin === 'null'
    ? protocol === 'file:' && location.protocol === 'file:'
    : origin === location.origin || origin === globalThis.origin;

/**
 * Whether a link may be replaced by an element: an editor of the site has written it, as
 * far as one can tell. A visitor's comment must not put a directory on a page.
 */
export const mayReplaceLink = (link: HTMLAnchorElement): boolean =>
  ((/^https?:$/.test(link.protocol) && HOSTS.includes(link.host)) || isOwnOrigin(link)) &&
  !UNTRUSTED_REL.test(link.getAttribute('rel') ?? '') &&
  !link.closest(`[${OFF_ATTRIBUTE}]`);

/**
 * Whether a node is in a text that somebody is writing, which would be stored with our
 * element in it. (`isContentEditable` would make the browser compute styles each time.)
 */
export function isBeingWritten(node: Element): boolean {
  const editable = node.closest('[contenteditable]')?.getAttribute('contenteditable');
  if (editable !== undefined && editable?.toLowerCase() !== 'false') return true;
  return readDocument('designMode') === 'on';
}
