import {
  attribute,
  create,
  elements,
  having,
  remove,
  removeAttributes,
  rename,
  replace,
  separateTexts,
  setAttribute,
  textOf,
  type Tree,
} from './tree.js';

/**
 * Details open and close by HTML alone, in the place and the size of the button: the
 * script that may come finds, and leaves, everything where it is.
 */
function disclose(tree: Tree, awaited: boolean): void {
  // Looked up once: a list may have thousands, and each is in a tree of all.
  const byId = new Map(having(tree, 'id').map((element) => [attribute(element, 'id'), element]));
  for (const button of having(tree, 'part', 'toggle')) {
    const details = byId.get(attribute(button, 'aria-controls'));
    if (!details) continue;
    const open = attribute(button, 'aria-expanded') === 'true';
    // Open ones stand apart from their button, and would move when it comes.
    if (open && awaited) continue;
    const name = attribute(button, 'aria-label') ?? '';
    const label = textOf(button);
    const summary = create(
      'summary',
      {part: 'toggle'},
      create('span', {}, label),
      // What tells this button from the others follows the label, unseen.
      create('span', {class: 'said'}, name.slice(label.length)),
    );
    removeAttributes(details, (name) => name === 'id' || name === 'hidden');
    replace(button, create('details', open ? {open: ''} : {}, summary, details));
  }
}

/** Takes away what only a script could answer; words of buttons that are content stay. */
function leaveOut(tree: Tree): void {
  for (const part of ['note-sign', 'sort-by']) {
    for (const button of having(tree, 'part', part)) {
      rename(button, 'span', {class: attribute(button, 'class') ?? '', part});
    }
  }
  // The way back from a note keeps its place.
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
 * A view in the state in which it can do without script: details in `<details>`, all
 * that only a script could answer left out.
 *
 * @param awaited whether the page loads the script: then what it will answer stays in
 *   its place, disabled, so that nothing moves when it comes.
 */
export function withoutScript(tree: Tree, awaited: boolean): void {
  disclose(tree, awaited);
  if (awaited) separateTexts(tree);
  else leaveOut(tree);
  for (const element of elements(tree)) {
    if (/^(button|input|select)$/.test(element.tagName)) setAttribute(element, 'disabled');
    // Rows that a limit keeps back are empty, and their button says how many they are.
    else if (element.tagName === 'title' || attribute(element, 'hidden') !== undefined)
      remove(element);
    // A property that is false is written as an attribute that any value sets.
    removeAttributes(
      element,
      (name) =>
        (name === 'tabindex' && attribute(element, name) === '-1') ||
        (name === 'selected' && attribute(element, name) === 'false'),
    );
  }
}
