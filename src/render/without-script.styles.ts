import {css} from 'lit';

/** Static content in place of a button has the size of the button, so that nothing moves later. */
export const staticStyles = css`
  summary[part='toggle'] {
    border: 1px solid color-mix(in srgb, currentcolor 60%, transparent);
    border-radius: var(--_pfig-radius);
    cursor: pointer;
    inline-size: max-content;
    list-style: none;
    max-inline-size: 100%;
    min-block-size: max(2em, 24px);
    padding: 0.2em 0.8em;
    text-align: center;
  }

  summary[part='toggle']::-webkit-details-marker {
    display: none;
  }

  summary[part='toggle']:hover {
    background: color-mix(in srgb, currentcolor 10%, transparent);
  }

  .foot > details[open] {
    inline-size: 100%;
  }

  span.note-sign,
  span.sort {
    display: inline-block;
    text-align: center;
    text-decoration: none;
  }

  span.note-sign[aria-hidden] {
    visibility: hidden;
  }

  span.sort {
    border: 1px solid transparent;
    min-block-size: max(2em, 24px);
  }

  span.sort > .arrow {
    visibility: hidden;
  }

  @media (scripting: enabled) {
    [data-beyond-limit] {
      display: none !important;
    }
  }

  @media (scripting: none) {
    .controls,
    button[part='toggle'],
    .permalink,
    [part='status'],
    [part='note-back'],
    button.show-more {
      display: none;
    }
  }

  @media print {
    summary[part='toggle'] {
      display: none;
    }

    details::details-content {
      block-size: auto;
      content-visibility: visible;
      display: block;
    }
  }
`;
