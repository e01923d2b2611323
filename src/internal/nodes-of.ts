/**
 * The nodes of one kind below another, in document order.
 *
 * @param kind such as `NodeFilter.SHOW_TEXT`.
 */
export function nodesOf(root: Node, kind: number): Node[] {
  // A form of the method's name on the page would take its place in `document` itself.
  const walker = Document.prototype.createTreeWalker.call(root.ownerDocument, root, kind);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}
