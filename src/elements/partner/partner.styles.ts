import {css} from 'lit';

/**
 * One partner: as a card, as a row, as a line. It has three sizes of text: 0.875, 1 and 1.25 times
 * that of the page. For the eye, logo and kind come before the name; in the tree, the name is first.
 *
 * A partner has three rows: what is always there, the line that opens the details, and these. The
 * frame is around the first two, or around all where the details open inside it.
 */
export const partner = css`
  div[part='item'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto auto;
  }

  .card,
  .row {
    display: grid;
    grid-column: 1;
    grid-row: 1 / 4;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
  }

  .card {
    /* With its border, as far in as the line that opens the details. */
    --_pfig-inset: calc(1.25 * var(--_pfig-space) - 1px);

    background: var(--pfig-surface, transparent);
    border: 1px solid var(--_pfig-line);
    border-radius: var(--_pfig-radius);
  }

  .card:hover,
  .card:focus-within,
  .card:has(+ [open]) {
    border-color: var(--_pfig-accent);
  }

  .row {
    --_pfig-inset: 0px;

    padding-block-start: var(--_pfig-space);
  }

  .body {
    align-content: start;
    display: grid;
    grid-row: 1;
    grid-template-columns: minmax(0, 1fr) auto;
    padding: var(--_pfig-inset) var(--_pfig-inset) calc(0.75 * var(--_pfig-space));
  }

  .body > * {
    grid-column: 1 / -1;
  }

  .kind {
    font-size: 0.875em;
    hyphens: manual;
  }

  .body .kind {
    order: -1;
  }

  .card .short,
  .row .short,
  .line [part='heading'] .short {
    font-size: 1.25em;
  }

  .summary,
  .data {
    margin-block-start: calc(0.375 * var(--_pfig-space));
    max-inline-size: 44em;
  }

  /* A custom directory may have nothing about a partner but its name. */
  .data:not(:has(*)) {
    display: none;
  }

  .fact-line,
  .project-line {
    font-size: 0.875em;
  }

  .fact-line + .project-line {
    margin-block-start: calc(0.25 * var(--_pfig-space));
  }

  /* A fact stays together: the line is broken before it. What separates two facts is cut off where it
     would begin a line. */
  .data {
    overflow-x: clip;
  }

  .fact-line {
    margin-inline-start: -0.6em;
  }

  .fact-line > * {
    display: inline-block;
    padding-inline-start: 0.6em;
  }

  .fact-line .separator {
    display: inline-block;
    inline-size: 0.6em;
    margin-inline-start: -0.6em;
  }

  .fact-line > :first-child::first-letter {
    text-transform: uppercase;
  }

  b {
    font-weight: 600;
  }

  b,
  .code {
    white-space: nowrap;
  }

  [data-partner] {
    scroll-margin-block-start: var(--pfig-scroll-margin, 1em);
  }

  .line {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(0.75 * var(--_pfig-space));
  }

  .line > * {
    min-block-size: 24px;
    min-inline-size: 0;
  }

  .line .short,
  th .short {
    font-size: 1em;
  }

  /* Little room: long words are divided. */
  @container (inline-size < 20em) {
    .body {
      hyphens: auto;
    }
  }

  /* On a phone, a line between partners takes the place of frames, and a logo that of empty room. */
  @container (inline-size < 40em) {
    .grid .card,
    .grid .details {
      --_pfig-inset: 0px;
    }

    .grid .card {
      border: 0;
      border-radius: 0;
      padding-block-start: var(--_pfig-space);
    }

    .grid > :first-child > .card {
      padding-block-start: calc(0.5 * var(--_pfig-space));
    }

    :is(.grid, .row) .body > :is(.kind, [part='heading']) {
      grid-column: 1;
    }
  }

  @container (inline-size >= 40em) {
    .row .body {
      grid-template-columns: auto minmax(0, 3fr) minmax(0, 2fr);
    }

    .row .body > * {
      grid-column: 2;
    }

    .row .data {
      align-content: start;
      grid-column: 3;
      grid-row: 1 / span 9;
      margin-block: 0;
      margin-inline-start: calc(2 * var(--_pfig-space));
    }
  }
`;
