import type {CSSResultOrNative, LitElement} from 'lit';
import {memoize} from '../../model/memoize.js';

/** The sheet of some styles for one document, shared by all elements in it. */
const sheetFor = memoize((document: Document, styles: CSSResultOrNative): CSSStyleSheet => {
  // For the page's document this does not read `defaultView`: a form may have that name.
  const view = document === globalThis.document ? globalThis : document.defaultView;
  const sheet = new (view as typeof globalThis).CSSStyleSheet();
  if ('cssText' in styles) sheet.replaceSync(styles.cssText);
  return sheet;
});

/**
 * Gives an element style sheets, made for the document it is in: a
 * constructable sheet belongs to one document, and an element that is moved to
 * another (a frame, say) arrives without any.
 *
 * @param printed the sheets of what the page shows before the element does, which come first.
 */
export function adoptSheets(
  {ownerDocument, shadowRoot}: LitElement,
  printed: readonly CSSStyleSheet[],
  styles: readonly CSSResultOrNative[],
): void {
  if (!shadowRoot || !ownerDocument.defaultView) return;
  const sheets = styles.map((one) => sheetFor(ownerDocument, one));
  shadowRoot.adoptedStyleSheets = [...printed, ...sheets];
}

/** Gives an element, beside its style sheets, one that few need. It stays until these are adopted again. */
export function addSheet({ownerDocument, shadowRoot}: LitElement, styles: CSSResultOrNative): void {
  const sheet = sheetFor(ownerDocument, styles);
  const {adoptedStyleSheets} = shadowRoot!;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
