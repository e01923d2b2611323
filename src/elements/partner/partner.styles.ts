import {css} from 'lit';

/** One partner: as a card, as a row, as a line. */
export const partner = css`
  article,
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .body {
    align-content: start;
    row-gap: var(--_pfig-space);
  }

  .card {
    background: var(--_pfig-surface);
    border: 1px solid var(--_pfig-line);
    border-block-start: 3px solid var(--_pfig-accent);
    border-radius: var(--_pfig-radius);
    padding: calc(1.25 * var(--_pfig-space));
  }

  /* On paper, open cards may be higher than a page. */
  @media screen {
    .card {
      break-inside: avoid;
    }
  }

  .row {
    padding-block: calc(1.25 * var(--_pfig-space));
  }

  .head {
    align-items: flex-start;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_pfig-space);
  }

  /* As high as a logo, in letters small enough for three of any face. */
  .monogram {
    block-size: 3.5em;
    border: 1px solid var(--_pfig-accent);
    border-radius: var(--_pfig-radius);
    display: grid;
    flex: none;
    font-size: 0.85em;
    font-weight: 600;
    inline-size: 3.5em;
    place-items: center;
  }

  /* Content systems set width and height of images, or wrap them. */
  ::slotted([slot='logo']) {
    block-size: 3em;
    flex: none;
    inline-size: auto;
    max-inline-size: 6em;
    object-fit: contain;
    overflow: clip;
  }

  .head > div {
    flex: 1 1 7em;
    hyphens: auto;
    min-inline-size: 0;
  }

  .kind {
    font-size: 0.9em;
  }

  .head .kind {
    margin-block-start: calc(0.25 * var(--_pfig-space));
  }

  .data {
    align-content: start;
    display: grid;
    gap: var(--_pfig-space);
    grid-template-columns: minmax(0, 1fr);
  }

  /* A custom directory may have nothing about a partner but its name. */
  :is(.data, .foot):not(:has(*)) {
    display: none;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.85em;
    gap: calc(0.5 * var(--_pfig-space));
  }

  .tags li {
    border: 1px solid var(--_pfig-line);
    border-radius: var(--_pfig-radius);
    padding: 0 0.5em;
    white-space: nowrap;
  }

  .summary {
    max-inline-size: 44em;
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
    article {
      hyphens: auto;
    }
  }

  @container (inline-size > 42em) {
    .row {
      column-gap: calc(2 * var(--_pfig-space));
      grid-template-columns: minmax(0, 3fr) minmax(22em, 2fr);
      grid-template-rows: auto 1fr auto;
    }

    .row .body {
      display: contents;
    }

    .row .data {
      grid-column: 2;
      grid-row: 1 / 3;
    }

    .row .summary {
      grid-column: 1;
      margin-block-start: var(--_pfig-space);
    }
  }
`;
