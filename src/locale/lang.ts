import {memoize} from '../model/memoize.js';

/** Language tags (BCP 47): how they are read, matched (RFC 4647) and written on a page. */

/**
 * The beginning of a text that may be a tag. Content systems also write names of POSIX locales, and
 * lists: `en_US`, `de_DE.UTF-8`, `sr_RS@latin`, `fr-CA, en;q=0.8`.
 */
const tagIn = (text: string): string =>
  text
    .trim()
    .replace(/[^\w\s-].*$/s, '')
    .replaceAll('_', '-');

/**
 * A language tag as BCP 47 writes it.
 *
 * @returns undefined where a text has none: `english` would be one that nobody has registered.
 */
export const languageTag = memoize((text: string): string | undefined => {
  const tag = tagIn(text);
  // Nearly every page has such a tag. The first use of Intl would delay the first paint.
  if (/^[a-z]{2}(-[A-Z]{2})?$/.test(tag)) return tag;
  if (/^[a-z]{4}/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
});

/** The words of messages for an expected language tag. */
export const EXPECTED_TAG = 'a language tag such as en or pt-BR';

/**
 * Picks the language to show by RFC 4647 lookup: the tag itself, then the tag without its last
 * subtag, and so on (`fr-BE` → `fr`).
 *
 * @returns a member of `available`, or undefined where none fits.
 */
export function lookup(tag: string, available: readonly string[]): string | undefined {
  // A text that is no tag may still begin with a usable one.
  let range = (languageTag(tag) ?? tagIn(tag)).toLowerCase();
  while (range) {
    const match = available.find((language) => language.toLowerCase() === range);
    if (match) return match;
    // A single-letter subtag introduces the next one and is removed with it (RFC 4647, 3.4).
    range = range.replace(/(-[^-])?(-[^-]*|^[^-]*)$/, '');
  }
  return undefined;
}

/** Languages that are written from right to left, among those that ISO 639 names and the web uses. */
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)\b/;

/** Base direction of a language's usual script. */
export const direction = (lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(languageTag(lang) ?? lang) ? 'rtl' : 'ltr';

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
