import {warn} from '../../internal/warn.js';

/**
 * Tells a mount that its element has nothing to show; the fallback is outside the element there. No
 * page hears it: it does not bubble.
 */
export const FALLBACK_EVENT = 'pfig-fallback';

/**
 * Shows an element's children in the place of content that cannot be made, so that the
 * page keeps its fallback.
 */
export function showFallback(element: Element, cause: unknown): void {
  const slot = element.ownerDocument.createElement('slot');
  element.shadowRoot?.replaceChildren(slot);
  element.dispatchEvent(new CustomEvent(FALLBACK_EVENT));
  warn('cannot-render', `<${element.localName}>: found ${String(cause)}; its children are shown.`);
}
