import {css} from 'lit';

/** A partner's details, the line that opens them, and the sources. */
export const details = css`
  summary {
    cursor: pointer;
    inline-size: fit-content;
    list-style: none;
    min-block-size: 24px;
    /* Room for the sign. */
    padding-inline-end: 1em;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  /* Of what opens something: points down, or up where it is open. */
  :is(summary, [aria-expanded])::after {
    block-size: 0.4em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    margin-inline-start: 0.6em;
    rotate: 45deg;
    vertical-align: 0.2em;
  }

  [open] > summary::after,
  [aria-expanded='true']::after {
    rotate: 225deg;
    vertical-align: -0.05em;
  }

  /* Out of the line: engines would break it before the sign. */
  summary::after {
    margin-block-start: calc(0.5lh - 0.4em);
    position: absolute;
  }

  [open] > summary::after {
    margin-block-start: calc(0.5lh - 0.1em);
  }

  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .details {
    --_pfig-inset: calc(1.25 * var(--_pfig-space));

    grid-column: 1;
    grid-row: 2 / 4;
    min-inline-size: 0;
  }

  .row + .details {
    --_pfig-inset: 0px;
  }

  .details > summary {
    margin-inline: var(--_pfig-inset);
    margin-block-end: calc(0.75 * var(--_pfig-space));
  }

  /* Side by side where there is room for two columns of text. */
  .panel {
    display: grid;
    gap: var(--_pfig-space) calc(2 * var(--_pfig-space));
    grid-template-columns: repeat(auto-fit, minmax(min(24em, 100%), 1fr));
    padding: 0 var(--_pfig-inset) calc(1.25 * var(--_pfig-space));
  }

  .panel > * {
    align-content: start;
    display: grid;
    gap: var(--_pfig-space);
    grid-template-columns: minmax(0, 1fr);
  }

  .panel > :not(:has(*)) {
    display: none;
  }

  /* The values of both lists begin at one edge. */
  .panel > .further {
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
  }

  .further > * {
    grid-column: 1 / -1;
  }

  .facts,
  .roles {
    align-items: baseline;
    display: grid;
    font-size: 0.875em;
    gap: calc(0.25 * var(--_pfig-space)) var(--_pfig-space);
    grid-template-columns: subgrid;
  }

  .facts > div,
  .roles > div {
    display: contents;
  }

  .facts dt,
  .roles dt {
    font-weight: 600;
    hyphens: auto;
  }

  :is(.facts, .roles, .sources) small {
    font-size: 1em;
  }

  dd li + li {
    margin-block-start: calc(0.25 * var(--_pfig-space));
  }

  /* No room for two columns: name and value follow each other. */
  @container (inline-size < 22em) {
    .facts,
    .roles,
    .facts > div,
    .roles > div {
      display: block;
    }

    :is(.facts, .roles) :is(dt, dd) {
      display: inline;
      margin-inline-end: 0.5em;
    }

    /* The only place between the two where a line may break: the build removes blanks from
       templates. */
    :is(.facts, .roles) dt::after {
      content: ' ';
    }

    .facts dd:has(ul) {
      display: block;
    }
  }

  /* The engine can place the content of details: it has the third row for itself. */
  @supports selector(::details-content) {
    .details {
      display: contents;
    }

    .details > summary {
      grid-column: 1;
      grid-row: 2;
    }

    .details::details-content {
      grid-column: 1;
      grid-row: 3;
      min-inline-size: 0;
    }
  }
`;

/** What no printed details have: a text, a link to this place, and the line that opens sources. */
export const sources = css`
  .description {
    max-inline-size: 44em;
  }

  .permalink {
    font-size: 0.875em;
    justify-self: start;
  }

  .sources {
    font-size: 0.875em;
  }

  /* Dates. */
  :is(.facts, .sources) small {
    white-space: nowrap;
  }

  .sources ul {
    margin-block-start: calc(0.25 * var(--_pfig-space));
  }

  /* A link is lower than its line and not in its middle; this room keeps a circle of 24px around
     it free. */
  .sources li {
    margin: 0;
    min-block-size: 24px;
    padding-block-end: 0.15em;
  }

  .sources a {
    overflow-wrap: anywhere;
  }

  /* On paper, the line that opens is a title, and one address ends before the next begins. */
  @media print {
    summary {
      font-weight: 600;
    }

    .sources li + li {
      margin-block-start: calc(0.5 * var(--_pfig-space));
    }
  }
`;

/** A line that opens the names behind acronyms. */
export const key = css`
  .key {
    font-size: 0.875em;
  }

  .key small {
    font-size: 1em;
  }

  .key dl {
    display: grid;
    gap: calc(0.25 * var(--_pfig-space)) var(--_pfig-space);
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    margin-block-start: calc(0.25 * var(--_pfig-space));
    max-inline-size: 44em;
  }

  .key dl > div {
    display: contents;
  }

  .key dt {
    font-weight: 600;
  }
`;
