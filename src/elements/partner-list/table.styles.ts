import {css} from 'lit';

/**
 * The table of partners. Its columns have fixed shares of its width, so that a search moves nothing
 * sideways. The names stay in view where it scrolls: as in the matrix, they cover what moves below
 * them. On a phone each row is an entry: the name, then a line for each value.
 */
export const table = css`
  table {
    border-spacing: 0;
    inline-size: 100%;
    table-layout: fixed;
    text-align: start;
  }

  .partners {
    scroll-padding-inline-start: 16em;
  }

  .partners :is(th, td) {
    border-block-end: 1px solid var(--_pfig-line);
    line-height: 1.25;
    padding: 0;
    padding-block: calc(0.25 * var(--_pfig-space));
    /* At the start, room for the frame of a button in a header. */
    padding-inline: calc(0.5 * var(--_pfig-space)) calc(0.25 * var(--_pfig-space));
    text-align: start;
    vertical-align: baseline;
  }

  /* The names begin where the title and the lines do. */
  .partners tr > :is(.name-column, [scope='row'], [scope='rowgroup']),
  .partners .name-column .sort {
    margin-inline-start: 0;
    padding-inline-start: 0;
  }

  /* The scroll area would cut an outline outside. */
  .partners [scope='row'] a {
    outline-offset: -2px;
  }

  .partners td {
    font-size: 0.875em;
    hyphens: auto;
  }

  .partners thead th {
    border-block-end: 2px solid var(--_pfig-accent);
    font-size: 0.875em;
    font-weight: 600;
    vertical-align: bottom;
  }

  /* The underlines of Arabic reach lower, and must not look like a second line below the row. */
  [dir='rtl'] .partners tbody :is(th, td) {
    padding-block-end: calc(0.5 * var(--_pfig-space));
  }

  /* The least widths of the columns; what is left over is shared out in proportion. */
  @container (inline-size >= 36em) {
    .partners thead {
      .name-column {
        inline-size: 16.5em;
      }

      .kind-column {
        inline-size: 10.5em;
      }

      .founded-column {
        inline-size: 7.5em;
      }

      .seat-column {
        inline-size: 10.5em;
      }

      .projects-column {
        inline-size: 10.5em;
      }

      .permanent-column {
        inline-size: 9em;
      }
    }
  }

  /* Wide enough for most values in one line: what is left over is for the names. */
  @container (inline-size >= 60em) {
    .partners thead {
      .name-column {
        inline-size: auto;
      }

      .kind-column {
        inline-size: 18em;
      }

      .founded-column {
        inline-size: 10em;
      }

      .seat-column {
        inline-size: 13em;
      }

      .projects-column {
        inline-size: 11em;
      }
    }
  }

  @container (inline-size >= 80em) {
    .partners thead .projects-column {
      inline-size: 20em;
    }
  }

  .partners tbody th {
    font-weight: normal;
  }

  /* As high as a target must be, without more room than the words of the other headers have. */
  .sort {
    --_pfig-reach: max(0px, (24px - 1.25em) / 2);

    border: 0;
    font-weight: 600;
    line-height: inherit;
    margin: calc(-1 * var(--_pfig-reach)) 0;
    margin-inline-start: -0.5em;
    min-block-size: 0;
    padding: var(--_pfig-reach) 0.5em;
    text-align: start;
  }

  /* The scroll area would cut an outline outside. */
  .sort:focus-visible {
    outline-offset: -2px;
  }

  .partners [scope='row'] :is(.logo, .monogram),
  .partners [scope='row'] ::slotted([slot^='logo']) {
    block-size: 1.5em;
    float: inline-start;
    inline-size: 4em;
    margin-block-end: 0;
    margin-inline-end: calc(0.5 * var(--_pfig-space));
  }

  /* Before the names, which all begin at one edge, also that of a partner without a logo. */
  @container (inline-size >= 36em) {
    table:has(.logo, .monogram) [scope='row'] {
      padding-inline-start: calc(4em + 0.5 * var(--_pfig-space));
    }

    .partners [scope='row'] :is(.logo, .monogram) {
      margin-inline-start: calc(-4em - 0.5 * var(--_pfig-space));
    }
  }

  .partners .permalink {
    font-size: 1em;
  }

  .partners .short {
    font-size: 1em;
  }

  .group-name {
    display: inline-block;
    inset-inline-start: 0;
    padding-block-start: calc(0.5 * var(--_pfig-space));
    position: sticky;
  }

  .group-name,
  .group-name .short {
    color: var(--pfig-heading-color, inherit);
    font-family: var(--pfig-heading-font, inherit);
    font-weight: var(--pfig-heading-weight, 600);
  }

  .partners .group th {
    border-block-end-color: var(--_pfig-accent);
  }

  .partners tr > :is(.name-column, [scope='row']) {
    inset-inline-start: 0;
    position: sticky;
    z-index: 1;
  }

  /* Without a script nothing says on which side there is more. */
  [dir='ltr'] .partners[data-more~='left'] tr > :is(.name-column, [scope='row']),
  [dir='rtl'] .partners[data-more~='right'] tr > :is(.name-column, [scope='row']),
  .partners:not([data-more]) tr > :is(.name-column, [scope='row']) {
    -webkit-backdrop-filter: blur(1em);
    backdrop-filter: blur(1em);
    background-color: var(--pfig-surface, var(--_pfig-cover));

    &::after {
      border-inline-end: 1px solid var(--_pfig-line);
      content: '';
      inset-block: 0;
      inset-inline-end: 0;
      position: absolute;
    }
  }

  .table-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(1.5 * var(--_pfig-space));
    margin-block-start: calc(0.5 * var(--_pfig-space));
  }

  .table-foot > [open] {
    flex-basis: 100%;
  }

  @container (inline-size < 36em) {
    .partners :is(table, thead, tbody, tr, th, td) {
      display: block;
    }

    .partners :is(tbody, tr)[hidden] {
      display: none;
    }

    .partners tbody tr {
      border-block-end: 1px solid var(--_pfig-line);
      padding-block: calc(0.5 * var(--_pfig-space));
      position: relative;
    }

    .partners .group {
      border-color: var(--_pfig-accent);
    }

    .partners tr > :is(th, td) {
      border: 0;
      inline-size: auto;
      padding: 0;
    }

    .partners tr > :is(.name-column, [scope='row']) {
      position: static;
    }

    .partners .group-name .short {
      font-size: 1.25em;
    }

    .partners td {
      line-height: 1.5;
    }

    /* The label is that of the column's header, which screen readers say in its place. */
    .partners td:not(.permanent-column)::before {
      content: attr(data-label) ' ';
      content: attr(data-label) ' ' / '';
      font-weight: 600;
    }

    .partners [scope='row'] {
      padding-block-end: 0.3em;
    }

    .partners [scope='row'] :is(.logo, .monogram),
    .partners [scope='row'] ::slotted([slot^='logo']) {
      float: inline-end;
      inline-size: auto;
      max-inline-size: 4em;
      margin-inline: calc(0.5 * var(--_pfig-space)) 0;
    }

    /* The headers are the buttons that sort, above the entries. */
    .partners thead tr {
      border-block-end: 2px solid var(--_pfig-accent);
      column-gap: calc(1.5 * var(--_pfig-space));
      display: grid;
      grid-template-columns: auto 1fr;
      padding-block-end: 0.3em;
      position: relative;
    }

    .partners thead tr::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      font-size: 0.875em;
      grid-column: 1 / -1;
    }

    .partners .sort {
      margin: 0;
      min-block-size: 24px;
      padding-inline: 0;
    }

    /* Cells that are not shown stay in the tree: each stands for its column. */
    .partners thead th:not(:has(.sort)),
    .partners td.blank {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      inset-inline-start: 0;
      overflow: hidden;
      position: absolute;
    }
  }

  /* Paper does not scroll: the columns share what there is. */
  @media print {
    .partners table {
      overflow-wrap: anywhere;
      table-layout: auto;
    }

    .partners thead [class] {
      inline-size: auto;
    }

    .partners tr > :is(.name-column, [scope='row']) {
      -webkit-backdrop-filter: none;
      backdrop-filter: none;
      background: none;
      position: static;
    }

    .partners tr > :is(.name-column, [scope='row'])::after {
      content: none;
    }

    .partners .permanent-column {
      display: none;
    }

    /* A column's name is a button. */
    .sort {
      display: inline;
      margin: 0;
      padding: 0;
    }
  }
`;
