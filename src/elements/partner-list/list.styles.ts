import {css} from 'lit';
import {base, buttons, print} from '../base/base.styles.js';
import {details, key, sources} from '../partner/partner-details.styles.js';
import {logo} from '../partner/logo.styles.js';
import {partner} from '../partner/partner.styles.js';
import {scrollArea} from '../base/scroll-area.js';
import {controls, field} from './controls.styles.js';
import {status} from './list-status.styles.js';
import {highlight} from './search-highlight.styles.js';
import {table} from './table.styles.js';

export const list = css`
  .grid > li,
  .list > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto auto;
  }

  /* No selector looks at siblings here: among thousands, a browser would for each row that moves. */
  .list > li {
    border-block-end: 1px solid var(--_pfig-line);
  }

  @container (inline-size < 40em) {
    .grid > li {
      border-block-end: 1px solid var(--_pfig-line);
    }
  }

  /*
   * Cards in columns. The three rows of a partner are rows of the grid, so that frames and the lines
   * that open details end on one height, and an open partner makes no other frame longer. If the engine
   * can place the content of details, that is as wide as the row of cards; where several are open, each
   * keeps to its column. On paper, rows of open cards would be higher than a page.
   */
  @media screen {
    @container (inline-size >= 40em) {
      .grid {
        --_pfig-columns: 2;

        column-gap: calc(1.25 * var(--_pfig-space));
        display: grid;
        grid-template-columns: repeat(var(--_pfig-columns), minmax(0, 1fr));
        margin-block-end: calc(-1.25 * var(--_pfig-space));
      }

      .grid > li {
        grid-row: span 3;
        grid-template-rows: subgrid;
        padding-block-end: calc(1.25 * var(--_pfig-space));
      }

      /* A single card is wider; but in a group it is as wide as those of other groups. */
      :not(section) > .few.grid > :only-child {
        grid-column: 1 / -1;
        max-inline-size: 44em;
      }
    }

    @container (inline-size >= 60em) {
      .grid {
        --_pfig-columns: 3;
      }
    }

    @container (inline-size >= 84em) {
      .grid {
        --_pfig-columns: 4;
      }
    }

    /*
     * Selectors that look at siblings, or into rows, begin with the class of short lists. An engine sees
     * that the class is missing before it looks; :not(.many) it would read last, and then compute the
     * style of each row again when another moves or gets its content.
     */
    @container (40em <= inline-size < 60em) {
      .few.grid > :nth-child(2n + 2 of :not([hidden])) {
        --_pfig-column: 1;
      }
    }

    @container (60em <= inline-size < 84em) {
      .few.grid > :nth-child(3n + 2 of :not([hidden])) {
        --_pfig-column: 1;
      }

      .few.grid > :nth-child(3n + 3 of :not([hidden])) {
        --_pfig-column: 2;
      }
    }

    @container (inline-size >= 84em) {
      .few.grid > :nth-child(4n + 2 of :not([hidden])) {
        --_pfig-column: 1;
      }

      .few.grid > :nth-child(4n + 3 of :not([hidden])) {
        --_pfig-column: 2;
      }

      .few.grid > :nth-child(4n + 4 of :not([hidden])) {
        --_pfig-column: 3;
      }
    }

    @supports selector(::details-content) {
      @container (inline-size >= 40em) {
        .few.grid > li:not(:has(> [open])) > .card {
          grid-row: 1 / 3;
        }

        /* The width is a property of the item: WebKit does not style the content again otherwise. */
        .few.grid > li:has(> [open]):not(:has(~ li > [open]), :only-child) {
          --_pfig-panel: calc(
            var(--_pfig-columns) * 100% + (var(--_pfig-columns) - 1) * (1.25 * var(--_pfig-space))
          );

          > .card {
            grid-row: 1 / 3;
          }

          > .details::details-content {
            /* No border: the text begins where that of the card does. */
            outline: 1px solid var(--_pfig-accent);
            outline-offset: -1px;
            box-sizing: border-box;
            border-radius: var(--_pfig-radius);
            inline-size: var(--_pfig-panel);
            margin-block-start: calc(0.5 * var(--_pfig-space));
            margin-inline-start: calc(
              var(--_pfig-column, 0) * -1 * (100% + (1.25 * var(--_pfig-space)))
            );
            padding-block-start: calc(1.25 * var(--_pfig-space));
          }
        }

        .few.grid > li:has(> [open]) ~ li:has(> [open]):not(:has(~ li > [open])) {
          --_pfig-panel: auto;

          > .card {
            grid-row: 1 / 4;
          }

          > .details::details-content {
            outline: 0;
            margin: 0;
            padding: 0;
          }
        }
      }
    }
  }

  .compact {
    display: grid;
    gap: calc(0.5 * var(--_pfig-space)) calc(1.5 * var(--_pfig-space));
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
  }

  .compact > li {
    min-inline-size: 0;
  }

  .compact .line {
    align-items: start;
    flex-direction: column;
    gap: 0;
  }

  /* Rows that do not match a search, in every layout. */
  ul[hidden],
  li[hidden] {
    display: none;
  }

  @media print {
    .grid > li + li {
      margin-block-start: calc(1.25 * var(--_pfig-space));
    }
  }
`;

/** Groups of partners, long lists, and what follows them. */
const extent = css`
  section + section {
    margin-block-start: calc(2 * var(--_pfig-space));
  }

  /* Smaller than the heading of them all. */
  section > [part='heading'] {
    font-size: 1.25em;
  }

  section > [part='heading'] > .short {
    font-size: 1em;
  }

  /* Out of view, a row has only its size; find-in-page and screen readers still reach it. */
  .many > li {
    contain-intrinsic-size: auto 18em;
    content-visibility: auto;
  }

  .many.list > li {
    contain-intrinsic-size: auto 12em;
  }

  .many.compact > li {
    contain-intrinsic-size: auto 12em auto 1.5em;
  }

  @media screen {
    @container (inline-size >= 40em) {
      /* A card with contained layout cannot share rows with its neighbours. */
      .many.grid > li {
        grid-row: auto;
        grid-template-rows: auto auto minmax(min-content, 1fr);
      }
    }
  }

  .show-more {
    display: block;
    margin-block-start: var(--_pfig-space);
  }

  @media print {
    .many > li {
      content-visibility: visible;
    }

    .status,
    .show-more,
    .arrow {
      display: none;
    }
  }
`;

export const styles = [
  base,
  buttons,
  partner,
  logo,
  details,
  sources,
  key,
  scrollArea,
  field,
  controls,
  status,
  list,
  extent,
  table,
  highlight,
  print,
];
