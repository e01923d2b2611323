import {css} from 'lit';

/**
 * Bars on an axis of years. On a phone the name and the state of a project stand above its bars. The
 * axis is behind all rows, and is blurred away behind words; today is a line in front of the bars,
 * which crosses no words.
 */
export const timeline = css`
  .timeline {
    --_pfig-tone: var(--pfig-accent, color-mix(in oklab, #0a4dad 80%, currentcolor));
    --_pfig-label: white;
    font-size: 0.875em;
  }

  /* Words on a bar, whose colour may be the site's: black or white, whichever is farther from it. */
  @supports (color: oklch(from currentcolor l c h)) {
    .timeline {
      --_pfig-label: oklch(from var(--_pfig-tone) clamp(0, (0.6 - l) * 999, 1) 0 0);
    }
  }

  .timeline .legend {
    font-size: 1em;
  }

  .timeline svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .timeline .legend svg {
    block-size: 1.4em;
    inline-size: 2.5em;
  }

  .timeline .legend .today svg {
    inline-size: 0.5em;
  }

  .timeline:not(:has(.chart .today)) .legend .today {
    visibility: hidden;
  }

  /* The lines of the years are behind the bars. */
  .chart {
    isolation: isolate;
    position: relative;
  }

  .timeline .axis {
    block-size: 100%;
    inset-block-start: 0;
    inset-inline-end: 0;
    pointer-events: none;
    position: absolute;
    z-index: -1;
  }

  .chart dl {
    padding-block-start: 1.5em;
  }

  .chart dl > div {
    line-height: 1.3;
    border-block-start: 1px solid var(--_pfig-line);
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(0.5 * var(--_pfig-space));
    padding-block: calc(0.1 * var(--_pfig-space));
  }

  .chart dl > div:hover {
    background: color-mix(in srgb, currentcolor 6%, transparent);
  }

  .timeline dt {
    font-weight: 600;
  }

  .chart dd {
    display: contents;
  }

  .axis line {
    stroke: var(--_pfig-line);
    stroke-opacity: 0.7;
  }

  line.today {
    stroke: currentcolor;
    stroke-width: 2px;
  }

  .axis text {
    direction: ltr;
    fill: currentcolor;
    font-size: 0.875em;
  }

  .track {
    direction: ltr;
  }

  .sure {
    fill: var(--_pfig-tone);
  }

  .edge {
    stroke: var(--_pfig-label);
    stroke-width: 1.5px;
  }

  .timeline stop {
    stop-color: var(--_pfig-tone);
  }

  .track text {
    fill: var(--_pfig-label);
    font-size: 0.875em;
  }

  .dates dl > div {
    margin-block-start: calc(0.25 * var(--_pfig-space));
  }

  .dates li {
    margin: 0;
  }

  @container (inline-size < 40em) {
    .chart :is(dt, .state) {
      -webkit-backdrop-filter: blur(1em);
      backdrop-filter: blur(1em);
    }
  }

  @container (inline-size >= 40em) {
    .timeline .axis {
      inline-size: calc(100% - 21.5em);
    }

    .chart dl > div {
      align-items: center;
      display: grid;
      gap: 0;
      grid-template-columns: 9.5em 12em minmax(0, 1fr);
    }

    .chart .state {
      padding-inline-end: calc(0.25 * var(--_pfig-space));
    }

    .dates dl > div {
      column-gap: var(--_pfig-space);
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
    }
  }

  @container (inline-size < 60em) {
    .axis g:not(:nth-of-type(3n + 1)) {
      display: none;
    }
  }

  @media (prefers-contrast: more) {
    .timeline {
      --_pfig-tone: currentcolor;
    }

    .axis line {
      stroke-opacity: 0.2;
    }
  }

  @media (forced-colors: active) {
    .timeline {
      --_pfig-label: Canvas;
      --_pfig-tone: CanvasText;
    }
  }

  /* Paper is read on another day. */
  @media print {
    .legend .today,
    line.today {
      display: none;
    }
  }
`;
