const origins = new WeakMap<ParentNode, Element>();

/**
 * Moves focus inside an element's tree. What had it is remembered, so that the way
 * back leads to the very sign that was followed, where several lead to one place.
 */
export function go(root: HTMLElement | DocumentFragment, selector: string): void {
  const origin = origins.get(root);
  const from = (root as Partial<ShadowRoot>).activeElement;
  const target =
    origin?.isConnected && origin.matches(selector) ? origin : root.querySelector(selector);
  if (from) origins.set(root, from);
  (target as HTMLElement | null)?.focus();
}
