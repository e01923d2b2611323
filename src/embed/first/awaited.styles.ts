import {css} from 'lit';

/**
 * Keeps the places of what the second script brings, so that nothing moves when it comes. What is
 * empty and has the attribute `data-awaited` waits for its content; the lines that open sources are
 * printed unseen.
 */
export const awaited = css`
  .bar[data-awaited]:empty {
    /* A label, and a field below it. */
    block-size: calc(3.7125em + 0.25 * var(--_pfig-space));
    margin-block-end: calc(0.5 * var(--_pfig-space));
  }

  @container (42em <= inline-size <= 80em) {
    .bar[data-awaited='2']:empty {
      block-size: calc(7.425em + 1.25 * var(--_pfig-space));
    }
  }

  .rest[data-awaited]:empty {
    block-size: max(2em, 24px);
    margin-block-start: var(--_pfig-space);
  }

  details[data-awaited] {
    font-size: 0.875em;
    visibility: hidden;
  }
`;

/**
 * The places of the sections of which only the heading is printed: the greatest heights of all
 * languages at a width, as measured with the bundled data. A section that is taken over keeps its
 * place, so that nothing moves below it.
 */
export const awaitedSections = css`
  /* Otherwise the margin below the heading would be one below the place in WebKit. */
  section[data-awaited] {
    display: flow-root;
  }

  [part='matrix-section'][data-awaited] {
    min-block-size: 32.4em;
  }

  [part='timeline-section'][data-awaited] {
    min-block-size: 24.4em;
  }

  @container (inline-size < 72em) {
    [part='matrix-section'][data-awaited] {
      min-block-size: 34.6em;
    }
  }

  @container (inline-size < 65em) {
    [part='matrix-section'][data-awaited] {
      min-block-size: 39.8em;
    }
  }

  @container (inline-size < 40em) {
    [part='timeline-section'][data-awaited] {
      min-block-size: 37.1em;
    }
  }

  @container (inline-size < 26em) {
    [part='matrix-section'][data-awaited] {
      min-block-size: 41.7em;
    }

    [part='timeline-section'][data-awaited] {
      min-block-size: 39em;
    }
  }

  @container (inline-size < 22em) {
    [part='matrix-section'][data-awaited] {
      min-block-size: 45.7em;
    }

    [part='timeline-section'][data-awaited] {
      min-block-size: 40.3em;
    }
  }
`;
