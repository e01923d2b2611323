import {css} from 'lit';

/** The foot of a partner, with the button that opens the rest, and the rest. */
export const details = css`
  .foot,
  .details:not([hidden]) {
    margin-block-start: var(--_pfig-space);
  }

  .foot {
    align-content: start;
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_pfig-space)) var(--_pfig-space);
    justify-content: end;
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
    gap: var(--_pfig-space);
    grid-template-columns: minmax(0, 1fr);
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
  }
`;
