import {css} from 'lit';

/** Search, filters, order, layout; the buttons that take them back; and the headers a table is sorted by. */
export const controls = css`
  .controls {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.75 * var(--_pfig-space));
    margin-block-end: calc(0.5 * var(--_pfig-space));
  }

  .control {
    display: grid;
    flex: 1 1 20%;
    gap: calc(0.25 * var(--_pfig-space));
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 18em;
    min-inline-size: 0;
  }

  .search {
    flex: 2 1 28%;
    max-inline-size: 26em;
  }

  .choices {
    display: contents;
  }

  .filters-toggle {
    display: none;
  }

  /* All six in a row; else four, two or one, so that none is alone in the last row. */
  @container (inline-size > 80em) {
    .control {
      flex-basis: 11em;
    }
  }

  label {
    font-size: 0.875em;
    font-weight: 600;
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
    margin: 0;
    padding: 0.3em 0.45em;
  }

  /* iOS enlarges the page where a visitor touches a smaller field. */
  @media (pointer: coarse) {
    input,
    select {
      font-size: max(16px, 1em);
    }
  }

  /* The list that opens has the system's background, so it needs the system's text colour. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  /* Search and one button in a row; the rest below, where a visitor asks for it. */
  @container (inline-size < 42em) {
    .controls {
      gap: calc(0.5 * var(--_pfig-space));
    }

    .filters-toggle {
      display: block;
      flex: none;
      min-block-size: 2.4em;
    }

    .search {
      flex: 1 1 8em;
      max-inline-size: none;
    }

    /* There is nothing above the button beside it. */
    .search > label {
      white-space: nowrap;
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

    .choices > .control {
      max-inline-size: 26em;
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

  /* The words of a search; see search-highlight.ts. */
  ::highlight(pfig-search) {
    background-color: var(--pfig-mark, color-mix(in srgb, #fc0 30%, transparent));
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

  @media (forced-colors: active) {
    ::highlight(pfig-search) {
      background-color: Mark;
      color: MarkText;
    }
  }

  @media print {
    .reason {
      display: none;
    }
  }
`;
