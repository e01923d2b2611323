import {css} from 'lit';

/**
 * The styles of all three elements. Font family, size and colour are those of the page, on purpose,
 * and so is the effect of touching and zooming; the frame resets every other inherited property.
 * Sizes are in `em`, because pages set `html { font-size: 62.5% }`. Colours are mixed from the page's
 * text colour, so that a dark page needs no configuration. Words have the text colour itself, so
 * that their contrast is that of the page; the accent, whose contrast may be too low on pages of a
 * middle tone, is for lines alone. The frame is a size container, and such a box has no width in a
 * flex, grid or shrink-to-fit parent. An invisible line of words before it gives the width: some
 * 40em where there is room, and the width of a word where there is not. The layout of the frame is
 * contained, because Firefox otherwise sometimes puts the content after an inline block with such a
 * frame at its largest coordinate, 17,895,690 px down.
 */
export const base = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host::before {
    block-size: 0;
    content: 'mmmmmm mmmmmm mmmmmm mmmmmm mmmmmm mmmmmm mmmmmm mmmmmm';
    display: block;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
  }

  .frame {
    all: initial;
    accent-color: inherit;
    color: inherit;
    color-scheme: inherit;
    contain: layout;
    container-type: inline-size;
    display: block;
    font-family: inherit;
    font-size: inherit;
    line-height: 1.5;
    overflow-wrap: break-word;
    pointer-events: inherit;
    text-size-adjust: inherit;
  }

  /* For our nodes, also in slots that the page leaves empty. */
  .frame,
  slot > * {
    --_pfig-accent: var(--pfig-accent, color-mix(in oklab, #0a4dad 55%, currentcolor));
    --_pfig-link: var(--pfig-link, currentcolor);
    --_pfig-line: var(--pfig-line, color-mix(in srgb, currentcolor 25%, transparent));
    --_pfig-radius: var(--pfig-radius, 0.25em);
    --_pfig-space: var(--pfig-space, 1em);
  }

  /* The page's nodes in a slot inherit from the slot. */
  slot {
    --_pfig-accent: initial;
    --_pfig-link: initial;
    --_pfig-line: initial;
    --_pfig-radius: initial;
    --_pfig-space: initial;
    --_pfig-inset: initial;
    --_pfig-columns: initial;
    --_pfig-column: initial;
    --_pfig-panel: initial;
  }

  * {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
    font-size: 1em;
    margin: 0;
    padding: 0;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    color: var(--pfig-heading-color, inherit);
    font-family: var(--pfig-heading-font, inherit);
    font-weight: var(--pfig-heading-weight, 600);
    line-height: 1.25;
  }

  .frame > slot > :is(h1, h2, h3, h4, h5, h6),
  section > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--pfig-heading-size, 1.5em);
    margin-block-end: calc(0.5 * var(--_pfig-space));
  }

  p + p {
    margin-block-start: calc(0.75 * var(--_pfig-space));
  }

  ul {
    list-style: none;
  }

  /* As list items, all would be counted again each time that one is shown or hidden. */
  ul > li {
    display: block;
  }

  small {
    font-size: 0.875em;
    unicode-bidi: isolate;
  }

  a {
    color: var(--_pfig-link);
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }

  /* Below the dots of Arabic letters, with room for them. */
  [dir='rtl'] {
    a {
      text-underline-offset: 0.36em;
    }

    .short {
      line-height: 1.6;
    }
  }

  a:hover {
    text-decoration-thickness: 0.14em;
  }

  /* An inline link around blocks has no box for a focus ring. */
  a:has(> .short) {
    display: inline-block;
  }

  :focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: 0.15em;
  }

  /* For screen readers alone. */
  .visually-hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    user-select: none;
    white-space: nowrap;
  }

  .short {
    display: block;
    font-size: 1.25em;
    font-weight: 600;
  }

  :is(h1, h2, h3, h4, h5, h6) .short {
    font-weight: inherit;
  }

  .long {
    display: block;
    font-size: 0.875em;
    font-weight: normal;
    margin-block-start: 0.15em;
  }

  @media (prefers-contrast: more) {
    .frame,
    slot > * {
      --_pfig-accent: currentcolor;
      --_pfig-link: currentcolor;
      --_pfig-line: currentcolor;
    }

    a {
      text-decoration-thickness: 0.14em;
    }
  }

  @media (forced-colors: active) {
    .figures > li,
    .card {
      border-color: CanvasText;
    }
  }
`;

/** Buttons and messages, which no printed form has. */
export const buttons = css`
  button {
    background: none;
    border: 1px solid currentcolor;
    border-radius: var(--_pfig-radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: max(2em, 24px);
    padding: 0.2em 0.8em;
  }

  button:hover {
    background: color-mix(in srgb, currentcolor 10%, transparent);
  }

  .message {
    border-inline-start: 3px solid var(--_pfig-accent);
    padding: calc(0.5 * var(--_pfig-space)) var(--_pfig-space);
  }
`;

/** A partner on paper. */
export const print = css`
  /* On paper nothing can be opened or followed: all is shown, and links print their address. */
  @media print {
    /* Controls, which have no use on paper. */
    button,
    .controls,
    .permalink,
    .details > summary {
      display: none;
    }

    /* It would hide the underscores of addresses. */
    a {
      text-decoration: none;
    }

    a[href]::after {
      /* An address runs from left to right in Arabic, too. */
      content: ' (\\2066' attr(href) '\\2069)';
      font-size: 0.875em;
      font-weight: normal;
      overflow-wrap: anywhere;
    }

    .body,
    .projects > li,
    .kinds > *,
    dl,
    tr {
      break-inside: avoid;
    }

    [part='heading'],
    .legend {
      break-after: avoid;
    }

    :is(summary, [aria-expanded])::after {
      display: none;
    }

    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
