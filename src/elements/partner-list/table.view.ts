import {html, nothing, type TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import type {Partner} from '../../model/types.js';
import {placeText} from '../partner/facts.view.js';
import {fieldLabel} from '../partner/text.js';
import {scrollShadows} from '../base/scroll-area.js';
import {
  nameWithAcronym,
  kindName,
  partnerLink,
  permanentLink,
} from '../partner/partner-name.view.js';
import type {PartnerOptions} from '../partner/partner.view.js';
import {projectsLabel, projectTags} from '../partner/projects.view.js';
import {noteList, noteNumbers, noteSigns, type Notes} from '../partner/sources.view.js';
import type {ListGroup, ListModel} from './list-model.js';
import type {SortKey} from '../../model/attribute-values.js';
import type {Dispatch} from './list-state.js';

interface Column {
  /** The value of `hide` that removes the column. */
  readonly field: string;
  readonly label: string;
  /** The order that its header sorts by, if it does. */
  readonly sort?: SortKey;
  cell(partner: Partner, notes: Notes | undefined): unknown;
}

const columns = ({hide}: PartnerOptions, l10n: L10n): readonly Column[] => {
  const all: readonly Column[] = [
    {
      field: 'kind',
      label: fieldLabel('kind', l10n),
      sort: 'kind',
      cell: (partner) => kindName(partner, l10n),
    },
    {
      field: 'facts',
      label: fieldLabel('founded', l10n),
      sort: 'founded',
      cell: ({founded}, notes) =>
        founded && [l10n.date(founded.value), noteSigns([founded], notes, l10n)],
    },
    {
      field: 'facts',
      label: fieldLabel('seat', l10n),
      sort: 'seat',
      cell: ({seat}, notes) =>
        seat && [placeText(seat.value, l10n), noteSigns([seat], notes, l10n)],
    },
    {
      field: 'projects',
      label: projectsLabel(l10n),
      cell: (partner) => projectTags(partner, l10n),
    },
    {
      field: 'link',
      label: l10n.msg('Site web', {id: 'website', desc: 'Column: link to the partner’s own site.'}),
      cell: (partner) => partnerLink(partner, l10n),
    },
  ];
  return all.filter(({field}) => !hide.includes(field));
};

/** Notes are numbered over the whole table of a group. */
const tableNotes = ({value, sources}: ListGroup): Notes | undefined =>
  sources && {key: `table-${value ?? ''}`, sources};

/** The numbers of a row's notes. They change when other rows are shown or hidden. */
export const rowNotes = ({sources}: ListGroup, {founded, seat}: Partner): string =>
  sources ? noteNumbers([founded, seat], sources).join(' ') : '';

/** The cells of one partner. */
export function tableCells(
  group: ListGroup,
  partner: Partner,
  options: PartnerOptions,
  l10n: L10n,
): TemplateResult {
  const name = nameWithAcronym(partner, l10n);
  const notes = tableNotes(group);
  return html`<th scope="row">${name} ${permanentLink(partner, options, l10n)}</th>
    ${columns(options, l10n).map(({cell}) => html`<td>${cell(partner, notes) ?? '–'}</td>`)}`;
}

/**
 * A column's header. If the table can be sorted by it, it is a button; a second press reverses the
 * order.
 */
function headerView(
  {sort, label}: Pick<Column, 'sort' | 'label'>,
  model: ListModel,
  dispatch: Dispatch,
): TemplateResult {
  const isSorted = sort === model.sort;
  const order = isSorted ? (model.descending ? 'descending' : 'ascending') : undefined;
  return html`<th scope="col" aria-sort=${order ?? nothing}>
    ${
      sort
        ? html`<button
            type="button"
            class="sort"
            part="sort-by"
            @click=${() => dispatch({type: 'sort', sort, descending: isSorted && !model.descending})}
          >
            ${label}<span class="arrow ${order ?? ''}" aria-hidden="true"></span>
          </button>`
        : label
    }
  </th>`;
}

/**
 * A table that can be sorted by its headers and scrolls inside itself where the page
 * is too narrow.
 *
 * @param rows the rows of its partners.
 */
export function tableView(
  model: ListModel,
  group: ListGroup,
  groupName: string | undefined,
  rows: unknown,
  dispatch: Dispatch,
  l10n: L10n,
): TemplateResult {
  const notes = tableNotes(group);
  const caption =
    groupName ??
    l10n.msg('Partenaires et leurs projets', {
      id: 'table-caption',
      desc: 'Caption of the table of partners, for screen readers.',
    });
  return html`<div
      class="scroll-area"
      data-more=${scrollShadows()}
      part="list"
      role="group"
      aria-label=${caption}
      tabindex="0"
      ?hidden=${model.matches.length === 0}
    >
      <table>
        <caption class="visually-hidden">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${headerView({sort: 'name', label: fieldLabel('name', l10n)}, model, dispatch)}
            ${columns(model.options, l10n).map((column) => headerView(column, model, dispatch))}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    ${notes && noteList(notes, l10n)}`;
}
