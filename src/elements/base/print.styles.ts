import {css} from 'lit';

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
