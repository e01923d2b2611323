import {computeAccessibleName, getRole} from 'dom-accessibility-api';

/** Every element below a node, through shadow roots and slots, in document order. */
function* below(node: Element | ShadowRoot): Generator<Element> {
  // By name, not by class: what is looked at may be of another window.
  const assigned =
    (node as Element).localName === 'slot' ? (node as HTMLSlotElement).assignedElements() : [];
  const content = assigned.length
    ? assigned
    : (node as Element).shadowRoot
      ? (node as Element).shadowRoot!.children
      : node.children;
  for (const child of content) {
    // An element without a box is never visible, but its children may be.
    if (!child.checkVisibility() && getComputedStyle(child).display !== 'contents') continue;
    yield child;
    yield* below(child);
  }
}

const matches = (found: string, expected: string | RegExp) =>
  typeof expected === 'string' ? found === expected : expected.test(found);

/** The visible elements of a role, with a name if one is given, as assistive technology finds them. */
export function allByRole(root: Element, role: string, name?: string | RegExp): HTMLElement[] {
  return [...below(root)].filter(
    (element) =>
      getRole(element) === role &&
      (name === undefined || matches(computeAccessibleName(element), name)),
  ) as HTMLElement[];
}

/** The one element of a role and name; fails where there is none, or more than one. */
export function byRole(root: Element, role: string, name?: string | RegExp): HTMLElement {
  const found = allByRole(root, role, name);
  if (found.length !== 1) {
    const there = allByRole(root, role).map((element) => `"${computeAccessibleName(element)}"`);
    throw new Error(
      `${found.length} of role ${role} named ${String(name)}; there are ${there.join(', ') || 'none'}`,
    );
  }
  return found[0]!;
}

/** The lines of partners whose details are open. */
export const opened = (root: Element): HTMLElement[] =>
  allByRole(root, 'button').filter((button) => button.matches('[open] > [part=toggle]'));

/** The text a reader sees, with white space as the browser shows it. */
export const visibleText = (element: Element): string =>
  [...below(element)]
    .flatMap((child) => [...child.childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent ?? '')
    .join(' ')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();
