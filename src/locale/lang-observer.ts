import {shadowHost} from './closest-lang.js';

/**
 * Tells elements that a `lang` attribute changed in one of the trees they live in.
 *
 * One MutationObserver serves all elements of a tree, and only while there is one.
 */
type Callback = () => void;

interface Followed {
  readonly callbacks: Set<Callback>;
  readonly observer: MutationObserver;
}

const followed = new Map<Node, Followed>();

/** The element's own root, and the roots around it up to the document. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  const host = shadowHost(root);
  return host ? [root, ...rootsOf(host)] : [root];
}

function follow(root: Node): Followed {
  const known = followed.get(root);
  if (known) return known;
  const callbacks = new Set<Callback>();
  const observer = new MutationObserver(() => [...callbacks].forEach((callback) => callback()));
  observer.observe(root, {subtree: true, attributeFilter: ['lang']});
  followed.set(root, {callbacks, observer});
  return {callbacks, observer};
}

/** Calls back after each change of `lang` in the trees around an element, until stopped. */
export function followLang(element: Element, callback: Callback): () => void {
  const roots = rootsOf(element);
  for (const root of roots) follow(root).callbacks.add(callback);
  return () => {
    for (const root of roots) {
      const {callbacks, observer} = follow(root);
      callbacks.delete(callback);
      if (callbacks.size > 0) continue;
      observer.disconnect();
      followed.delete(root);
    }
  };
}
