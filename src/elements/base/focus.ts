/**
 * Moves focus to an element that is no control, for this moment: a click beside it must not bring
 * focus there later.
 */
export function focusBriefly(element: HTMLElement): void {
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
  element.focus({preventScroll: true});
}

/** Moves focus to the name of a partner, so that a screen reader goes on from there. */
export const focusPartner = (item: HTMLElement): void =>
  focusBriefly(item.querySelector<HTMLElement>('[part=heading], th') ?? item);
