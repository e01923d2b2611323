import {defaultTreeAdapter as adapter, html, parseFragment, serialize} from 'parse5';
import type {DefaultTreeAdapterTypes as Types} from 'parse5';

/** A rendered view as a tree that can be changed, because Node has no DOM. */
export type Tree = Types.DocumentFragment;
export type Element = Types.Element;
type Child = Types.ChildNode;
type Parent = Types.ParentNode;

/** Parses markup without its comments, which only mark the parts of templates for a script. */
export function parse(markup: string): Tree {
  const tree = parseFragment(markup);
  const clean = (parent: Parent): void => {
    parent.childNodes = parent.childNodes.filter((child) => !adapter.isCommentNode(child));
    parent.childNodes.filter(isElement).forEach(clean);
  };
  clean(tree);
  return tree;
}

export const print = (tree: Tree): string => serialize(tree);

const isElement = (node: Child): node is Element => 'tagName' in node;

/**
 * Separates neighbouring texts by comments, as a script does: WebKit breaks the lines of a table
 * elsewhere where they are one text.
 */
export function separateTexts(parent: Parent): void {
  for (const [index, child] of [...parent.childNodes].entries()) {
    const next = parent.childNodes.filter((one) => !adapter.isCommentNode(one))[index + 1];
    if (isElement(child)) separateTexts(child);
    else if (next && adapter.isTextNode(next)) {
      adapter.insertBefore(parent, adapter.createCommentNode(''), next);
    }
  }
}

/** All elements in document order, as a list that does not follow changes of the tree. */
export const elements = (parent: Parent): Element[] =>
  parent.childNodes.filter(isElement).flatMap((element) => [element, ...elements(element)]);

/** The elements that have an attribute, with any value or with the given one. */
export const having = (parent: Parent, name: string, value?: string): Element[] =>
  elements(parent).filter((element) => {
    const actual = attribute(element, name);
    return value === undefined ? actual !== undefined : actual === value;
  });

export const attribute = ({attrs}: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

export function setAttribute(element: Element, name: string, value = ''): void {
  removeAttributes(element, (other) => other === name);
  element.attrs.push({name, value});
}

export function removeAttributes(element: Element, isRemoved: (name: string) => boolean): void {
  element.attrs = element.attrs.filter(({name}) => !isRemoved(name));
}

/** The text of an element, with white space as a browser shows it. */
export const textOf = (parent: Parent): string =>
  parent.childNodes
    .map((child) =>
      isElement(child) ? textOf(child) : adapter.isTextNode(child) ? child.value : '',
    )
    .join('')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();

export function create(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Child | string)[]
): Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({name: key, value}));
  const element = adapter.createElement(name, html.NS.HTML, attrs);
  for (const child of children) {
    if (typeof child === 'string') adapter.insertText(element, child);
    else {
      adapter.detachNode(child);
      adapter.appendChild(element, child);
    }
  }
  return element;
}

/** Replaces an element with other nodes, or removes it where there are none. */
export function replace(element: Element, ...others: readonly Child[]): void {
  const parent = element.parentNode;
  if (!parent) return;
  for (const other of others) {
    adapter.detachNode(other);
    adapter.insertBefore(parent, other, element);
  }
  adapter.detachNode(element);
}

export const remove = (element: Element): void => replace(element);

/** Replaces an element with its content. */
export const unwrap = (element: Element): void => replace(element, ...element.childNodes);

/** Inserts a text before an element. */
export function insertBefore(element: Element, text: string): void {
  if (element.parentNode) adapter.insertTextBefore(element.parentNode, text, element);
}

/** Inserts an element directly after another. */
export function insertAfter(element: Element, other: Element): void {
  const parent = element.parentNode;
  if (!parent) return;
  const next = parent.childNodes[parent.childNodes.indexOf(element) + 1];
  adapter.detachNode(other);
  if (next) adapter.insertBefore(parent, other, next);
  else adapter.appendChild(parent, other);
}

/** Replaces an element with one of another name, which has the same content and only the given attributes. */
export function rename(
  element: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const renamed = create(name, attributes, ...element.childNodes);
  replace(element, renamed);
  return renamed;
}
