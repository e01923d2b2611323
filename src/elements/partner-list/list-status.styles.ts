import {css} from 'lit';

/** The line that says what the list shows. */
export const status = css`
  /* What is chosen does not move what is below, while it fits into the line. */
  .state {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.25 * var(--_pfig-space)) calc(0.5 * var(--_pfig-space));
    justify-content: space-between;
    margin-block-end: calc(0.75 * var(--_pfig-space));
    min-block-size: 1.75em;
  }

  @container (inline-size < 42em) {
    .state {
      margin-block-end: calc(0.5 * var(--_pfig-space));
    }
  }

  .chips {
    display: contents;
  }

  /* Static HTML has no words of state without a script. */
  .state:not(:has(p)) {
    display: none;
  }

  /* It ends the line, beside what is chosen, and in static HTML alone. Below a count, it begins the next. */
  .chips:first-child > .edition,
  .chips > :not(p) ~ .edition {
    margin-inline-start: auto;
  }

  .status,
  .chips > * {
    font-size: 0.875em;
  }

  .status {
    margin-inline-end: calc(0.5 * var(--_pfig-space));
  }

  @media print {
    .status,
    .state button,
    .state:not(:has(.edition)) {
      display: none;
    }
  }
`;
