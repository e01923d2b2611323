import {render} from 'lit';
import {nodesOf} from './nodes-of.js';

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
