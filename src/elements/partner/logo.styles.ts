import {css} from 'lit';

/**
 * The sign of a partner: above the kind in a card, at the end of the first line on a phone, before the
 * words in a row, whose details are below the words.
 */
export const logo = css`
  /* A logo keeps its place until it is known that there is none. */
  .logo,
  .monogram,
  ::slotted([slot^='logo']) {
    block-size: 2.5em;
    inline-size: auto;
    margin-block-end: calc(0.5 * var(--_pfig-space));
    max-inline-size: 7.5em;
    order: -2;
  }

  .logo,
  ::slotted([slot^='logo']) {
    background: var(--pfig-logo-surface, transparent);
    padding: var(--pfig-logo-padding, 0);
    justify-self: start;
    object-fit: contain;
    object-position: 0 50%;
    overflow: clip;
  }

  .logo:dir(rtl) {
    object-position: 100% 50%;
  }

  .logo[hidden],
  .logo:not([hidden]) + .monogram {
    display: none;
  }

  /* Letters small enough for three of any face. */
  .monogram {
    align-items: center;
    border: 1px solid var(--_pfig-accent);
    border-radius: var(--_pfig-radius);
    display: flex;
    font-weight: 600;
    inline-size: 2.5em;
    justify-content: center;
  }

  @container (inline-size < 40em) {
    :is(.grid, .row) .body :is(.logo, .monogram),
    :is(.grid, .row) .body slot::slotted([slot^='logo']) {
      grid-column: 2;
      grid-row: 1 / span 2;
      inline-size: 5em;
      margin-inline-start: var(--_pfig-space);
      object-position: 100% 50%;
    }

    :is(.grid, .row) .body .logo:dir(rtl) {
      object-position: 0 50%;
    }
  }

  @container (inline-size >= 40em) {
    .row:has(.logo:not([hidden]), .monogram) + .details > * {
      margin-inline-start: calc(7.5em + 1.5 * var(--_pfig-space));
    }

    .row .body :is(.logo, .monogram),
    .row .body slot::slotted([slot^='logo']) {
      grid-column: 1;
      grid-row: 1 / span 9;
      inline-size: 7.5em;
      margin-inline-end: calc(1.5 * var(--_pfig-space));
    }
  }
`;
