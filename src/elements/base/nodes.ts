import {render} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

/**
 * The nodes of one type below a node, in document order. It does not use `createTreeWalker`: pages
 * have forms of this name, and libraries that replace `Document`.
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

/** Removes comments, by which Lit marks the places of values, and joins the texts that they divide. */
export function joinTexts(root: Node): void {
  for (const comment of nodesOf(root, Node.COMMENT_NODE)) (comment as Comment).remove();
  root.normalize();
}

/**
 * The nodes of a template that never changes. For ten thousand rows, the objects with which Lit could
 * change each text would need more memory than the rows.
 */
export function nodesOfTemplate(template: unknown): DocumentFragment {
  const fragment = new DocumentFragment();
  render(template, fragment);
  joinTexts(fragment);
  return fragment;
}

/** Renders a template that never changes: only its nodes stay. */
export const renderOnce = (template: unknown, container: Element): void =>
  container.replaceChildren(nodesOfTemplate(template));

/**
 * Shows items in their order. An item that moves, or before which others are inserted, keeps its
 * element: focus, open details and a choice in it stay.
 */
export const byKey = <T extends object>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
  view: (item: T) => unknown,
): unknown => repeat(items, keyOf, view);

/**
 * A text that changes. Its node is a new one each time: a page translator puts elements in the place
 * of the node that Lit knows, and would leave the old text on the page.
 */
export const freshText = (text: string): unknown =>
  repeat(
    [text],
    (one) => one,
    (one) => one,
  );
