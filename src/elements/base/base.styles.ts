import {css} from 'lit';

/**
 * What all three elements share. Font family, size and colour are the page's, on
 * purpose, and what touches and zooming do; every other inherited property is set back on the frame. Sizes are in
 * `em`, because pages set `html { font-size: 62.5% }`; colours are mixed from the
 * page's text colour, so that a dark page needs no configuration. Words are in the
 * text colour itself, so that their contrast is the page's own; the accent, which
 * may fall short on pages of a middling tone, is for rules alone. The frame
 * is a size container, which brings no width of its own to a flex, grid or
 * shrink-to-fit parent; an invisible line of words before it does: some 40em where
 * there is room, and a word’s width where there is not. Its layout is contained, because
 * Firefox otherwise, now and then, puts what follows an inline block with such a frame at its
 * largest coordinate, 17,895,690 px down.
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

  /* For what is ours, also in the slots that the page leaves empty. */
  .frame,
  slot > * {
    --_pfig-accent: var(--pfig-accent, color-mix(in oklab, #0a4dad 55%, currentcolor));
    --_pfig-link: var(--pfig-link, currentcolor);
    --_pfig-line: var(--pfig-line, color-mix(in srgb, currentcolor 25%, transparent));
    --_pfig-surface: var(--pfig-surface, transparent);
    --_pfig-radius: var(--pfig-radius, 0.25em);
    --_pfig-space: var(--pfig-space, 1em);
  }

  /* What the page puts into a slot inherits from the slot. */
  slot {
    --_pfig-accent: initial;
    --_pfig-link: initial;
    --_pfig-line: initial;
    --_pfig-surface: initial;
    --_pfig-radius: initial;
    --_pfig-space: initial;
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
    line-height: 1.25;
    text-wrap: balance;
  }

  .frame > slot > :is(h1, h2, h3, h4, h5, h6),
  section > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.4em;
    margin-block-end: calc(0.75 * var(--_pfig-space));
  }

  p + p {
    margin-block-start: calc(0.75 * var(--_pfig-space));
  }

  ul {
    list-style: none;
  }

  /* As list items they would be counted anew, all of them, whenever one is shown or hidden. */
  ul > li {
    display: block;
  }

  small {
    font-size: 0.9em;
    unicode-bidi: isolate;
  }

  a {
    color: var(--_pfig-link);
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 0.14em;
  }

  /* Around blocks, an inline link has no box of its own that a ring of focus could be drawn around. */
  a:has(> .short) {
    display: inline-block;
  }

  button {
    background: none;
    border: 1px solid color-mix(in srgb, currentcolor 60%, transparent);
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

  :focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: 0.15em;
  }

  /* For screen readers alone. */
  .said {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  .message {
    border-inline-start: 3px solid var(--_pfig-accent);
    padding: calc(0.5 * var(--_pfig-space)) var(--_pfig-space);
  }

  .short {
    display: block;
    font-size: 1.2em;
    font-weight: 600;
  }

  .long {
    display: block;
    margin-block-start: 0.1em;
    font-size: 0.9em;
    font-weight: normal;
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
    .figures > div,
    article {
      border-color: CanvasText;
    }
  }
`;

/** A partner on paper. */
export const print = css`
  /* On paper nothing can be opened or followed: all is shown, and links say where they lead. */
  @media print {
    article .details[hidden] {
      content-visibility: visible;
      display: grid;
      gap: var(--_pfig-space);
      margin-block-start: var(--_pfig-space);
    }

    /* What cannot be pressed or followed on paper, and a foot in which nothing else is. */
    button,
    .permalink,
    .foot:not(:has(a:not(.permalink), slot, details)) {
      display: none;
    }

    .note-sign {
      display: inline;
    }

    .sources .note-sign {
      display: none;
    }

    a[href]::after {
      /* An address runs from left to right in Arabic, too. */
      content: ' (\\2066' attr(href) '\\2069)';
      font-size: 0.85em;
      font-weight: normal;
      overflow-wrap: anywhere;
    }

    .head,
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

    summary {
      list-style: none;
    }

    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
