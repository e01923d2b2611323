import {isFallback} from '../../elements/base/static-content.js';
import type {MountRequest} from './request.js';

/** The page's document, whatever the page has done to it. */

/**
 * The prototype that has the members of a document. It is found through the document, because
 * MooTools replaces the global `Document`.
 */
const prototype = (): object =>
  Object.getPrototypeOf(Object.getPrototypeOf(document) as object) as object;

/** A member of the page's document. `document.readyState` may be a form of this name. */
export const readDocument = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(prototype(), name, document) as Document[Name];

/** Adds a style sheet to the page if it is not there; a page that replaces all its sheets drops it. */
export function adoptSheet(sheet: CSSStyleSheet): void {
  const sheets = readDocument('adoptedStyleSheets');
  if (sheets.includes(sheet)) return;
  Reflect.set(prototype(), 'adoptedStyleSheets', [...sheets, sheet], document);
}

/** Whether a node is in the page itself: not removed, nor in another document or a shadow tree. */
export const isOnPage = (node: Element): boolean => node.getRootNode() === document;

/**
 * Puts our elements on the page without moving a node of it: where they are, what is hidden while they
 * are there, and the copies of the page's nodes that they show.
 */

/** Marks an element that this script has inserted; a copy of the page has the mark, too. */
export const MOUNTED_ATTRIBUTE = 'data-pfig-mounted';

/** The member of an element that is its mount point. A copy of the element does not have it. */
export const MOUNT_POINT = Symbol.for('pfig.mount-point');

/**
 * The member of an element that the first script has printed at a mount point: what was requested
 * then. The mounts of the second script take the element over, and remove the member.
 */
export const PRINTED_REQUEST = Symbol.for('pfig.printed-request');

/** The member of a mount point that is the slot in its shadow tree. */
const SLOT = Symbol.for('pfig.mount-slot');

export type Marked = Element & {
  [MOUNT_POINT]?: Element;
  [PRINTED_REQUEST]?: MountRequest | undefined;
  [SLOT]?: HTMLSlotElement;
};

/** Makes an element the element of a mount point; it is not on the page yet. */
export function mark(element: Marked, mountPoint: Element): void {
  element[MOUNT_POINT] = mountPoint;
  element.setAttribute(MOUNTED_ATTRIBUTE, '');
}

/**
 * Hides what an element replaces, as long as the element is there, without a change of the page's
 * nodes. In a layer `!important` wins over the page's styles.
 */
const STYLES = `@layer pfig-mounts {
  a:has(+ [${MOUNTED_ATTRIBUTE}]),
  [data-pfig]:has(> [${MOUNTED_ATTRIBUTE}]) > :not([${MOUNTED_ATTRIBUTE}]) {
    display: none !important;
  }
}`;

let sheet: CSSStyleSheet | undefined;

function adoptStyles(): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
  }
  adoptSheet(sheet);
}

/**
 * The slot in which a mount point shows our element alone; undefined where its tag allows no
 * shadow root, where it has one, or where it may make one itself, as custom elements do.
 */
function slotOf(mountPoint: Marked): HTMLSlotElement | undefined {
  // A shadow root cannot be removed, and the first script may have made it.
  const known = mountPoint[SLOT];
  if (known || mountPoint.shadowRoot || mountPoint.localName.includes('-')) return known;
  let root: ShadowRoot;
  try {
    root = mountPoint.attachShadow({mode: 'open', slotAssignment: 'manual'});
  } catch {
    return undefined;
  }
  const slot = document.createElement('slot');
  root.append(slot);
  mountPoint[SLOT] = slot;
  return slot;
}

/** Whether a mount point has something to show without our element. */
export const hasFallback = (mountPoint: Element): boolean =>
  [...mountPoint.childNodes].some(
    (child) =>
      isFallback(child) &&
      !(child.nodeType === Node.ELEMENT_NODE && (child as Element).hasAttribute(MOUNTED_ATTRIBUTE)),
  );

/** Whether an element is where its mount point requests it. */
export const isInserted = (
  element: Element,
  mountPoint: Element,
  {inside}: MountRequest,
): boolean => (inside ? element.parentNode === mountPoint : mountPoint.nextSibling === element);

/** Puts an element where its mount point requests it. No node of the page moves. */
export function insert(element: Element, mountPoint: Element, request: MountRequest): void {
  adoptStyles();
  if (isInserted(element, mountPoint, request)) return;
  if (!request.inside) {
    mountPoint.after(element);
    return;
  }
  mountPoint.append(element);
  slotOf(mountPoint)?.assign(element);
}

/** Shows the page's nodes in a mount point that has our slot but our element no longer. */
export function showChildren(mountPoint: Marked): void {
  const isShown = ({nodeType}: Node) =>
    nodeType === Node.ELEMENT_NODE || nodeType === Node.TEXT_NODE;
  const children = [...mountPoint.childNodes].filter(isShown) as Element[];
  mountPoint[SLOT]?.assign(...children);
}

/** A copy for a slot of our element, without the ids: the originals keep them. */
function copyOf(original: Element): Element {
  const copy = original.cloneNode(true) as Element;
  for (const node of [copy, ...copy.querySelectorAll('[id]')]) node.removeAttribute('id');
  return copy;
}

/** The children of a mount point that are for slots of its element. */
export const slottedIn = (mountPoint: Element): Element[] =>
  [...mountPoint.children].filter((child) => child.getAttribute('slot'));

/** Fills an element with copies of the originals; copies that are equal already stay. */
export function copySlotted(originals: readonly Element[], element: Element): void {
  const present = [...element.children];
  const copies = originals.map((original, index) => {
    const copy = copyOf(original);
    return present[index]?.isEqualNode(copy) ? present[index] : copy;
  });
  const isSame = (copy: Element, index: number) => copy === present[index];
  if (copies.length === present.length && copies.every(isSame)) return;
  element.replaceChildren(...copies);
}
