import {css} from 'lit';

/**
 * The facts of a partner and its roles in projects: label and value, side by side if there is room.
 */
export const facts = css`
  dl[part='facts'],
  .roles {
    align-items: baseline;
    display: grid;
    font-size: 0.9em;
    gap: 0 var(--_pfig-space);
    grid-template-columns: fit-content(50%) minmax(0, 1fr);
  }

  dl[part='facts'] > div,
  .roles > div {
    display: contents;
  }

  /* A line is nearly as high as one with a sign; a sign or half a date is not left alone on the last. */
  dl[part='facts'] {
    line-height: 1.75;
    text-wrap: balance;
  }

  dt {
    font-weight: 600;
    hyphens: auto;
  }

  dd li + li {
    margin-block-start: calc(0.25 * var(--_pfig-space));
  }

  /* No room for two columns: name and value follow each other. */
  @container (inline-size < 22em) {
    dl[part='facts'],
    .roles,
    dl[part='facts'] > div,
    .roles > div {
      display: block;
    }

    dl[part='facts'] :is(dt, dd),
    .roles :is(dt, dd) {
      display: inline;
      margin-inline-end: 0.5em;
    }

    /* The only place between the two where a line may break: the build removes blanks from
       templates. */
    dl[part='facts'] dt::after,
    .roles dt::after {
      content: ' ';
    }

    dl[part='facts'] dd:has(ul) {
      display: block;
    }
  }
`;

/**
 * Footnote signs, and the list of pages they lead to. A sign is as large as a target must be
 * (WCAG 2.5.8), and makes its line no higher than this needs.
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

  /* In a card, several signs in one run might not fit into the line. */
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

  /* A link is lower than its line and not in its middle; this room keeps a circle of 24px around
     it free. */
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

/** The foot of a partner, with the button that opens the details, and the details. */
export const details = css`
  .foot,
  .details:not([hidden]) {
    margin-block-start: var(--_pfig-space);
  }

  .foot {
    align-content: start;
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_pfig-space)) var(--_pfig-space);
    justify-content: end;
  }

  .foot > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .foot > :first-child {
    margin-inline-end: auto;
  }

  /* Points down, or up where it is open; in static HTML, the button is a summary. */
  [part='toggle']::after {
    block-size: 0.4em;
    border: solid;
    border-width: 0 0.12em 0.12em 0;
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    margin-inline-start: 0.6em;
    rotate: 45deg;
    vertical-align: 0.2em;
  }

  [aria-expanded='true']::after,
  [open] > [part='toggle']::after {
    rotate: 225deg;
    vertical-align: -0.05em;
  }

  .details:not([hidden]) {
    display: grid;
    gap: var(--_pfig-space);
    grid-template-columns: minmax(0, 1fr);
  }

  .description {
    max-inline-size: 44em;
  }

  .permalink {
    font-size: 0.85em;
  }

  @container (inline-size > 42em) {
    .row .foot,
    .row .details {
      grid-column: 1 / -1;
    }
  }
`;
