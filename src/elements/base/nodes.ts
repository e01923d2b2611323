import {render} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

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

/**
 * Renders a template that is never rendered again in place: nothing but its nodes is kept. Of ten
 * thousand rows, what lit keeps to change each of their texts would weigh more than the rows.
 */
export function renderOnce(template: unknown, place: Element): void {
  const fragment = new DocumentFragment();
  render(template, fragment);
  // Lit marks the places of values by comments.
  for (const mark of nodesOf(fragment, Node.COMMENT_NODE)) (mark as Comment).remove();
  place.replaceChildren(fragment);
}

/**
 * Shows items in their order. One that moves, or before which others come, stays the same element:
 * what is focused, open or about to be chosen in it stays so.
 */
export const byKey = <T extends object>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
  view: (item: T) => unknown,
): unknown => repeat(items, keyOf, view);
