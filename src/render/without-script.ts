import {
  attribute,
  create,
  elements,
  having,
  insertAfter,
  remove,
  removeAttributes,
  rename,
  replace,
  separateTexts,
  setAttribute,
  textOf,
  type Element,
  type Tree,
} from './tree.js';

/**
 * Replaces each toggle with a `<summary>` of the same place and size, so that nothing moves when
 * a script starts.
 */
function replaceToggles(tree: Tree, awaited: boolean): void {
  // One pass for all: a list may have thousands of toggles.
  const byId = new Map(having(tree, 'id').map((element) => [attribute(element, 'id'), element]));
  for (const button of having(tree, 'part', 'toggle')) {
    const details = byId.get(attribute(button, 'aria-controls'));
    if (!details) continue;
    const open = attribute(button, 'aria-expanded') === 'true';
    // Open details are apart from their button, and would move when the script starts.
    if (open && awaited) continue;
    const name = attribute(button, 'aria-label') ?? '';
    const label = textOf(button);
    const summary = create(
      'summary',
      {part: 'toggle'},
      create('span', {}, label),
      // The name that distinguishes this button follows the label, for screen readers only.
      create('span', {class: 'visually-hidden'}, name.slice(label.length)),
    );
    removeAttributes(details, (name) => name === 'id' || name === 'hidden');
    replace(button, create('details', open ? {open: ''} : {}, summary, details));
  }
}

/** Removes controls that need a script. Words of buttons that are content stay. */
function removeControls(tree: Tree): void {
  for (const part of ['note-sign', 'sort-by']) {
    for (const button of having(tree, 'part', part)) {
      rename(button, 'span', {class: attribute(button, 'class') ?? '', part});
    }
  }
  // The link back from a note keeps its place, so that the text does not move.
  for (const button of having(tree, 'part', 'note-back')) {
    rename(button, 'span', {class: 'note-sign', part: 'note-back', 'aria-hidden': 'true'});
  }
  for (const part of ['permalink', 'control-bar', 'status']) {
    having(tree, 'part', part).forEach(remove);
  }
  for (const element of elements(tree)) {
    if (element.tagName === 'button') remove(element);
  }
}

/**
 * Changes a view so that it works without a script: details are in `<details>`, and controls
 * that need a script are removed.
 *
 * @param awaited true where the page loads the script: then these controls stay, disabled, so that
 *   nothing moves when the script starts.
 */
export function withoutScript(tree: Tree, awaited: boolean): void {
  replaceToggles(tree, awaited);
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
 * marked in the whole tree, and the style sheet hides them.
 */
export function applyLimit(whole: Tree, limited: Tree): void {
  const limitedRows = rowsAndGroups(limited);
  for (const [index, row] of rowsAndGroups(whole).entries()) {
    const limitedRow = limitedRows[index];
    if (limitedRow && attribute(limitedRow, 'hidden') !== undefined) {
      setAttribute(row, 'data-beyond-limit');
    }
  }
  const [button] = having(limited, 'part', 'more');
  const last = having(whole, 'part', 'group').at(-1) ?? having(whole, 'part', 'list').at(-1);
  if (button && last) insertAfter(last, button);
}
