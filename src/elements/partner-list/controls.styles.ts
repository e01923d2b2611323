import {css} from 'lit';

/** Search, filters, order, layout; and the headers a table is sorted by. */
export const controls = css`
  .controls {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.75 * var(--_pfig-space));
    margin-block-end: calc(0.75 * var(--_pfig-space));
  }

  .control {
    display: grid;
    flex: 1 1 20%;
    gap: calc(0.25 * var(--_pfig-space));
    max-inline-size: 18em;
    min-inline-size: 0;
  }

  .search {
    flex: 2 1 28%;
    max-inline-size: 26em;
  }

  /* All six in a row; else four, two or one, so that none is alone in the last row. */
  @container (inline-size > 80em) {
    .control {
      flex-basis: 11em;
    }
  }

  @container (inline-size < 42em) {
    .control {
      flex: 1 1 40%;
      max-inline-size: 26em;
    }
  }

  @container (inline-size < 24em) {
    .control {
      flex-basis: 100%;
      max-inline-size: none;
    }
  }

  label {
    font-size: 0.9em;
    font-weight: 600;
  }

  input,
  select {
    background: transparent;
    border: 1px solid color-mix(in srgb, currentcolor 60%, transparent);
    border-radius: var(--_pfig-radius);
    color: inherit;
    font: inherit;
    inline-size: 100%;
    margin: 0;
    min-block-size: 2.4em;
    padding: 0.3em 0.45em;
  }

  /* The list that opens has the system's background, so it needs the system's text colour. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  .status {
    font-size: 0.9em;
    margin-block-end: var(--_pfig-space);
  }

  /* The words of a search; see search-highlight.ts. */
  ::highlight(pfig-search) {
    background-color: var(--pfig-mark, color-mix(in srgb, #fc0 30%, transparent));
  }

  .sort {
    border-color: transparent;
    font-weight: 600;
    margin-inline-start: -0.5em;
    margin-block: -0.35em;
    padding: 0 0.5em;
    text-align: start;
    white-space: nowrap;
  }

  /* The scroll area would cut an outline outside. */
  .sort:focus-visible {
    outline-offset: -2px;
  }

  .arrow::after {
    content: '\\2195';
    margin-inline-start: 0.35em;
    opacity: 0.6;
  }

  .ascending::after {
    content: '\\2191';
    opacity: 1;
  }

  .descending::after {
    content: '\\2193';
    opacity: 1;
  }

  @media (forced-colors: active) {
    ::highlight(pfig-search) {
      background-color: Mark;
      color: MarkText;
    }
  }
`;
