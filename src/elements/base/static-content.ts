import {warn} from '../../model/warn.js';

/**
 * Whether a toggle is open. In static HTML it is a `<summary>` and its `<details>` knows; in an
 * element it is a button, and the button knows.
 */
const isOpen = (toggle: HTMLElement) =>
  (toggle.parentElement as HTMLDetailsElement).open ||
  toggle.getAttribute('aria-expanded') === 'true';

/**
 * Replaces the static HTML that a page has for an element by the content that the element has just
 * rendered, in the same shadow tree and before the browser paints. Details that a visitor has opened
 * stay open, and focus goes to the node that takes the place of the focused one.
 */
export function replaceStaticContent(root: ShadowRoot, old: readonly ChildNode[]): void {
  const toggles = () => [...root.querySelectorAll<HTMLElement>('summary, [part=toggle]')];
  const focused = root.activeElement;
  const part = focused?.getAttribute('part');
  const selector = part ? `[part=${part}]` : focused?.localName;
  const peers = () => (selector ? [...root.querySelectorAll<HTMLElement>(selector)] : []);
  // Both trees are there, the static one first, so the index of a static node is its index in the
  // static tree.
  const open = toggles().map(isOpen);
  const place = peers().indexOf(focused as HTMLElement);
  for (const node of old) node.remove();
  const own = toggles();
  own.forEach((toggle, index) => {
    // Where the element shows other partners than the static HTML, an index means nothing.
    if (own.length * 2 === open.length && isOpen(toggle) !== open[index]) toggle.click();
  });
  peers()[place]?.focus({preventScroll: true});
}

/**
 * Informs a mount that its element has nothing to show: the fallback of a mount is outside the
 * element. The event does not bubble, so pages do not get it.
 */
export const FALLBACK_EVENT = 'pfig-fallback';

/**
 * Shows the page's content where the element cannot make its content: the static HTML of the
 * element, or else its children.
 */
export function showFallback(element: Element, printed: readonly Node[], cause: unknown): void {
  const {shadowRoot, ownerDocument, localName} = element;
  const fallback = printed.length > 0 ? printed : [ownerDocument.createElement('slot')];
  shadowRoot?.replaceChildren(...fallback);
  element.dispatchEvent(new CustomEvent(FALLBACK_EVENT));
  warn('cannot-render', `<${localName}>: found ${String(cause)}; the page keeps what it has.`);
}
