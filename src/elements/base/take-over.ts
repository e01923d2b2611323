import {joinTexts} from './nodes.js';

/**
 * Takes over what a page shows of an element before its script has come, or shows newer data in its
 * place. A node that shows what the element would show stays the same node, so that what a visitor has
 * focused, selected, opened or is copying stays, too.
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

/** Elements, and texts that are more than blanks. */
const isContent = ({nodeType, nodeValue}: Node): boolean =>
  nodeType === Node.ELEMENT_NODE || (nodeType === Node.TEXT_NODE && !!nodeValue?.trim());

const contentOf = ({childNodes}: Node): readonly ChildNode[] => [...childNodes].filter(isContent);

/** A text; blanks are worth one. */
const wordsOf = ({nodeValue}: Node): string | undefined => nodeValue?.replace(/\s+/g, ' ').trim();

/**
 * The attributes of an element, but for those that show a state, in one text. An area that scrolls sets
 * all of its attributes itself.
 */
const attributesOf = (element: Element): string =>
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

/** How nodes differ from those that are to be shown. */
export interface Difference {
  /** Whether they show the same, except that the end of their details may be missing. */
  readonly isSame: boolean;
  /** Makes them show what the fresh nodes show, which are used up. */
  apply(): void;
}

/** Compares the children of an element with fresh nodes. Nothing is changed until that is applied. */
export function compareChildren(element: Element, fresh: ParentNode): Difference {
  const replacements: (() => void)[] = [];
  const additions: (() => void)[] = [];

  function compareContent(shown: Element, next: ParentNode): void {
    const before = contentOf(shown);
    const after = contentOf(next);
    const mayLack = shown.matches(MAY_LACK);
    if (mayLack ? before.length > after.length : before.length !== after.length) {
      replacements.push(() => shown.replaceChildren(...next.childNodes));
      return;
    }
    if (mayLack) {
      additions.push(() => {
        shown.append(...after.slice(before.length));
        // The place that is kept for a section stays as high as it was, so that nothing moves below.
        if (shown.localName === 'details') shown.removeAttribute(AWAITED);
      });
    }
    before.forEach((one, index) => compareNodes(one, after[index]!));
  }

  function compareNodes(shown: ChildNode, next: ChildNode): void {
    // Mostly nothing differs, which the browser finds out much faster.
    if (shown.isEqualNode(next)) return;
    const isAlike = shown.nodeName === next.nodeName;
    if (isAlike && shown.nodeType === Node.TEXT_NODE && wordsOf(shown) === wordsOf(next)) return;
    if (
      isAlike &&
      shown.nodeType === Node.ELEMENT_NODE &&
      attributesOf(shown as Element) === attributesOf(next as Element)
    )
      compareContent(shown as Element, next as Element);
    else replacements.push(() => shown.replaceWith(next));
  }

  joinTexts(element);
  compareContent(element, fresh);
  return {
    isSame: replacements.length === 0,
    apply() {
      for (const change of [...additions, ...replacements]) change();
    },
  };
}
