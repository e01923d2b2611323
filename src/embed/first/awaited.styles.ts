import {css} from 'lit';

/**
 * Keeps the places of what the second script brings, so that nothing moves when it comes. What is
 * empty and has the attribute `data-awaited` waits for its content; the lines that open sources are
 * printed unseen.
 */
export const awaited = css`
  .bar[data-awaited]:empty {
    /* A label, and a field below it. */
    block-size: calc(1.3125em + 0.25 * var(--_pfig-space) + 2.4em);
    margin-block-end: calc(0.5 * var(--_pfig-space));
  }

  .rest[data-awaited]:empty {
    block-size: max(2em, 24px);
    margin-block-start: var(--_pfig-space);
  }

  details[data-awaited] {
    visibility: hidden;
  }

  /* As measured with the bundled data; on a phone heads are turned, and names stand above their bars. */
  [part='matrix-section'] {
    min-block-size: 32em;
  }

  [part='timeline-section'] {
    min-block-size: 24.3em;
  }

  @container (inline-size < 60em) {
    [part='matrix-section'] {
      min-block-size: 37.5em;
    }
  }

  @container (inline-size < 40em) {
    [part='timeline-section'] {
      min-block-size: 37em;
    }
  }
`;
