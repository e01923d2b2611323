import {defaultTreeAdapter as adapter, html, parseFragment, serialize} from 'parse5';
import type {DefaultTreeAdapterTypes as Types} from 'parse5';

/** A rendered view as a tree that can be changed: what Node has in the place of a DOM. */
export type Tree = Types.DocumentFragment;
export type Element = Types.Element;
type Child = Types.ChildNode;
type Parent = Types.ParentNode;

/** Without comments: they mark parts for a script that would go on with them. */
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
 * Keeps neighbouring runs of text apart, as a script makes them: WebKit breaks lines of a
 * table otherwise where they are one.
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

/** All elements in document order; made at once, so that the tree may change meanwhile. */
export const elements = (parent: Parent): Element[] =>
  parent.childNodes.filter(isElement).flatMap((element) => [element, ...elements(element)]);

/** Those of them that have an attribute, of any value or of the one given. */
export const having = (parent: Parent, name: string, value?: string): Element[] =>
  elements(parent).filter((element) => {
    const found = attribute(element, name);
    return value === undefined ? found !== undefined : found === value;
  });

export const attribute = ({attrs}: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

export function setAttribute(element: Element, name: string, value = ''): void {
  removeAttributes(element, (other) => other === name);
  element.attrs.push({name, value});
}

export function removeAttributes(element: Element, unwanted: (name: string) => boolean): void {
  element.attrs = element.attrs.filter(({name}) => !unwanted(name));
}

/** The words in an element, white space as a browser shows it. */
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

/** Puts others where an element was; without others, it is gone. */
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

/** Leaves an element's content where the element was. */
export const unwrap = (element: Element): void => replace(element, ...element.childNodes);

/** Puts words before an element, beside it. */
export function insertBefore(element: Element, words: string): void {
  if (element.parentNode) adapter.insertTextBefore(element.parentNode, words, element);
}

/** Puts an element right after another. */
export function insertAfter(element: Element, other: Element): void {
  const parent = element.parentNode;
  if (!parent) return;
  const next = parent.childNodes[parent.childNodes.indexOf(element) + 1];
  adapter.detachNode(other);
  if (next) adapter.insertBefore(parent, other, next);
  else adapter.appendChild(parent, other);
}

/** The same content in an element of another name, with no attribute but those given. */
export function rename(
  element: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const renamed = create(name, attributes, ...element.childNodes);
  replace(element, renamed);
  return renamed;
}
