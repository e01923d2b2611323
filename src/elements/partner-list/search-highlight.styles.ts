import {css} from 'lit';

/**
 * A browser that gets this sheet lays the whole list out again. A list that takes over a printed form
 * gets it with the first search; any other has it from the beginning, when all is laid out anyway.
 */
export const highlight = css`
  ::highlight(pfig-search) {
    background-color: var(--pfig-mark, color-mix(in srgb, #fc0 30%, transparent));
  }

  @media (forced-colors: active) {
    ::highlight(pfig-search) {
      background-color: Mark;
      color: MarkText;
    }
  }
`;
