import {warn} from '../../model/warn.js';

/**
 * What HTML says is open: in static HTML `<details>` stands where the element has a
 * button that says so itself.
 */
const isOpen = (toggle: HTMLElement) =>
  (toggle.parentElement as HTMLDetailsElement).open ||
  toggle.getAttribute('aria-expanded') === 'true';

/**
 * Puts what an element has just painted in the place of the static HTML that a page
 * brought along for it, in the same shadow tree and before the browser paints. What a
 * visitor has opened stays open, and focus goes to what stands where it was.
 */
export function takeOver(root: ShadowRoot, old: readonly ChildNode[]): void {
  const toggles = () => [...root.querySelectorAll<HTMLElement>('summary, [part=toggle]')];
  const focused = root.activeElement;
  const part = focused?.getAttribute('part');
  const selector = part ? `[part=${part}]` : focused?.localName;
  const peers = () => (selector ? [...root.querySelectorAll<HTMLElement>(selector)] : []);
  // Both trees are there, the static one first: it counts for its place alone.
  const open = toggles().map(isOpen);
  const place = peers().indexOf(focused as HTMLElement);
  for (const node of old) node.remove();
  const own = toggles();
  own.forEach((toggle, index) => {
    // Where the element shows other partners than the static HTML, places say nothing.
    if (own.length * 2 === open.length && isOpen(toggle) !== open[index]) toggle.click();
  });
  peers()[place]?.focus({preventScroll: true});
}

/**
 * Tells a mount that its element has nothing to show; the fallback is outside the element there. No
 * page hears it: it does not bubble.
 */
export const FALLBACK_EVENT = 'pfig-fallback';

/**
 * Shows what the page has in the place of content that cannot be made: the element's printed
 * content, or else its children.
 */
export function showFallback(element: Element, printed: readonly Node[], cause: unknown): void {
  const {shadowRoot, ownerDocument, localName} = element;
  const fallback = printed.length > 0 ? printed : [ownerDocument.createElement('slot')];
  shadowRoot?.replaceChildren(...fallback);
  element.dispatchEvent(new CustomEvent(FALLBACK_EVENT));
  warn('cannot-render', `<${localName}>: found ${String(cause)}; the page keeps what it has.`);
}
