/** The words that a search marks in an element, in the order of the ranges. */
export const highlighted = (element: Element): string[] =>
  [...(CSS.highlights.get('pfig-search') ?? [])]
    .filter(({startContainer}) => startContainer.getRootNode() === element.shadowRoot)
    .map(({startContainer, startOffset, endOffset}) =>
      startContainer.textContent!.slice(startOffset, endOffset),
    );
