import type {CSSResultOrNative, LitElement} from 'lit';
import {memoize} from '../../model/memoize.js';

/** The sheet of some styles for one document, shared by all elements in it. */
const sheetFor = memoize((document: Document, styles: CSSResultOrNative): CSSStyleSheet => {
  // The page's own document is not asked for its window: a form may have that name.
  const view = document === globalThis.document ? globalThis : document.defaultView;
  const sheet = new (view as typeof globalThis).CSSStyleSheet();
  if ('cssText' in styles) sheet.replaceSync(styles.cssText);
  return sheet;
});

/**
 * Gives an element its style sheets, made for the document it is in: a
 * constructable sheet belongs to one document, and an element that is moved to
 * another (a frame, say) arrives without any.
 */
export function adoptSheets(element: LitElement): void {
  const {elementStyles} = element.constructor as typeof LitElement;
  const {ownerDocument, shadowRoot} = element;
  if (!shadowRoot || !ownerDocument.defaultView) return;
  shadowRoot.adoptedStyleSheets = elementStyles.map((styles) => sheetFor(ownerDocument, styles));
}
