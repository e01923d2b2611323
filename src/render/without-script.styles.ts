import {css} from 'lit';

/** Static content in place of a button has the size of the button, so that nothing moves later. */
export const staticStyles = css`
  span.sort {
    display: inline-block;
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
