import {css} from 'lit';

/** What is wider than its place scrolls in it, and a shadow lies on each side that has more. */
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
