/**
 * Changes nodes of the page into what fresh nodes show. What is the same stays the same node, so that
 * a visitor's focus, selection and open details stay where little has changed.
 */

/** Attributes that a visitor changes, or an image that does not load. */
const STATE_ATTRIBUTES: readonly string[] = ['open', 'hidden'];

/** Elements, and texts that are more than blanks. */
const contentOf = (node: Node): ChildNode[] =>
  [...node.childNodes].filter(
    ({nodeType, nodeValue}) =>
      nodeType === Node.ELEMENT_NODE || (nodeType === Node.TEXT_NODE && nodeValue!.trim() !== ''),
  );

/** A text as it is seen. */
const collapse = (text: string | null): string => text!.replace(/\s+/g, ' ');

function patchAttributes(element: Element, fresh: Element): void {
  for (const name of new Set([...element.getAttributeNames(), ...fresh.getAttributeNames()])) {
    const value = fresh.getAttribute(name);
    if (STATE_ATTRIBUTES.includes(name) || value === element.getAttribute(name)) continue;
    // Another image may load.
    if (name === 'src') element.removeAttribute('hidden');
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** Makes the children of an element show the same as those of another node, which are used up. */
export function patchChildren(element: Node & ParentNode, fresh: Node & ParentNode): void {
  const before = contentOf(element);
  const after = contentOf(fresh);
  const isAlike = (node: Node, index: number) => node.nodeName === after[index]!.nodeName;
  if (before.length !== after.length || !before.every(isAlike)) {
    element.replaceChildren(...fresh.childNodes);
    return;
  }
  before.forEach((node, index) => {
    const next = after[index]!;
    if (node.nodeType === Node.ELEMENT_NODE) {
      patchAttributes(node as Element, next as Element);
      patchChildren(node as Element, next as Element);
    } else if (collapse(node.nodeValue) !== collapse(next.nodeValue)) {
      node.nodeValue = next.nodeValue;
    }
  });
}
