import {warn} from '../../internal/warn.js';

/**
 * Shows what the page has in the place of content that cannot be made: the element's printed
 * content, or else its children.
 */
export function showFallback(element: Element, printed: readonly Node[], cause: unknown): void {
  const {shadowRoot, ownerDocument, localName} = element;
  const fallback = printed.length > 0 ? printed : [ownerDocument.createElement('slot')];
  shadowRoot?.replaceChildren(...fallback);
  warn('cannot-render', `<${localName}>: found ${String(cause)}; the page keeps what it has.`);
}
