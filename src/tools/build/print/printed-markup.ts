import {
  attribute,
  elements,
  having,
  parse,
  remove,
  removeAttributes,
  setAttribute,
  textOf,
  type Element,
  type Tree,
} from '../../../render/tree.js';

/** The classes of parts that come with the second script: descriptions, filters, buttons. */
const ABSENT_CLASSES = ['prose', 'filters-toggle', 'choices folded', 'show-more'];

/** Sections of the overview of which only the heading and the place are printed. */
const ABSENT_SECTIONS = ['matrix-section', 'timeline-section'];

/** Static HTML of an element, without its tag and its styles. */
function shadowMarkup(html: string): string {
  const found = /<template shadowrootmode="open">(?:<style>[^]*?<\/style>)([^]*)<\/template>/.exec(
    html,
  );
  if (!found) throw new Error(`found no shadow root in ${html.slice(0, 80)}, expected one`);
  return found[1]!;
}

/** The frame of an element, from static HTML, without what is not printed. */
export function printedFrame(html: string): Element {
  const tree: Tree = parse(shadowMarkup(html));
  for (const name of ABSENT_CLASSES) having(tree, 'class', name).forEach(remove);
  for (const name of ABSENT_SECTIONS) {
    for (const section of having(tree, 'part', name)) {
      section.childNodes = section.childNodes.filter((child) => /^h\d$/.test(child.nodeName));
      setAttribute(section, 'data-awaited');
    }
  }
  // A line that opens what comes later keeps its place.
  for (const line of ['sources', 'about', 'note'].flatMap((part) => having(tree, 'part', part))) {
    for (const child of elements(line)) if (child.tagName !== 'summary') remove(child);
    const [summary] = elements(line);
    if (summary)
      summary.childNodes = summary.childNodes.filter(({nodeName}) => nodeName === '#text');
    setAttribute(line, 'data-awaited');
  }
  for (const element of elements(tree)) {
    removeAttributes(
      element,
      // The search box works before the second script comes.
      (name) => name === 'disabled' || (name === 'class' && !attribute(element, name)?.trim()),
    );
  }
  const [frame] = having(tree, 'part', 'frame');
  if (!frame) throw new Error('found no frame, expected one');
  return frame;
}

/** The element with a part, a class or, of a slot, a name. */
export function partOf(parent: Element, name: string): Element {
  const [found] = [
    ...having(parent, 'part', name),
    ...having(parent, 'class', name),
    ...having(parent, 'name', name),
  ];
  if (!found) throw new Error(`found no part "${name}" in "${textOf(parent)}", expected one`);
  return found;
}
