import {warn} from '../../internal/warn.js';

/**
 * Shows an element's children in the place of content that cannot be made, so that the
 * page keeps its fallback.
 */
export function showFallback(element: Element, cause: unknown): void {
  const slot = element.ownerDocument.createElement('slot');
  element.shadowRoot?.replaceChildren(slot);
  warn('cannot-render', `<${element.localName}>: found ${String(cause)}; its children are shown.`);
}
