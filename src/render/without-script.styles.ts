import {css} from 'lit';

/** Static content in place of a button has the size of the button, so that nothing moves later. */
export const staticStyles = css`
  span.sort {
    display: inline-block;
    text-align: center;
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
    .permalink,
    .state,
    button.show-more {
      display: none;
    }
  }
`;
