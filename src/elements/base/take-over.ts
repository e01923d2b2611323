/**
 * Takes over what a page shows of an element before its script has come. A printed node that shows
 * what the element would show stays the same node, so that what a visitor has focused, selected,
 * opened or is copying stays, too.
 */

/** What a visitor or the printed form may have changed; the element sets it itself. */
const STATE_ATTRIBUTES: readonly string[] = ['open', 'hidden', 'data-beyond-limit'];

/** The children that are seen: no comments, and no blanks between elements. */
const contentOf = (node: Node): readonly ChildNode[] =>
  [...node.childNodes].filter(
    ({nodeType, textContent}) =>
      nodeType === Node.ELEMENT_NODE || (nodeType === Node.TEXT_NODE && !!textContent?.trim()),
  );

const attributesOf = (element: Element): string =>
  element
    .getAttributeNames()
    .filter((name) => !STATE_ATTRIBUTES.includes(name))
    .map((name) => `${name}=${element.getAttribute(name)!.trim()}`)
    .sort()
    .join('\n');

const textOf = ({textContent}: Node): string => textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** A place, and the nodes that are to be added at its end. */
type Addition = readonly [place: Element, nodes: readonly ChildNode[]];

/** Whether two nodes show the same. What the printed details lack at their end becomes an addition. */
function isSame(printed: Node, fresh: Node, additions: Addition[]): boolean {
  if (printed.nodeType !== fresh.nodeType) return false;
  if (printed.nodeType !== Node.ELEMENT_NODE) return textOf(printed) === textOf(fresh);
  const [a, b] = [printed as Element, fresh as Element];
  return (
    a.localName === b.localName && attributesOf(a) === attributesOf(b) && haveSame(a, b, additions)
  );
}

function haveSame(printed: Element, fresh: ParentNode, additions: Addition[]): boolean {
  const before = contentOf(printed);
  const after = contentOf(fresh);
  const mayLack = printed.classList.contains('panel');
  if (mayLack ? before.length > after.length : before.length !== after.length) return false;
  if (mayLack) additions.push([printed, after.slice(before.length)]);
  return before.every((node, index) => isSame(node, after[index]!, additions));
}

/**
 * Takes over the children of an element if they show the same as fresh nodes, and adds what the end of
 * their details lacks.
 *
 * @returns whether they do; if not, nothing is changed.
 */
export function takeOverChildren(printed: Element, fresh: DocumentFragment): boolean {
  // Lit makes a text node for each value.
  fresh.normalize();
  const additions: Addition[] = [];
  if (!haveSame(printed, fresh, additions)) return false;
  for (const [place, nodes] of additions) place.append(...nodes);
  return true;
}
