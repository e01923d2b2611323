import {warn} from '../../model/warn.js';

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
