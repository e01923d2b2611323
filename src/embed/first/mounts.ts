import {
  insert,
  isOnPage,
  mark,
  MOUNT_POINT,
  PRINTED_REQUEST,
  type Marked,
} from '../mounts/insertion.js';
import {
  isBeingWritten,
  LINK_SELECTOR,
  mayReplaceLink,
  MOUNT_SELECTOR,
  requestOf,
  type Embeddable,
  type MountRequest,
} from '../mounts/request.js';
import {ATTRIBUTES} from './attributes.js';
import {TAGS} from './printer.js';
import {make} from './tree.js';

/** Prints elements at the `div`s and links of the page that request them. */

const elements: readonly Embeddable[] = TAGS.map((tag) => ({tag, observedAttributes: ATTRIBUTES}));

/** Whether a mount point may request an element, as far as one sees before the second script comes. */
function mayMount(mountPoint: HTMLElement): boolean {
  const isLink = !mountPoint.matches(MOUNT_SELECTOR);
  const neighbours: (Marked | null)[] = [...mountPoint.children, mountPoint.nextElementSibling];
  return (
    isOnPage(mountPoint) &&
    !mountPoint.closest(TAGS.join()) &&
    !mountPoint.parentElement?.closest(MOUNT_SELECTOR) &&
    !isBeingWritten(mountPoint) &&
    !neighbours.some((one) => one?.[MOUNT_POINT] === mountPoint) &&
    (isLink
      ? mayReplaceLink(mountPoint as HTMLAnchorElement)
      : // Its children are for slots, of which the second script makes copies.
        !mountPoint.querySelector(`:scope > :is(${TAGS.join()}, [slot])`))
  );
}

function printAt(
  mountPoint: HTMLElement,
  request: MountRequest,
  print: (element: Element, place: Element) => boolean,
): void {
  const element = make(request.tag) as HTMLElement & Marked;
  request.attributes.forEach((value, name) => {
    if (value !== null) element.setAttribute(name, value);
  });
  // An element that cannot be printed must not take the place of what the page has.
  if (!print(element, mountPoint)) return;
  mark(element, mountPoint);
  element[PRINTED_REQUEST] = request;
  insert(element, mountPoint, request);
}

/**
 * Prints the elements that mount points request.
 *
 * @param print prints an element that is not on the page yet, for a place; says whether it has.
 */
export function printMounts(
  hasLinks: boolean,
  print: (element: Element, place: Element) => boolean,
): void {
  const selector = hasLinks ? `${MOUNT_SELECTOR}, ${LINK_SELECTOR}` : MOUNT_SELECTOR;
  for (const mountPoint of document.querySelectorAll<HTMLElement>(selector)) {
    const request = mayMount(mountPoint) ? requestOf(mountPoint, elements) : undefined;
    if (request) printAt(mountPoint, request, print);
  }
}
