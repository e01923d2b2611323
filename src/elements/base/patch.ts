import {attributesOf} from './take-over.js';

/** Elements, and texts that are more than blanks. */
const isContent = ({nodeType, nodeValue}: Node): boolean =>
  nodeType === Node.ELEMENT_NODE || (nodeType === Node.TEXT_NODE && !!nodeValue?.trim());

/** Whether two nodes differ at most in what is inside them. */
const isSameShell = (a: Node, b: Node): boolean =>
  a.nodeType === Node.ELEMENT_NODE &&
  a.nodeName === b.nodeName &&
  attributesOf(a as Element) === attributesOf(b as Element);

/**
 * Makes the children of an element show the same as fresh nodes, which are used up. What is the same
 * stays the same node, so that focus, selection and open details stay where little has changed.
 */
export function patchChildren(element: Node & ParentNode, fresh: Node): void {
  // Printed texts are whole; Lit writes a text in several nodes.
  for (const node of [element, fresh]) node.normalize();
  const before = [...element.childNodes].filter(isContent);
  const after = [...fresh.childNodes].filter(isContent);
  if (before.length !== after.length) {
    element.replaceChildren(...fresh.childNodes);
    return;
  }
  before.forEach((node, index) => {
    const next = after[index]!;
    if (isSameShell(node, next)) patchChildren(node as Element, next);
    else if (!node.isEqualNode(next)) node.replaceWith(next);
  });
}
