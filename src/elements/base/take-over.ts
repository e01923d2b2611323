/**
 * Takes over what a page shows of an element before its script has come. A printed node that shows
 * what the element would show stays the same node, so that what a visitor has focused, selected,
 * opened or is copying stays, too.
 */

/**
 * Whether a visitor selects text on the page, or presses something in an element: a node that is
 * replaced would take that away.
 */
export const isInUse = (element: Element): boolean =>
  !!getSelection()?.toString() || element.matches(':active');

/** The events after which an element may be in use no more. */
export const RELEASE_EVENTS = ['selectionchange', 'pointerup', 'pointercancel'] as const;

/** The attribute of a printed element whose content is still to come. */
const AWAITED = 'data-awaited';

/** The attributes that a visitor or the printed form may have changed; the element sets them itself. */
const STATE_ATTRIBUTES: readonly string[] = ['open', 'hidden', 'data-beyond-limit', AWAITED];

/**
 * The children that are seen: elements, and the texts between them. Comments divide a text without
 * being seen, and blanks are worth one.
 */
function contentOf(node: Node): readonly (Element | string)[] {
  const content: (Element | string)[] = [];
  let text = '';
  const endText = () => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words) content.push(words);
    text = '';
  };
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.textContent;
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    endText();
    content.push(child as Element);
  }
  endText();
  return content;
}

/**
 * The attributes of an element, but for those that show a state, in one text. An area that scrolls sets
 * all of its attributes itself.
 */
export const attributesOf = (element: Element): string =>
  element
    .getAttributeNames()
    .filter((name) => !STATE_ATTRIBUTES.includes(name) && !element.matches('.scroll-area'))
    .map((name) => `${name}=${element.getAttribute(name)!.trim()}`)
    .sort()
    .join('\n');

/**
 * Elements whose printed content may lack its end: details; the line of a name, which comes alive with
 * a link to this place; what is awaited; a drawing, which gets the line of today; and a project, which
 * gets its partners where no table has them.
 */
const MAY_LACK = `.panel, .further, .line, .chart, [part=project-card], [${AWAITED}], [${AWAITED}] > summary`;

/** A place, and the nodes that are to be added at its end. */
type Addition = readonly [place: Element, nodes: readonly (Element | string)[]];

/** Whether two elements show the same. What the printed details lack at their end becomes an addition. */
const isSame = (printed: Element, fresh: Element, additions: Addition[]): boolean =>
  // Mostly nothing differs, which the browser finds out much faster.
  printed.isEqualNode(fresh) ||
  (printed.localName === fresh.localName &&
    attributesOf(printed) === attributesOf(fresh) &&
    haveSame(printed, fresh, additions));

function haveSame(printed: Element, fresh: ParentNode, additions: Addition[]): boolean {
  const before = contentOf(printed);
  const after = contentOf(fresh);
  const mayLack = printed.matches(MAY_LACK);
  if (mayLack ? before.length > after.length : before.length !== after.length) return false;
  if (mayLack) additions.push([printed, after.slice(before.length)]);
  return before.every((one, index) => {
    const other = after[index]!;
    return typeof one === 'string' || typeof other === 'string'
      ? one === other
      : isSame(one, other, additions);
  });
}

/**
 * Takes over the children of an element if they show the same as fresh nodes, and adds what the end of
 * their details lacks.
 *
 * @returns whether they do; if not, nothing is changed.
 */
export function takeOverChildren(printed: Element, fresh: ParentNode): boolean {
  const additions: Addition[] = [];
  if (!haveSame(printed, fresh, additions)) return false;
  for (const [place, nodes] of additions) {
    place.append(...nodes);
    // The place that is kept for a section stays as high as it was, so that nothing moves below.
    if (place.localName === 'details') place.removeAttribute(AWAITED);
  }
  return true;
}
