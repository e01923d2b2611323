import {
  attribute,
  elements,
  having,
  insertAfter,
  setAttribute,
  type Element,
  type Tree,
} from './tree.js';

/** Rows of a list and the sections they are grouped in, in document order. */
const parts = (tree: Tree): Element[] =>
  elements(tree).filter((element) => /^(item|group)$/.test(attribute(element, 'part') ?? ''));

/**
 * Keeps back what a limit keeps back, but only where scripts run: the button that offers
 * the rest needs one. Both trees have the same rows; those that are hidden in the limited
 * one are marked in the whole one, for the style sheet to decide.
 */
export function keepBack(whole: Tree, limited: Tree): void {
  const hidden = parts(limited).map((part) => attribute(part, 'hidden') !== undefined);
  const own = parts(whole);
  own.forEach((part, index) => {
    if (hidden[index]) setAttribute(part, 'data-kept');
  });
  const [button] = having(limited, 'part', 'more');
  const last = having(whole, 'part', 'group').at(-1) ?? having(whole, 'part', 'list').at(-1);
  if (button && last) insertAfter(last, button);
}
