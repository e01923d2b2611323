/**
 * The nodes of one kind below another, in document order. Not by a walker of the document: pages
 * have forms of that method's name, and libraries that replace `Document`.
 *
 * @param type such as `Node.TEXT_NODE`.
 */
export function nodesOf(root: Node, type: number): Node[] {
  const nodes: Node[] = [];
  const visit = (parent: Node): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === type) nodes.push(child);
      visit(child);
    }
  };
  visit(root);
  return nodes;
}
