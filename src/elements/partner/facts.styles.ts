import {css} from 'lit';

/** What is known of a partner, and its part in projects: names and values, side by side where there is room. */
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

    /* Between the two, the only place to divide a line: templates have lost theirs when built. */
    dl[part='facts'] dt::after,
    .roles dt::after {
      content: ' ';
    }

    dl[part='facts'] dd:has(ul) {
      display: block;
    }
  }
`;
