import {css} from 'lit';
import {base} from '../shared/base.styles.js';
import {partner} from '../shared/partner.styles.js';
import {print} from '../shared/print.styles.js';
import {scroll} from '../shared/scroll.styles.js';
import {sources} from '../shared/sources.styles.js';
import {matrix} from './matrix.styles.js';
import {timeline} from './timeline.styles.js';

const overview = css`
  * + section {
    margin-block-start: 2.5em;
  }

  section > dl + p,
  section > p + dl {
    margin-block-start: 0.75em;
  }

  section > p {
    max-inline-size: 44em;
  }

  .figures,
  .projects,
  .kinds {
    display: grid;
    gap: 1.25em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
  }

  .figures > div {
    border-block-start: 3px solid var(--accent);
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    padding-block-start: 0.5em;
  }

  .figures dt {
    font-size: 0.9em;
  }

  .figures dd {
    font-size: 1.8em;
    font-weight: 600;
    line-height: 1.2;
  }

  .figures sup {
    font-size: 0.45em;
    font-weight: normal;
    vertical-align: 0.9em;
  }

  .figures + .sources {
    margin-block-start: 1em;
  }

  .projects {
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
  }

  .projects > li {
    border-block-start: 1px solid var(--line);
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    padding-block-start: 0.9em;
  }

  .members {
    display: grid;
    font-size: 0.9em;
    gap: 0.15em;
  }

  .period {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9em;
    gap: 0.25em 1em;
    justify-content: space-between;
    margin-block-start: auto;
  }

  .note {
    border-inline-start: 3px solid var(--line);
    font-size: 0.9em;
    margin-block-start: 1.25em;
    padding-inline-start: 1em;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9em;
    gap: 0.25em 1.75em;
    margin-block-end: 1em;
  }

  .legend li {
    align-items: center;
    display: flex;
    gap: 0.5em;
  }

  summary {
    cursor: pointer;
    inline-size: fit-content;
  }

  .note details {
    margin-block-start: 0.5em;
  }

  .note dl {
    margin-block-start: 0.5em;
  }

  .note dl > div {
    display: grid;
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
    margin-block-end: 0.5em;
  }

  .kinds li + li {
    margin-block-start: 0.5em;
  }
`;

export const styles = [base, partner, sources, print, scroll, overview, matrix, timeline];
