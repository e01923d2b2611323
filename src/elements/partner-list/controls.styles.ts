import {css} from 'lit';

/**
 * The bar above a list and its search box, which the first script prints. The box has the same place and
 * width whatever stands beside it: filters come later.
 */
export const field = css`
  .controls {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.75 * var(--_pfig-space));
    margin-block-end: calc(0.5 * var(--_pfig-space));
  }

  .search {
    inline-size: 32%;
    max-inline-size: 21em;
  }

  label {
    display: block;
    font-size: 0.875em;
    font-weight: 600;
    white-space: nowrap;
  }

  /* Fields and buttons are found by their borders: these need the contrast of the text. */
  input,
  select {
    background: transparent;
    /* The same in all engines: what is printed keeps the place. */
    block-size: 2.4em;
    border: 1px solid currentcolor;
    border-radius: var(--_pfig-radius);
    color: inherit;
    font: inherit;
    inline-size: 100%;
    margin: calc(0.25 * var(--_pfig-space)) 0 0;
    padding: 0.3em 0.45em;
  }

  /* iOS enlarges the page where a visitor touches a smaller field. */
  @media (pointer: coarse) {
    input,
    select {
      font-size: max(16px, 1em);
    }
  }

  /* Search and one button in a row. */
  @container (inline-size < 42em) {
    .search {
      inline-size: max(8em, 100% - 9em);
      max-inline-size: none;
    }
  }
`;

/** Filters, order, layout; the buttons that take them back; and the headers a table is sorted by. */
export const controls = css`
  .choices {
    display: contents;
  }

  .choices > * {
    flex: 1 1 18%;
    max-inline-size: 22em;
  }

  .filters-toggle {
    display: none;
  }

  /* All six in a row; else four, two or one, so that none is alone in the last row. */
  @container (inline-size > 80em) {
    .choices > * {
      flex-basis: 11em;
    }
  }

  /* The list that opens has the system's background, so it needs the system's text colour. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  /* The choices are below search and a button, where a visitor asks for them. */
  @container (inline-size < 42em) {
    .filters-toggle {
      display: block;
      flex: 1;
      min-block-size: 2.4em;
      padding-inline: 0.3em;
    }

    .choices {
      display: grid;
      flex: 1 0 100%;
      gap: calc(0.75 * var(--_pfig-space));
      grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    }

    .choices.folded {
      display: none;
    }
  }

  .chip {
    padding-inline: 0.6em;
    text-align: start;
  }

  /* It takes all back, so it is not like one of the others. */
  .clear {
    border-color: transparent;
    padding-inline: 0;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }

  .reason {
    font-size: 0.875em;
    font-weight: normal;
    margin-block-start: 0;
    max-inline-size: 50em;
  }

  th > .reason {
    margin-block-start: calc(0.25 * var(--_pfig-space));
  }

  .line > .reason {
    flex: 1 0 100%;
    max-inline-size: none;
  }

  .arrow::after {
    content: '\\2195';
    margin-inline-start: 0.35em;
  }

  .ascending::after {
    content: '\\2191';
  }

  .descending::after {
    content: '\\2193';
  }

  @media print {
    .reason {
      display: none;
    }
  }
`;
