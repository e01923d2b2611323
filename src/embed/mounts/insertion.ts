import {readDocument, writeDocument} from './document-member.js';
import type {MountRequest} from './request.js';

/** Marks an element that this script has put on the page; a copy of the page brings it along. */
export const MOUNTED_ATTRIBUTE = 'data-pfig-mounted';

/**
 * Hides what an element takes the place of, as long as it does, and changes no node of the
 * page. In a layer, for there `!important` wins over the page's.
 */
const STYLES = `@layer pfig-mounts {
  a:has(+ [${MOUNTED_ATTRIBUTE}]),
  [data-pfig]:has(> [${MOUNTED_ATTRIBUTE}]) > :not([${MOUNTED_ATTRIBUTE}]) {
    display: none !important;
  }
}`;

let sheet: CSSStyleSheet | undefined;

/** Gives the page the sheet; a page that sets its sheets as a whole has dropped it. */
function adoptSheet(): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
  }
  const sheets = readDocument('adoptedStyleSheets');
  if (!sheets.includes(sheet)) writeDocument('adoptedStyleSheets', [...sheets, sheet]);
}

/** The slot that we have given to a mount point; a shadow root stays for good. */
const slots = new WeakMap<Element, HTMLSlotElement>();

/**
 * The slot in which a mount point shows our element alone; undefined where its tag allows no
 * shadow root, or where it has one or may still give one to itself, as a custom element does.
 */
function slotOf(mountPoint: Element): HTMLSlotElement | undefined {
  const known = slots.get(mountPoint);
  if (known || mountPoint.shadowRoot || mountPoint.localName.includes('-')) return known;
  let root: ShadowRoot;
  try {
    root = mountPoint.attachShadow({mode: 'open', slotAssignment: 'manual'});
  } catch {
    return undefined;
  }
  const slot = document.createElement('slot');
  root.append(slot);
  slots.set(mountPoint, slot);
  return slot;
}

/** Whether an element is where its mount point requests it. */
export const isInserted = (
  element: Element,
  mountPoint: Element,
  {inside}: MountRequest,
): boolean => (inside ? element.parentNode === mountPoint : mountPoint.nextSibling === element);

/** Puts an element where its mount point requests it. No node of the page moves. */
export function insert(element: Element, mountPoint: Element, request: MountRequest): void {
  adoptSheet();
  if (isInserted(element, mountPoint, request)) return;
  if (!request.inside) {
    mountPoint.after(element);
    return;
  }
  mountPoint.append(element);
  slotOf(mountPoint)?.assign(element);
}

/** Shows the page's nodes in a mount point that has our slot and no element any more. */
export function showChildren(mountPoint: Element): void {
  const isShown = ({nodeType}: Node) =>
    nodeType === Node.ELEMENT_NODE || nodeType === Node.TEXT_NODE;
  slots.get(mountPoint)?.assign(...([...mountPoint.childNodes].filter(isShown) as Element[]));
}
