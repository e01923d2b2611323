import {
  attribute,
  elements,
  having,
  remove,
  removeAttributes,
  replace,
  rename,
  separateTexts,
  setAttribute,
  type Element,
  type Tree,
} from './tree.js';

/** Removes controls that need a script. Words of buttons that are content stay. */
function removeControls(tree: Tree): void {
  for (const button of having(tree, 'part', 'sort-by')) {
    rename(button, 'span', {class: attribute(button, 'class') ?? '', part: 'sort-by'});
  }
  for (const part of ['permalink', 'control-bar', 'status'])
    having(tree, 'part', part).forEach(remove);
  for (const element of elements(tree)) {
    if (element.tagName === 'button') remove(element);
  }
}

/**
 * Changes a view so that it works without a script: controls that need a script are removed.
 *
 * @param awaited true where the page loads the script: then these controls stay, disabled, so that
 *   nothing moves when the script starts.
 */
export function withoutScript(tree: Tree, awaited: boolean): void {
  if (awaited) separateTexts(tree);
  else removeControls(tree);
  for (const element of elements(tree)) {
    if (/^(button|input|select)$/.test(element.tagName)) setAttribute(element, 'disabled');
    // Rows beyond the limit are empty, and the button says how many they are.
    else if (element.tagName === 'title' || attribute(element, 'hidden') !== undefined)
      remove(element);
    // The renderer prints `selected="false"`, and any value of the attribute selects.
    removeAttributes(
      element,
      (name) =>
        (name === 'tabindex' && attribute(element, name) === '-1') ||
        (name === 'selected' && attribute(element, name) === 'false'),
    );
  }
}

/** The rows of a list and their groups, in document order. */
const rowsAndGroups = (tree: Tree): Element[] =>
  elements(tree).filter((element) => /^(item|group)$/.test(attribute(element, 'part') ?? ''));

/**
 * Hides the rows beyond a limit, but only where scripts run, because the button that shows them
 * needs a script. Both trees have the same rows. Rows that are hidden in the limited tree are
 * marked in the whole tree, and the style sheet hides them; status and button are those of the limited one.
 */
export function applyLimit(whole: Tree, limited: Tree): void {
  const limitedRows = rowsAndGroups(limited);
  for (const [index, row] of rowsAndGroups(whole).entries()) {
    const limitedRow = limitedRows[index];
    if (limitedRow && attribute(limitedRow, 'hidden') !== undefined) {
      setAttribute(row, 'data-beyond-limit');
    }
  }
  for (const name of ['state', 'rest']) {
    const [place] = having(whole, 'class', name);
    const [limitedPlace] = having(limited, 'class', name);
    if (place && limitedPlace) replace(place, limitedPlace);
  }
}
