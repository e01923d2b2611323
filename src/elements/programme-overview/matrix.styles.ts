import {css} from 'lit';

/**
 * The marks are drawn with borders alone: pages print borders, and forced colours
 * keep them. Heads that stay in view cover what scrolls below them, while something
 * does, on a page whose colour is not known: with the site's surface, or else by
 * blurring it away, under a veil of black or white, whichever is farther from the text. A column is lit
 * by a strip as high as any table, which the clip of the table's box cuts, so that
 * it adds nothing to what can be scrolled.
 */
export const matrix = css`
  .role-icon {
    block-size: 18px;
    border: 2px solid;
    border-radius: 50%;
    display: inline-block;
    flex: none;
    inline-size: 18px;
    overflow: hidden;
    vertical-align: middle;
  }

  .leads {
    block-size: 0;
    border-width: 9px;
    inline-size: 0;
  }

  .implements::before {
    block-size: 100%;
    border-inline-start: 7px solid;
    content: '';
    display: block;
  }

  .matrix {
    --_pfig-tint: color-mix(in srgb, currentcolor 9%, transparent);
    position: relative;
    scroll-padding-block-start: 8em;
    scroll-padding-inline-start: 10em;
  }

  /* A long table scrolls inside itself, under its heads; a short one is read as a whole. */
  @media screen {
    .matrix:has(tbody tr:nth-child(24)) {
      max-block-size: min(48em, 85svh);
    }
  }

  .matrix > div {
    inline-size: fit-content;
    min-inline-size: 100%;
    overflow: clip;
  }

  .matrix table {
    border-spacing: 0;
    inline-size: 100%;
  }

  .matrix :is(th, td) {
    border-block-end: 1px solid var(--_pfig-line);
    font-weight: normal;
    line-height: 1.2;
    min-inline-size: 18px;
    padding: calc(0.35 * var(--_pfig-space)) 0;
    position: relative;
    text-align: center;
  }

  .matrix th {
    /* At least; the links below each other need it (WCAG 2.5.8). */
    block-size: 24px;
    font-size: 0.875em;
    position: sticky;
  }

  /* A mark in a line would make the line higher in one engine than in another. */
  .matrix .role-icon {
    display: block;
    margin-inline: auto;
  }

  [dir='ltr'] .matrix[data-more~='left'] th,
  [dir='rtl'] .matrix[data-more~='right'] th,
  .matrix:has(tbody tr:nth-child(24)) th,
  .matrix:not([data-more]) th {
    -webkit-backdrop-filter: blur(1em);
    backdrop-filter: blur(1em);
    background-color: var(--pfig-surface, var(--_pfig-cover));
  }

  /* The underlines of Arabic reach into the line below; a row is as high as those of other languages. */
  [dir='rtl'] .matrix tbody th {
    line-height: 1.65;
    padding-block: calc(0.1 * var(--_pfig-space));
  }

  .matrix thead th {
    border-block-end: 2px solid var(--_pfig-accent);
    font-weight: 600;
    inset-block-start: 0;
    vertical-align: bottom;
    z-index: 1;
  }

  .matrix thead th + th {
    inline-size: 6em;
  }

  .matrix tr > :first-child {
    hyphens: auto;
    inset-inline-start: 0;
    min-inline-size: 7em;
    padding-inline-end: calc(0.5 * var(--_pfig-space));
    text-align: start;
    z-index: 3;
  }

  .matrix thead :first-child {
    z-index: 4;
  }

  /* The area, which scrolls where there are many projects, would cut an outline outside. */
  .matrix a {
    outline-offset: -2px;
  }

  .matrix tbody tr:is(:hover, :focus-within) > * {
    background-image: linear-gradient(var(--_pfig-tint), var(--_pfig-tint));
  }

  .matrix :is(td, thead th + th):is(:hover, :focus-within)::after {
    background: var(--_pfig-tint);
    content: '';
    inset-block: -9999em;
    inset-inline: 0;
    pointer-events: none;
    position: absolute;
    z-index: 2;
  }

  @container (inline-size < 60em) {
    .matrix tr > :first-child {
      inline-size: 40%;
      overflow-wrap: anywhere;
    }

    .matrix thead th + th {
      inline-size: auto;
    }

    /* In one line: WebKit would break it to be lower, and lay it on its neighbours. */
    .matrix thead th + th > * {
      display: inline-block;
      rotate: 180deg;
      white-space: nowrap;
      writing-mode: vertical-rl;
    }
  }

  /* On a phone: a little less of everything, so that ten columns fit beside the names. */
  @container (inline-size < 36em) {
    .role-icon {
      block-size: 16px;
      inline-size: 16px;
    }

    .leads {
      block-size: 0;
      border-width: 8px;
      inline-size: 0;
    }

    .implements::before {
      border-width: 6px;
    }

    .matrix tr > :first-child {
      min-inline-size: 6em;
    }

    /* Marks nearly touch: a shade leads down every other column. */
    .matrix tr > :nth-child(even) {
      background-color: var(--_pfig-tint);
    }

    /* Up to twelve projects share what there is; more of them scroll. */
    .matrix:not(:has(thead th:nth-child(14))) {
      > div {
        inline-size: auto;
      }

      table {
        table-layout: fixed;
      }

      tr > :first-child {
        overflow-wrap: break-word;
      }

      :is(th, td) {
        min-inline-size: 16px;
      }
    }

    .matrix :is(th, td) {
      padding-block: calc(0.25 * var(--_pfig-space));
    }
  }

  @container (17em <= inline-size < 20em) {
    .matrix tr > :first-child {
      inline-size: 36%;
    }
  }

  @media (forced-colors: active) {
    .matrix tbody tr:is(:hover, :focus-within),
    .matrix :is(td, thead th + th):is(:hover, :focus-within)::after {
      background: none;
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  @media print {
    .matrix th {
      -webkit-backdrop-filter: none;
      backdrop-filter: none;
      position: static;
    }
  }
`;
