/**
 * The language of a place on the page: which element names it, and when it changes.
 */

/**
 * The host of an element's shadow tree, if it is in one. A document may have a member `host`, too,
 * from a form or frame of this name; only that of a fragment counts.
 */
function shadowHost(root: Node): Element | undefined {
  return root.nodeType === 11 ? (root as Partial<ShadowRoot>).host : undefined;
}

/**
 * The element that names the language of a place: the element itself, else the nearest ancestor
 * with a `lang`, through shadow roots. An empty `lang` counts: it means that the language is
 * unknown.
 */
export function closestWithLang(element: Element): Element | undefined {
  let ancestor: Element | undefined = element;
  while (ancestor) {
    const marked = ancestor.closest('[lang]');
    if (marked) return marked;
    ancestor = shadowHost(ancestor.getRootNode());
  }
  return undefined;
}

/** The language of a place as the page writes it, or '' where nobody names it. */
export const closestLang = (element: Element): string =>
  closestWithLang(element)?.getAttribute('lang') ?? '';

/** An observed tree: one observer serves all its elements, and only while there are any. */
interface ObservedTree {
  readonly callbacks: Set<() => void>;
  readonly observer: MutationObserver;
}

const observedTrees = new Map<Node, ObservedTree>();

/** The root of an element's tree, and the roots around it up to the document. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  const host = shadowHost(root);
  return host ? [root, ...rootsOf(host)] : [root];
}

function observe(root: Node): ObservedTree {
  const known = observedTrees.get(root);
  if (known) return known;
  const callbacks = new Set<() => void>();
  const observer = new MutationObserver(() => [...callbacks].forEach((callback) => callback()));
  observer.observe(root, {subtree: true, attributeFilter: ['lang']});
  const tree = {callbacks, observer};
  observedTrees.set(root, tree);
  return tree;
}

/** Calls back after each change of a `lang` in the trees around an element. Returns what stops it. */
export function followLang(element: Element, callback: () => void): () => void {
  const roots = rootsOf(element);
  for (const root of roots) observe(root).callbacks.add(callback);
  return () => {
    for (const root of roots) {
      const {callbacks, observer} = observe(root);
      callbacks.delete(callback);
      if (callbacks.size > 0) continue;
      observer.disconnect();
      observedTrees.delete(root);
    }
  };
}
