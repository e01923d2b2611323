import {css} from 'lit';

/** A partner on paper. */
export const print = css`
  /* On paper nothing can be opened or followed: all is shown, and links say where they lead. */
  @media print {
    .details[hidden] {
      content-visibility: visible;
      display: grid;
      gap: 0.9em;
      margin-block-start: 0;
    }

    button,
    .permalink {
      display: none;
    }

    .note-sign {
      display: inline;
    }

    .sources .note-sign {
      display: none;
    }

    a[href]::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      font-weight: normal;
      overflow-wrap: anywhere;
    }

    [data-partner] {
      break-inside: avoid;
    }
  }
`;
