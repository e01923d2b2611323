/** The page's document, whatever the page has done to it. */

/**
 * The prototype that has the members of a document. It is found through the document, because
 * MooTools replaces the global `Document`.
 */
const prototype = (): object =>
  Object.getPrototypeOf(Object.getPrototypeOf(document) as object) as object;

/** A member of the page's document. `document.readyState` may be a form of this name. */
export const readDocument = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(prototype(), name, document) as Document[Name];

/** Adds a style sheet to the page if it is not there; a page that replaces all its sheets drops it. */
export function adoptSheet(sheet: CSSStyleSheet): void {
  const sheets = readDocument('adoptedStyleSheets');
  if (sheets.includes(sheet)) return;
  Reflect.set(prototype(), 'adoptedStyleSheets', [...sheets, sheet], document);
}

/** Whether a node is in the page itself: not removed, nor in another document or a shadow tree. */
export const isOnPage = (node: Element): boolean => node.getRootNode() === document;
