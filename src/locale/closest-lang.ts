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
    // No `instanceof ShadowRoot`: the root may belong to another window.
    place = (place.getRootNode() as Partial<ShadowRoot>).host;
  }
  return '';
}
