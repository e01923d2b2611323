import {noChange, css} from 'lit';
import {directive, Directive, type AttributePart} from 'lit/directive.js';

/**
 * Writes for the style sheet on which sides an area has more content: `left`, `right`, both or
 * neither.
 */
function look(place: HTMLElement): void {
  const {scrollLeft, scrollWidth, clientWidth} = place;
  const most = scrollWidth - clientWidth;
  // In text from right to left, an area starts at its right end and counts down from 0.
  const before = place.matches('[dir=rtl] *') ? most + scrollLeft : scrollLeft;
  const sides = [before > 1 && 'left', before < most - 1 && 'right'].filter(Boolean).join(' ');
  if (place.dataset['more'] !== sides) place.dataset['more'] = sides;
  // An area without more content needs no keys, and would be a useless stop for Tab.
  place.tabIndex = sides || place.scrollHeight > place.clientHeight + 1 ? 0 : -1;
}

/**
 * Scrolls an element that takes focus by keys into view: WebKit does not if it is just outside of
 * the area.
 */
function reveal({currentTarget, target}: Event): void {
  const [place, reached] = [currentTarget as Element, target as Element];
  if (!reached.matches(':focus-visible')) return;
  const [outer, inner] = [place, reached].map((one) => one.getBoundingClientRect());
  place.scrollLeft +=
    Math.max(0, inner!.right - outer!.right) + Math.min(0, inner!.left - outer!.left);
}

class More extends Directive {
  #place: HTMLElement | undefined;
  #sizes: ResizeObserver | undefined;

  render(): unknown {
    return noChange;
  }

  override update({element}: AttributePart): unknown {
    const place = element as HTMLElement;
    if (place !== this.#place) {
      this.#place = place;
      this.#sizes = new ResizeObserver(() => look(place));
      place.addEventListener('scroll', () => look(place), {passive: true});
      place.addEventListener('focusin', reveal);
    }
    // The area may have become narrower, its content wider, or its direction another. To observe an
    // element again makes the browser report its size again, after the layout.
    for (const one of [place, place.firstElementChild!]) {
      this.#sizes!.unobserve(one);
      this.#sizes!.observe(one);
    }
    return noChange;
  }
}

/**
 * Keeps `data-more` up to date: the sides on which a `.scroll` has more content than is in view. Tab
 * skips an area that has no more.
 */
export const more = directive(More);

/** An area whose content scrolls if it is too wide, with a shadow on each side that has more. */
export const scroll = css`
  .scroll {
    --_pfig-shade: radial-gradient(
      closest-side,
      color-mix(in srgb, currentcolor 25%, transparent),
      transparent
    );
    background-image: var(--_pfig-shade), var(--_pfig-shade);
    background-position:
      -2em 0,
      calc(100% + 2em) 0;
    background-repeat: no-repeat;
    background-size: 2em 100%;
    overflow: auto;
    /* Firefox may take the last row for a little higher than it is, and would put up a bar for that. */
    padding-block-end: 0.25em;
    scroll-padding-inline-end: 2em;
  }

  .scroll[data-more~='left'] {
    background-position-x: -1em, calc(100% + 2em);
  }

  .scroll[data-more~='right'] {
    background-position-x: -2em, calc(100% + 1em);
  }

  .scroll[data-more='left right'] {
    background-position-x: -1em, calc(100% + 1em);
  }

  /* No shadows there: an edge, for which the room is kept. */
  @media (forced-colors: active) {
    .scroll {
      border-inline: 3px solid Canvas;
    }

    /* stylelint-disable property-disallowed-list -- data-more names sides as scrollLeft does */
    .scroll[data-more~='left'] {
      border-left-color: CanvasText;
    }

    .scroll[data-more~='right'] {
      border-right-color: CanvasText;
    }
    /* stylelint-enable property-disallowed-list */
  }

  @media print {
    .scroll {
      background: none;
      overflow: visible;
    }
  }
`;
