import {css} from 'lit';

/**
 * The words, and above them the drawing where the container is wide. The axis is behind all rows.
 */
export const timeline = css`
  .timeline {
    --_pfig-tone: var(--pfig-accent, color-mix(in oklab, #0a4dad 80%, currentcolor));
    font-size: 0.875em;
  }

  .timeline svg {
    display: none;
    overflow: visible;
  }

  .timeline .legend {
    display: none;
  }

  .timeline > div {
    position: relative;
  }

  .timeline dl > div {
    border-block-start: 1px solid var(--_pfig-line);
    display: block;
    padding-block: calc(0.5 * var(--_pfig-space));
  }

  .timeline dt {
    font-weight: 600;
  }

  .timeline dd li {
    display: flex;
    gap: calc(0.75 * var(--_pfig-space));
  }

  .timeline b {
    flex: none;
    font-weight: 600;
    min-inline-size: 7em;
  }

  @container (inline-size >= 40em) {
    .timeline .legend {
      display: flex;
      font-size: 1em;
    }

    .timeline svg {
      display: block;
      inline-size: 100%;
    }

    .timeline .legend svg {
      block-size: 1.9em;
      inline-size: 3em;
    }

    .timeline .axis {
      block-size: 100%;
      inline-size: calc(100% - 9em);
      inset-block-start: 0;
      inset-inline-end: 0;
      pointer-events: none;
      position: absolute;
    }

    .timeline dl {
      padding-block-start: 1.75em;
    }

    .timeline dl > div {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      padding-block: calc(0.25 * var(--_pfig-space));
    }

    .timeline dl > div:hover {
      background: color-mix(in srgb, currentcolor 6%, transparent);
    }

    .timeline dt {
      padding-inline-end: var(--_pfig-space);
    }

    .timeline dd ul {
      display: flex;
      flex-wrap: wrap;
      font-size: 0.875em;
      gap: 0 calc(1.5 * var(--_pfig-space));
    }

    .timeline dd li {
      gap: calc(0.5 * var(--_pfig-space));
      margin: 0;
    }

    .timeline b {
      min-inline-size: 0;
    }
  }

  .axis line {
    stroke: var(--_pfig-line);
    stroke-opacity: 0.7;
  }

  .axis text {
    fill: currentcolor;
    text-anchor: middle;
  }

  .track {
    direction: ltr;
  }

  .track rect {
    fill-opacity: 0.35;
    stroke-opacity: 0.75;
    stroke-width: 0.09em;
  }

  .track rect:not(.unknown) {
    fill: var(--_pfig-tone);
    stroke: currentcolor;
  }

  .track .planned {
    stroke-dasharray: 0.5em 0.3em;
  }

  .track .computed {
    stroke-dasharray: 0.12em 0.25em;
  }

  .track line {
    stroke: currentcolor;
    stroke-width: 0.25em;
  }

  .track text {
    fill: currentcolor;
  }

  #fade stop {
    stop-color: var(--_pfig-tone);
  }

  #trail stop {
    stop-color: currentcolor;
  }

  @media (prefers-contrast: more) {
    .timeline {
      --_pfig-tone: currentcolor;
    }

    .axis line {
      stroke-opacity: 0.2;
    }
  }

  @container (inline-size < 60em) {
    .axis g:nth-of-type(even) text {
      display: none;
    }
  }
`;
