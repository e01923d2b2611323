import {noChange, css} from 'lit';
import {directive, Directive, type AttributePart} from 'lit/directive.js';

/** The attributes that make an area a stop for Tab, and a group with the name of its content. */
const STOP_ATTRIBUTES = ['tabindex', 'role', 'aria-labelledby'] as const;

type StopAttributes = Readonly<Record<string, string>>;

/** The attributes of an area as its view has written them; of one with a label, that stays. */
function stopAttributes(area: Element): StopAttributes {
  const names = area.hasAttribute('aria-labelledby') ? STOP_ATTRIBUTES : ['tabindex'];
  return Object.fromEntries(names.map((name) => [name, area.getAttribute(name) ?? '']));
}

/**
 * An area without more content needs no keys: it would be a useless stop for Tab, and its name would
 * be said twice.
 */
function setStop(area: Element, attributes: StopAttributes, isStop: boolean): void {
  if (isStop === area.hasAttribute('tabindex')) return;
  for (const [name, value] of Object.entries(attributes)) {
    if (isStop) area.setAttribute(name, value);
    else area.removeAttribute(name);
  }
}

/**
 * Writes for the style sheet on which sides an area has more content: `left`, `right`, both or
 * neither.
 */
function updateSides(area: HTMLElement, stop: StopAttributes): void {
  const {scrollLeft, scrollWidth, clientWidth} = area;
  const most = scrollWidth - clientWidth;
  // In text from right to left, an area starts at its right end and counts down from 0.
  const before = area.matches('[dir=rtl] *') ? most + scrollLeft : scrollLeft;
  const sides = [before > 1 && 'left', before < most - 1 && 'right'].filter(Boolean).join(' ');
  if (area.dataset['more'] !== sides) area.dataset['more'] = sides;
  setStop(area, stop, !!sides || area.scrollHeight > area.clientHeight + 1);
}

/**
 * Scrolls an element that takes focus by keys into view: WebKit does not if it is just outside of
 * the area.
 */
function reveal({currentTarget, target}: Event): void {
  const area = currentTarget as Element;
  const focused = target as Element;
  if (!focused.matches(':focus-visible')) return;
  const outer = area.getBoundingClientRect();
  const inner = focused.getBoundingClientRect();
  area.scrollLeft += Math.max(0, inner.right - outer.right) + Math.min(0, inner.left - outer.left);
}

/**
 * Begins to keep the attributes of an area up to date.
 *
 * @returns looks at the area again, after the next layout.
 */
export function watchScrollArea(area: HTMLElement): () => void {
  const stop = stopAttributes(area);
  const observer = new ResizeObserver(() => updateSides(area, stop));
  area.addEventListener('scroll', () => updateSides(area, stop), {passive: true});
  area.addEventListener('focusin', reveal);
  return () => {
    // To observe an element again makes the browser report its size again.
    for (const one of [area, area.firstElementChild!]) {
      observer.unobserve(one);
      observer.observe(one);
    }
  };
}

class ScrollShadows extends Directive {
  #area: HTMLElement | undefined;
  #look: (() => void) | undefined;

  render(): unknown {
    return noChange;
  }

  override update({element}: AttributePart): unknown {
    const area = element as HTMLElement;
    if (area !== this.#area) {
      this.#area = area;
      this.#look = watchScrollArea(area);
    }
    // The area may have become narrower, its content wider, or its direction another.
    this.#look!();
    return noChange;
  }
}

/**
 * Keeps `data-more` up to date: the sides on which a `.scroll-area` has more content than is in view. Tab
 * skips an area that has no more.
 */
export const scrollShadows = directive(ScrollShadows);

/** An area whose content scrolls if it is too wide, with a shadow on each side that has more. */
export const scrollArea = css`
  .scroll-area {
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
    /* The colour of heads that stay in view above what scrolls; see matrix.styles.ts. */
    --_pfig-cover: transparent;
  }

  @supports (color: oklch(from currentcolor l c h)) {
    .scroll-area {
      --_pfig-cover: oklch(from currentcolor clamp(0, (0.6 - l) * 999, 1) 0 0 / 0.85);
    }
  }

  .scroll-area[data-more~='left'] {
    background-position-x: -1em, calc(100% + 2em);
  }

  .scroll-area[data-more~='right'] {
    background-position-x: -2em, calc(100% + 1em);
  }

  .scroll-area[data-more='left right'] {
    background-position-x: -1em, calc(100% + 1em);
  }

  /* No shadows there: an edge, for which the room is kept. */
  @media (forced-colors: active) {
    .scroll-area {
      --_pfig-cover: Canvas;

      border-inline: 3px solid Canvas;
    }

    /* stylelint-disable property-disallowed-list -- data-more names sides as scrollLeft does */
    .scroll-area[data-more~='left'] {
      border-left-color: CanvasText;
    }

    .scroll-area[data-more~='right'] {
      border-right-color: CanvasText;
    }
    /* stylelint-enable property-disallowed-list */
  }

  @media print {
    .scroll-area {
      background: none;
      overflow: visible;
    }
  }
`;
