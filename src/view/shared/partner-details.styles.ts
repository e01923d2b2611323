import {css} from 'lit';

/** The foot of a partner, with the button that opens the rest, and the rest. */
export const details = css`
  .foot {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--space)) var(--space);
    justify-content: end;
    margin-block-start: auto;
  }

  .foot > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .foot > :first-child {
    margin-inline-end: auto;
  }

  /* Points down, or up where it is open; in static HTML, the button is a summary. */
  [part='toggle']::after {
    block-size: 0.4em;
    border: solid;
    border-width: 0 0.12em 0.12em 0;
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    margin-inline-start: 0.6em;
    rotate: 45deg;
    vertical-align: 0.2em;
  }

  [aria-expanded='true']::after,
  [open] > [part='toggle']::after {
    rotate: 225deg;
    vertical-align: -0.05em;
  }

  .details:not([hidden]) {
    display: grid;
    gap: var(--space);
    grid-template-columns: minmax(0, 1fr);
  }

  /* Where closed details can be found in the page, they keep a place, and the gap before it. */
  .details[hidden] {
    margin-block-start: calc(-1 * var(--space));
  }

  .description {
    max-inline-size: 44em;
  }

  .permalink {
    font-size: 0.85em;
  }

  @container (inline-size > 42em) {
    .row .foot,
    .row .details {
      grid-column: 1 / -1;
    }

    /* Closed details share the row of the button: one of their own would bring a gap. */
    .row .foot,
    .row .details[hidden] {
      grid-row: 3;
      margin-block-start: 0;
    }

    /* As high as nothing, or they would lie on the button. */
    .row .details[hidden] {
      align-self: start;
    }
  }
`;
