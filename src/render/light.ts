import {
  attribute,
  elements,
  having,
  insertBefore,
  print,
  remove,
  removeAttributes,
  rename,
  textOf,
  unwrap,
  type Element,
  type Tree,
} from './tree.js';

/** Elements without meaning, which only a style or a script needs. */
const BOXES = /^(div|span|slot|article|details|button)$/;

/** Attributes with a meaning, which the filters of all content systems keep. */
const MEANINGFUL_ATTRIBUTES = /^(href|hreflang|lang|dir|scope|colspan)$/;

/** Buttons whose words are content. */
const CONTENT_BUTTONS = /^sort-by$/;

/** An element for the eye or for a script. The words beside it say the same. */
function isDecoration(element: Element): boolean {
  const role = attribute(element, 'role');
  return (
    /^(style|script|svg|i|select|input|img)$/.test(element.tagName) ||
    attribute(element, 'aria-hidden') === 'true' ||
    attribute(element, 'hidden') === '' ||
    /^(legend|permalink|toggle|control-bar)$/.test(attribute(element, 'part') ?? '') ||
    role === 'status' ||
    (element.tagName === 'button' && !CONTENT_BUTTONS.test(attribute(element, 'part') ?? ''))
  );
}

/** Removes from the closed part of a partner what its details say in full. */
function removeRepeated(tree: Tree): void {
  for (const item of having(tree, 'part', 'item')) {
    if (having(item, 'part', 'roles').length) having(item, 'part', 'project-names').forEach(remove);
    for (const line of having(item, 'class', 'fact-line')) {
      having(line, 'class', 'figure').forEach(remove);
    }
  }
}

/**
 * Changes a view to plain HTML: sections, headings, lists, tables, description lists and links,
 * with `lang` and `dir` where they differ. It has no class, no id, no style and no button.
 */
export function toLight(tree: Tree): void {
  elements(tree).filter(isDecoration).forEach(remove);
  removeRepeated(tree);
  for (const kind of having(tree, 'class', 'kind')) {
    if (kind.tagName === 'span') insertBefore(rename(kind, 'small'), ' – ');
  }
  for (const long of having(tree, 'class', 'long')) {
    insertBefore(rename(long, 'small'), ' ');
  }
  for (const frame of having(tree, 'part', 'frame')) {
    const {lang = '', dir = ''} = Object.fromEntries(
      frame.attrs.map(({name, value}) => [name, value]),
    );
    rename(frame, 'section', {lang, dir});
  }
  for (const summary of elements(tree).filter(({tagName}) => tagName === 'summary')) {
    rename(summary, 'p');
  }
  for (const element of elements(tree)) {
    const isUnsafe = !/^(https?:|mailto:)/i.test(attribute(element, 'href') ?? '');
    // Where there is a title, `lang` is the language of the title, not of the text.
    const titled = attribute(element, 'title') !== undefined;
    removeAttributes(
      element,
      (name) =>
        !MEANINGFUL_ATTRIBUTES.test(name) ||
        (name === 'href' && isUnsafe) ||
        (name === 'lang' && titled),
    );
    if (BOXES.test(element.tagName)) unwrap(element);
  }
  elements(tree)
    .filter((element) => element.tagName === 'p' && textOf(element) === '')
    .forEach(remove);
}

/** Prints plain HTML on one line. No-break spaces stay as they are. */
export const printLight = (tree: Tree): string =>
  print(tree)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
