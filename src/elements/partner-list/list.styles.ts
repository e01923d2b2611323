import {css} from 'lit';
import {base, print} from '../base/base.styles.js';
import {facts, details, sources} from '../partner/partner-details.styles.js';
import {partner} from '../partner/partner.styles.js';
import {scrollArea} from '../base/scroll-area.js';
import {controls} from './controls.styles.js';

const list = css`
  /*
   * No column is so narrow that label and value of a fact would not fit side by side
   * (partner-details.styles.ts). Each row of cards has three rows of the grid: the part that is always
   * there, the feet, and the details. So the feet are in one line, and a button stays where it is when
   * it is pressed. The gaps of the grid are also between the three rows: there they take the place of
   * the margins and the padding of a card. On paper, rows of open cards would be higher than a page.
   */
  @media screen {
    .grid {
      display: grid;
      gap: calc(1.25 * var(--_pfig-space));
      grid-template-columns: repeat(auto-fill, minmax(min(22em, 100%), 1fr));
    }

    .grid > li,
    .grid article {
      display: grid;
      grid-row: span 3;
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: subgrid;
    }

    .grid article {
      padding-block-end: 0;
    }

    .grid article > .foot,
    .grid article > .details:not([hidden]) {
      margin-block-start: calc(-0.25 * var(--_pfig-space));
    }

    .grid article > .details:not([hidden]) {
      padding-block-end: calc(1.25 * var(--_pfig-space));
    }
  }

  /* A single card is wider; but in a group it is as wide as those of other groups. */
  :not(section) > .grid > :only-child {
    grid-column: 1 / -1;
    max-inline-size: 44em;
  }

  .list > li {
    border-block-end: 1px solid var(--_pfig-line);
  }

  /* The focused row of a deep link: the page may leave no room for an outline outside. */
  .list > li:focus-visible {
    outline-offset: -2px;
    padding-inline: calc(0.5 * var(--_pfig-space));
  }

  .compact {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_pfig-space)) calc(1.5 * var(--_pfig-space));
  }

  .compact > li {
    min-inline-size: 0;
  }

  .compact .long {
    display: none;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    text-align: start;
  }

  th,
  td {
    border-block-end: 1px solid var(--_pfig-line);
    min-inline-size: 6em;
    padding: calc(0.5 * var(--_pfig-space));
    text-align: start;
    vertical-align: baseline;
  }

  .scroll-area + .sources {
    margin-block-start: var(--_pfig-space);
  }

  thead th {
    vertical-align: bottom;
    border-block-end: 2px solid var(--_pfig-accent);
    font-size: 0.9em;
  }

  tbody th {
    font-weight: normal;
    min-inline-size: 12em;
  }

  /* On a phone, room for a second column. */
  @container (inline-size < 36em) {
    tbody th {
      hyphens: auto;
      min-inline-size: 9em;
    }
  }

  .show-more {
    margin-block-start: var(--_pfig-space);
  }

  /* Rows that do not match a search, in every layout. */
  ul[hidden],
  li[hidden] {
    display: none;
  }

  section + section {
    margin-block-start: calc(2 * var(--_pfig-space));
  }

  /* Smaller than the heading of them all. */
  section > [part='heading'] {
    font-size: 1.2em;
  }

  [part='heading'] > .short {
    font-size: 1em;
  }

  /* Tables of several groups have columns of equal width: they are read as one table. */
  @container (inline-size > 75em) {
    section table {
      table-layout: fixed;
    }

    section thead :first-child {
      inline-size: 26%;
    }
  }

  /* Out of view, a row has only its size; find-in-page and screen readers still reach it. */
  .many > li {
    contain-intrinsic-size: auto 18em;
    content-visibility: auto;
  }

  /* A card with contained layout cannot share rows with its neighbours: its foot follows the
     rest. */
  .many.grid > li {
    grid-template-rows: auto auto 1fr;
    row-gap: calc(1.25 * var(--_pfig-space));
  }

  .many.list > li {
    contain-intrinsic-size: auto 12em;
  }

  .many.compact > li {
    contain-intrinsic-size: auto 12em auto 1.5em;
  }

  @media print {
    .many > li {
      content-visibility: visible;
    }

    .grid > li + li {
      margin-block-start: calc(1.25 * var(--_pfig-space));
    }

    .controls,
    .status,
    .show-more,
    .arrow {
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

export const styles = [base, partner, facts, details, sources, scrollArea, controls, list, print];
