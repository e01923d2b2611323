import {warn} from '../../model/warn.js';

/**
 * Replaces the static HTML that a page has for an element by the content that the element has just
 * rendered, in the same shadow tree and before the browser paints. Details that a visitor has opened
 * stay open, and focus goes to the node that takes the place of the focused one.
 */
export function replaceStaticContent(root: ShadowRoot, old: readonly ChildNode[]): void {
  const details = () => [...root.querySelectorAll<HTMLDetailsElement>('details[id]')];
  const focused = root.activeElement;
  const part = focused?.getAttribute('part');
  const selector = part ? `[part=${part}]` : focused?.localName;
  const item = focused?.closest<HTMLElement>('[data-partner]');
  const peersIn = (place: ParentNode | undefined | null) =>
    place && selector ? [...place.querySelectorAll<HTMLElement>(selector)] : [];
  // Both trees are there, the static one first, so the index of a static node is its index in the
  // static tree.
  const wasOpen = new Map(
    details()
      .filter((one) => old.some((node) => node.contains(one)))
      .map(({id, open}) => [id, open]),
  );
  const place = peersIn(item ?? root).indexOf(focused as HTMLElement);
  for (const node of old) node.remove();
  for (const one of details()) one.open = wasOpen.get(one.id) ?? one.open;
  const items = [...root.querySelectorAll<HTMLElement>('[data-partner]')];
  const partner = item?.dataset['partner'];
  const newItem = item ? items.find(({dataset}) => dataset['partner'] === partner) : root;
  peersIn(newItem)[place]?.focus({preventScroll: true});
}

/**
 * Informs a mount that its element has nothing to show: the fallback of a mount is outside the
 * element. The event does not bubble, so pages do not get it.
 */
export const FALLBACK_EVENT = 'pfig-fallback';

/** Informs the mount of an element, if it has one. */
export const dispatchFallback = (element: Element): boolean =>
  element.dispatchEvent(new CustomEvent(FALLBACK_EVENT));

/** Whether a child is content for the place of an element: it is not blank, and not for a named slot. */
export const isFallback = (child: Node): boolean =>
  child.nodeType === Node.TEXT_NODE
    ? !!child.textContent?.trim()
    : child.nodeType === Node.ELEMENT_NODE && !(child as Element).getAttribute('slot');

/**
 * Shows the page's content where the element cannot make its content: the static HTML of the
 * element, or else its children.
 */
export function showFallback(element: Element, printed: readonly Node[], cause: unknown): void {
  const {shadowRoot, ownerDocument, localName} = element;
  const fallback = printed.length > 0 ? printed : [ownerDocument.createElement('slot')];
  shadowRoot?.replaceChildren(...fallback);
  dispatchFallback(element);
  warn('cannot-render', `<${localName}>: found ${String(cause)}; the page keeps what it has.`);
}
