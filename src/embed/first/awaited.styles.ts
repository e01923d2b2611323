import {css} from 'lit';

/**
 * Keeps the places of what the second script brings, so that nothing moves when it comes. What has the
 * attribute `data-awaited` waits for its content. The lines that open sources are printed unseen, and
 * so is a search box in the place of other controls.
 */
export const awaited = css`
  .rest > [data-awaited] {
    block-size: max(2em, 24px);
    margin-block-start: var(--_pfig-space);
  }

  /* Another row of a label and a field below it. */
  @container (42em <= inline-size <= 80em) {
    .controls > [data-awaited] {
      block-size: calc(3.7125em + 0.25 * var(--_pfig-space));
      flex: 1 0 100%;
    }
  }

  details[data-awaited] {
    font-size: 0.875em;
  }

  :is(.controls, details)[data-awaited] {
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
