/**
 * Tells elements that a `lang` attribute changed in one of the trees they live in.
 *
 * One MutationObserver serves all elements of the page; it is connected only
 * while one of them is.
 */
type Callback = () => void;

const followers = new Map<Node, Set<Callback>>();
let observer: MutationObserver | undefined;

/** The element's own root, and the roots around it up to the document. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  const {host} = root as Partial<ShadowRoot>;
  return host ? [root, ...rootsOf(host)] : [root];
}

function observe(root: Node): void {
  observer ??= new MutationObserver(() => {
    for (const callback of new Set([...followers.values()].flatMap((set) => [...set]))) callback();
  });
  observer.observe(root, {subtree: true, attributeFilter: ['lang']});
}

/** Calls back after each change of `lang` in the trees around an element, until stopped. */
export function followLang(element: Element, callback: Callback): () => void {
  const roots = rootsOf(element);
  for (const root of roots) {
    const callbacks = followers.get(root);
    if (callbacks) callbacks.add(callback);
    else {
      followers.set(root, new Set([callback]));
      observe(root);
    }
  }
  return () => {
    for (const root of roots) {
      const callbacks = followers.get(root);
      callbacks?.delete(callback);
      if (callbacks?.size === 0) release(root);
    }
  };
}

/** A MutationObserver can only let go of everything: the roots still needed are taken up again. */
function release(root: Node): void {
  followers.delete(root);
  observer?.disconnect();
  followers.forEach((_, rest) => observe(rest));
}
