import {
  attribute,
  create,
  elements,
  having,
  insertBefore,
  print,
  remove,
  removeAttributes,
  rename,
  replace,
  textOf,
  unwrap,
  type Element,
  type Tree,
} from './tree.js';

/** Elements that say nothing but where a style or a script applies. */
const BOXES = /^(div|span|slot|details|button)$/;

/** Attributes that carry meaning of their own; all filters of content systems let them through. */
const MEANING = /^(href|hreflang|lang|dir|scope)$/;

/** Buttons whose words are content. */
const KEPT = /^(note-sign|sort-by)$/;

/** For the eye, or for a script: what it says stands beside it in words. */
function isDecoration(element: Element): boolean {
  const role = attribute(element, 'role');
  return (
    /^(style|script|svg|i|select|input)$/.test(element.tagName) ||
    attribute(element, 'aria-hidden') === 'true' ||
    attribute(element, 'hidden') === '' ||
    /^(legend|permalink)$/.test(attribute(element, 'part') ?? '') ||
    role === 'search' ||
    role === 'status' ||
    (element.tagName === 'button' && !KEPT.test(attribute(element, 'part') ?? ''))
  );
}

/** Projects by name, where the same partner's part in them follows. */
function withoutRepeatedTags(tree: Tree): void {
  for (const article of elements(tree).filter(({tagName}) => tagName === 'article')) {
    if (having(article, 'part', 'roles').length) having(article, 'part', 'tags').forEach(remove);
  }
}

/**
 * A view as plain HTML: sections, headings, lists, tables, description lists and links,
 * with the language and direction of what differs. No class, no id, no style, no button.
 */
export function light(tree: Tree): void {
  elements(tree).filter(isDecoration).forEach(remove);
  withoutRepeatedTags(tree);
  // Signs side by side would read as one number.
  for (const sign of having(tree, 'part', 'note-sign')) {
    replace(sign, create('span', {}, `[${textOf(sign)}]`));
  }
  for (const kind of having(tree, 'class', 'kind')) {
    if (kind.tagName === 'span') insertBefore(rename(kind, 'small'), ' – ');
  }
  for (const foot of having(tree, 'class', 'foot')) rename(foot, 'p');
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
    const bad = !/^(https?:|mailto:)/i.test(attribute(element, 'href') ?? '');
    // Where there is a title, the language is that of its words.
    const titled = attribute(element, 'title') !== undefined;
    removeAttributes(
      element,
      (name) => !MEANING.test(name) || (name === 'href' && bad) || (name === 'lang' && titled),
    );
    if (BOXES.test(element.tagName)) unwrap(element);
  }
  elements(tree)
    .filter((element) => element.tagName === 'p' && textOf(element) === '')
    .forEach(remove);
}

/** Prints such HTML on one line; spaces that must not break stay what they are. */
export const printLight = (tree: Tree): string =>
  print(tree)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
