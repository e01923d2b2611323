import {css} from 'lit';

/** Footnote signs, and the list of pages they lead to. */
export const sources = css`
  .sources {
    font-size: 0.85em;
  }

  sup {
    font-size: 0.8em;
    line-height: 0;
  }

  .note-sign {
    border: 0;
    min-block-size: 0;
    min-inline-size: 1.6em;
    padding: 0.15em 0.3em;
    text-decoration: underline;
  }

  .sources .note-sign {
    text-decoration: none;
  }

  .sources ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.2em;
    list-style: decimal inside;
  }

  .sources a {
    color: inherit;
  }
`;
