import {css} from 'lit';
import {base, buttons, print} from '../base/base.styles.js';
import {details, sources} from '../partner/partner-details.styles.js';
import {partner} from '../partner/partner.styles.js';
import {scrollArea} from '../base/scroll-area.js';
import {matrix} from './matrix.styles.js';
import {timeline} from './timeline.styles.js';

export const overview = css`
  :not(slot) + section {
    margin-block-start: calc(2.5 * var(--_pfig-space));
  }

  section > dl + p,
  section > p + dl {
    margin-block-start: calc(0.75 * var(--_pfig-space));
  }

  section > p {
    max-inline-size: 44em;
  }

  .figures,
  .projects,
  .kinds {
    display: grid;
    gap: calc(1.25 * var(--_pfig-space)) calc(2 * var(--_pfig-space));
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
  }

  .figures > div {
    border-block-start: 3px solid var(--_pfig-accent);
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    padding-block-start: calc(0.5 * var(--_pfig-space));
  }

  .figures dt {
    font-size: 0.875em;
  }

  .figures dd {
    font-size: 1.8em;
    font-weight: 600;
    line-height: 1.2;
  }

  .figures :is(small, sup) {
    font-size: 0.45em;
    font-weight: normal;
  }

  .figures sup {
    vertical-align: 0.9em;
  }

  .figures + .sources {
    margin-block-start: var(--_pfig-space);
  }

  .projects {
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
  }

  .projects > li {
    border-block-start: 1px solid var(--_pfig-line);
    display: flex;
    flex-direction: column;
    gap: calc(0.5 * var(--_pfig-space));
    padding-block-start: var(--_pfig-space);
  }

  .members {
    display: grid;
    font-size: 0.875em;
    gap: 0;
  }

  .period {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    gap: calc(0.25 * var(--_pfig-space)) var(--_pfig-space);
    justify-content: space-between;
    margin-block-start: auto;
  }

  .note {
    border-inline-start: 3px solid var(--_pfig-line);
    font-size: 0.875em;
    margin-block-start: calc(1.25 * var(--_pfig-space));
    padding-inline-start: var(--_pfig-space);
  }

  .funding {
    font-size: 0.875em;
    margin-block-start: calc(2.5 * var(--_pfig-space));
    max-inline-size: 52em;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    gap: calc(0.25 * var(--_pfig-space)) calc(1.5 * var(--_pfig-space));
    margin-block-end: var(--_pfig-space);
  }

  .legend li {
    align-items: center;
    display: flex;
    gap: calc(0.5 * var(--_pfig-space));
  }

  summary {
    cursor: pointer;
    inline-size: fit-content;
  }

  .note details {
    margin-block-start: calc(0.5 * var(--_pfig-space));
  }

  .note dl {
    margin-block-start: calc(0.5 * var(--_pfig-space));
  }

  .note dl > div {
    display: grid;
    column-gap: var(--_pfig-space);
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
  }

  .kinds {
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
  }

  .kinds h2,
  .kinds h3,
  .kinds h4,
  .kinds h5,
  .kinds h6 {
    font-size: 1em;
    margin-block-end: calc(0.5 * var(--_pfig-space));
  }

  .kinds li + li {
    margin-block-start: calc(0.5 * var(--_pfig-space));
  }
`;

export const styles = [
  base,
  buttons,
  partner,
  details,
  sources,
  print,
  scrollArea,
  overview,
  matrix,
  timeline,
];
