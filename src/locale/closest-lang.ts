/**
 * The host of an element's shadow tree, if it is in one. A document may have a
 * member `host` too, from a form or frame of that name; only a fragment's counts.
 */
export function shadowHost(root: Node): Element | undefined {
  return root.nodeType === 11 ? (root as Partial<ShadowRoot>).host : undefined;
}

/**
 * What says the language of an element's place: the element itself, else the nearest
 * ancestor that has a `lang`, through shadow roots. An empty `lang` counts: it says
 * that the language is unknown.
 */
export function closestWithLang(element: Element): Element | undefined {
  let place: Element | undefined = element;
  while (place) {
    const marked = place.closest('[lang]');
    if (marked) return marked;
    place = shadowHost(place.getRootNode());
  }
  return undefined;
}

/** The language of an element's place as the page wrote it, or '' where no one says. */
export const closestLang = (element: Element): string =>
  closestWithLang(element)?.getAttribute('lang') ?? '';
