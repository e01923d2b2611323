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
    block-size: 1.2em;
    border: 0.14em solid;
    border-radius: 50%;
    display: inline-block;
    flex: none;
    inline-size: 1.2em;
    overflow: hidden;
    vertical-align: middle;
  }

  .leads {
    block-size: 0;
    border-width: 0.6em;
    inline-size: 0;
  }

  .implements::before {
    block-size: 100%;
    border-inline-start: 0.46em solid;
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
    min-inline-size: 2.4em;
    padding: calc(0.5 * var(--_pfig-space));
    position: relative;
    text-align: center;
  }

  .matrix th {
    font-size: 0.875em;
    position: sticky;
  }

  [dir='ltr'] .matrix[data-more~='left'] th,
  [dir='rtl'] .matrix[data-more~='right'] th,
  .matrix:has(tbody tr:nth-child(24)) th,
  .matrix:not([data-more]) th {
    -webkit-backdrop-filter: blur(1em);
    backdrop-filter: blur(1em);
    background-color: var(--pfig-surface, var(--_pfig-cover));
  }

  .matrix thead th {
    border-block-end: 2px solid var(--_pfig-accent);
    font-weight: 600;
    inset-block-start: 0;
    vertical-align: bottom;
    white-space: nowrap;
    z-index: 1;
  }

  .matrix thead th + th {
    inline-size: 6em;
  }

  .matrix tr > :first-child {
    inset-inline-start: 0;
    min-inline-size: 9em;
    padding-inline-end: var(--_pfig-space);
    text-align: start;
    z-index: 3;
  }

  .matrix thead :first-child {
    z-index: 4;
  }

  .matrix small {
    display: block;
    font-size: 0.875em;
    line-height: 1.2;
    white-space: nowrap;
  }

  .matrix .long {
    display: inline-block;
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

  @container (inline-size < 36em) {
    /* Also where a word is longer: the icons need the rest. */
    .matrix tr > :first-child {
      hyphens: auto;
      min-inline-size: 10.5em;
      overflow-wrap: anywhere;
    }

    .matrix .long {
      display: none;
    }
  }

  @container (inline-size < 60em) {
    .matrix thead th + th {
      inline-size: 2.8em;
    }

    .matrix thead th + th > * {
      display: inline-block;
      rotate: 180deg;
      text-underline-position: left;
      writing-mode: vertical-rl;
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

    /* The list of projects prints these addresses; turned by a right angle they would take half
       the page. */
    .matrix thead a::after {
      content: none;
    }
  }
`;
