import {html, nothing, type TemplateResult} from 'lit';
import './data-team.css';
import {nameOf} from './data.js';

/** The settings that all pages of the data team share. */

export const team = (title: string, content: TemplateResult) =>
  html`<main class="team">
    <h1>${title}</h1>
    ${content}
  </main>`;

/** Pages are in English and in one width, whatever the toolbar says. */
export const parameters = {lang: 'en', controls: {disable: true}, layout: 'padded'};

/** Shows only the parts of a page that carry a value, by a `data-` attribute. */
function show(event: Event): void {
  const field = event.target as HTMLSelectElement;
  const root = field.closest('.team')!;
  for (const part of root.querySelectorAll<HTMLElement>(`[data-${field.name}]`)) {
    part.hidden = field.value !== '' && part.dataset[field.name] !== field.value;
  }
}

/** A choice of partner, project or kind of text; `chosen` is shown first, or all. */
export const subjectFilter = (subjects: readonly string[], chosen = '') =>
  html`<label
    ><span>Show</span>
    <select name="subject" @change=${show}>
      <option value="" ?selected=${!chosen}>Everything</option>
      ${subjects.map(
        (subject) =>
          html`<option value=${subject} ?selected=${subject === chosen}>
            ${nameOf(subject)}
          </option>`,
      )}
    </select></label
  >`;

/** An address or a path, which may go on in the next line between its steps, and not inside a word. */
export const stepped = (path: string) =>
  path.split(/(?<=[/?&])/).map((step) => html`${step}<wbr />`);

/**
 * A table whose roles are written out: it is laid out as blocks where there is little room.
 *
 * @param widths of the columns, in per cent, so that several tables are as one; else as wide as
 * they need.
 */
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly unknown[])[],
  widths: readonly number[] = [],
) =>
  html`<table role="table" class=${widths.length ? 'aligned' : nothing}>
    <caption>
      ${caption}
    </caption>
    <colgroup>
      ${widths.map((width) => html`<col style="inline-size: ${width}%" />`)}
    </colgroup>
    <thead role="rowgroup">
      <tr role="row">
        ${head.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([first, ...others]) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${first}</th>
            ${others.map(
              (cell, index) => html`<td role="cell" data-label=${head[index + 1]!}>${cell}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
