/**
 * The host of an element's shadow tree, if it is in one. A document may have a
 * member `host` too, from a form or frame of that name; only a fragment's counts.
 */
export function shadowHost(root: Node): Element | undefined {
  return root.nodeType === 11 ? (root as Partial<ShadowRoot>).host : undefined;
}

/**
 * The language of an element's place: its own `lang`, else that of the nearest
 * ancestor that has one, through shadow roots. An empty `lang` counts: it says
 * that the language is unknown.
 *
 * @returns a BCP 47 tag as the page wrote it, or '' where no one says.
 */
export function closestLang(element: Element): string {
  let place: Element | undefined = element;
  while (place) {
    const marked = place.closest('[lang]');
    if (marked) return marked.getAttribute('lang') ?? '';
    place = shadowHost(place.getRootNode());
  }
  return '';
}
