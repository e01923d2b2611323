import {noChange} from 'lit';
import {directive, Directive, type AttributePart} from 'lit/directive.js';

/** Tells the style sheet on which sides a place that scrolls has more: `left`, `right`, both or neither. */
function look(place: HTMLElement): void {
  const {scrollLeft, scrollWidth, clientWidth} = place;
  const most = scrollWidth - clientWidth;
  // From right to left, a place starts at its right end, and counts downwards from 0.
  const before = place.matches('[dir=rtl] *') ? most + scrollLeft : scrollLeft;
  const sides = [before > 1 && 'left', before < most - 1 && 'right'].filter(Boolean).join(' ');
  if (place.dataset['more'] !== sides) place.dataset['more'] = sides;
}

let sizes: ResizeObserver | undefined;

class More extends Directive {
  #place: HTMLElement | undefined;

  render(): unknown {
    return noChange;
  }

  override update({element}: AttributePart): unknown {
    const place = element as HTMLElement;
    if (place === this.#place) return noChange;
    this.#place = place;
    sizes ??= new ResizeObserver((entries) =>
      entries.forEach(({target}) => look(target.closest<HTMLElement>('.scroll')!)),
    );
    // The place may be made narrower, or what is in it wider.
    sizes.observe(place);
    sizes.observe(place.firstElementChild!);
    place.addEventListener('scroll', () => look(place), {passive: true});
    return noChange;
  }
}

/** Row 4, shared. As the value of `data-more`: the sides on which a `.scroll` holds more than is in view. */
export const more = directive(More);
