import {css} from 'lit';
import {base, buttons, print} from '../base/base.styles.js';
import {details, key, sources} from '../partner/partner-details.styles.js';
import {partner} from '../partner/partner.styles.js';
import {scrollArea} from '../base/scroll-area.js';
import {matrix} from './matrix.styles.js';
import {timeline} from './timeline.styles.js';

export const overview = css`
  :not(slot) + section {
    margin-block-start: calc(2 * var(--_pfig-space));
  }

  section > p {
    max-inline-size: 44em;
  }

  /* What opens is a line; open, it keeps its distance from what follows. */
  section > details,
  .timeline > details,
  .hint,
  .note {
    margin-block-start: calc(0.5 * var(--_pfig-space));
  }

  .about,
  .hint {
    font-size: 0.875em;
  }

  .projects,
  .kinds {
    display: grid;
    gap: calc(1.25 * var(--_pfig-space)) calc(2 * var(--_pfig-space));
  }

  /* Below the introduction, the numbers need no title for the eye. */
  [part='intro-section'] + section > #figures {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    margin: 0;
    overflow: hidden;
    position: absolute;
  }

  /* One strip: the columns share the width, whatever their number. */
  .figures {
    display: grid;
    gap: calc(0.75 * var(--_pfig-space)) var(--_pfig-space);
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    line-height: 1.3;
  }

  .figures li {
    border-block-start: 3px solid var(--_pfig-accent);
    font-size: 0.875em;
    hyphens: auto;
    padding-block-start: calc(0.5 * var(--_pfig-space));
  }

  .figures b {
    display: block;
    font-size: 1.8em;
    line-height: 1.2;
  }

  .figures small {
    font-size: 1em;
  }

  .projects > li {
    align-content: start;
    border-block-start: 1px solid var(--_pfig-line);
    display: grid;
    gap: calc(0.25 * var(--_pfig-space)) var(--_pfig-space);
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding-block-start: calc(0.75 * var(--_pfig-space));
  }

  .projects .period {
    order: -1;
  }

  .projects :is(.period, .members) {
    font-size: 0.875em;
    margin: 0;
  }

  .projects .summary {
    line-height: 1.4;
    margin: calc(0.25 * var(--_pfig-space)) 0 0;
  }

  /* Arabic has marks above and below its letters. */
  [dir='rtl'] .projects :is(.long, .summary, .data) {
    line-height: 1.6;
  }

  /* The name of a phase stays with its brackets, and a number with its label. */
  :is(.fact-line, .period, .note > summary) small {
    white-space: nowrap;
  }

  /* A rule ends the projects: what follows is on all of them. */
  .note {
    border-block-start: 1px solid var(--_pfig-line);
    padding-block-start: calc(0.5 * var(--_pfig-space));
  }

  .funding {
    font-size: 0.875em;
    margin-block-start: calc(2 * var(--_pfig-space));
    max-inline-size: 52em;
  }

  .edition {
    font-size: 0.875em;
    margin-block-start: var(--_pfig-space);
  }

  /* Two columns at every width: a last project that is alone has the whole row. */
  @container (inline-size >= 40em) {
    .projects {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .projects > :nth-child(odd):last-child {
      grid-column: 1 / -1;
    }

    .note {
      margin-block-start: calc(1.25 * var(--_pfig-space));
    }
  }

  /* On a phone, the period stands beside the name, and texts are closer. */
  @container (inline-size < 40em) {
    :not(slot) + section {
      margin-block-start: calc(1.25 * var(--_pfig-space));
    }

    section > p {
      line-height: 1.45;
    }

    .projects {
      gap: calc(0.5 * var(--_pfig-space));
      grid-template-columns: minmax(0, 1fr);
      line-height: 1.3;
    }

    .projects > li {
      gap: 0 var(--_pfig-space);
      grid-template-columns: minmax(min-content, 1fr) auto;
      grid-template-rows: auto auto;
      padding-block-start: calc(0.5 * var(--_pfig-space));
    }

    .projects > li > * {
      grid-column: 1 / -1;
    }

    .projects > li > [part='heading'] {
      display: grid;
      grid-row: 1 / span 2;
      grid-template-columns: subgrid;
      grid-template-rows: subgrid;
    }

    .projects .long {
      grid-column: 1 / -1;
      margin: 0;
    }

    .projects :is(.period, [part='heading'] > *) {
      align-self: baseline;
    }

    .projects .period {
      grid-column: 2;
      grid-row: 1;
      order: 0;
      text-align: end;
    }

    .projects :is(.summary, .data, .members) {
      margin-block-start: calc(0.25 * var(--_pfig-space));
    }

    .projects .summary {
      font-size: 0.875em;
      line-height: inherit;
    }

    [dir='rtl'] .projects :is(.long, .summary, .data) {
      line-height: 1.45;
    }
  }

  /* Beside a period there would be room for one letter or two of a name. */
  @container (inline-size < 17em) {
    .projects .period {
      grid-column: 1 / -1;
      grid-row: auto;
      margin-block-start: calc(0.25 * var(--_pfig-space));
    }
  }
`;

/** What no printed overview has: opened texts, the matrix and its legend, partners by kind. */
const alive = css`
  .about > :not(summary),
  .note > :not(summary),
  .dates > :not(summary) {
    margin-block-start: calc(0.5 * var(--_pfig-space));
    max-inline-size: 44em;
  }

  .about .facts {
    font-size: 1em;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
  }

  .about .sources {
    font-size: 1em;
  }

  .note dl > div {
    align-items: baseline;
    column-gap: var(--_pfig-space);
    display: grid;
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
    margin-block-start: calc(0.75 * var(--_pfig-space));
  }

  .note dt {
    font-weight: 600;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    gap: 0 calc(0.75 * var(--_pfig-space));
    margin-block-end: calc(0.5 * var(--_pfig-space));
  }

  .legend li {
    align-items: center;
    display: flex;
    gap: calc(0.25 * var(--_pfig-space));
    margin: 0;
  }

  @container (inline-size >= 40em) {
    .legend {
      column-gap: calc(1.25 * var(--_pfig-space));
    }
  }

  .kinds {
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
  }

  .kinds [part='heading'] {
    font-size: 1em;
    margin-block-end: calc(0.5 * var(--_pfig-space));
  }

  .kinds li + li {
    margin-block-start: calc(0.5 * var(--_pfig-space));
  }

  /* On paper, the address stands below both names: the link has the rows before and after the long name.
     Without a box of its own, it would be no link in a PDF. */
  @media print {
    .projects .short {
      white-space: normal;
    }

    .projects a::after {
      font-size: 0.7em;
    }

    @container (inline-size >= 40em) {
      .projects [part='heading'] {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }

      .projects .short {
        display: contents;
      }

      .projects a {
        display: grid;
        grid-area: 1 / 1 / 4;
        grid-template-rows: subgrid;
      }

      .projects a::after {
        grid-row: 3;
      }

      .projects .long {
        grid-area: 2 / 1;
      }
    }
  }
`;

/** Those of the styles that the printed form has (`partner/printed.styles.ts`). */
export const printedStyles = [base, partner, details];

export const styles = [
  base,
  buttons,
  partner,
  details,
  sources,
  key,
  print,
  scrollArea,
  overview,
  alive,
  matrix,
  timeline,
];
