import {css} from 'lit';

/**
 * Footnote signs, and the list of pages they lead to. A sign is as large as a target has to be
 * (WCAG 2.5.8), and a line that has one grows by no more than that takes.
 */
export const sources = css`
  .sources {
    font-size: 0.85em;
  }

  sup {
    font-size: 0.8em;
    line-height: 0;
    white-space: nowrap;
  }

  /* No sign begins a line: a word joiner, in a run that does not wrap. */
  sup::before {
    content: '\\2060';
  }

  /* In a card, several might be wider than their place. */
  dd sup + sup::before {
    content: none;
  }

  .note-sign {
    border: 0;
    line-height: 24px;
    margin-block: -0.3em;
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    text-decoration: underline;
  }

  .sources .note-sign {
    margin: 0;
    text-decoration: none;
  }

  .sources ol {
    list-style: decimal inside;
  }

  /* A link is lower than its line and not in its middle: with this room its circle of 24px stays clear. */
  .sources li,
  .note li {
    margin: 0;
    min-block-size: 24px;
    padding-block-end: 0.15em;
  }

  .sources a {
    overflow-wrap: anywhere;
  }
`;
