import {html, noChange, nothing, type TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import type {Group} from '../../model/facets.js';
import type {Partner} from '../../model/types.js';
import {byKey} from '../shared/by-key.js';
import {place} from '../shared/facts.js';
import {partLabel} from '../shared/labels.js';
import {more} from '../shared/more.js';
import {fullTitle, kindName, partnerLink, permanentLink} from '../shared/partner-name.js';
import {projectsLabel, projectTags} from '../shared/projects.js';
import {noteList, noteSigns, sourcesOf, type Notes} from '../shared/sources.js';
import {inTurn} from './in-turn.js';
import type {ListState} from './state.js';

interface Column {
  /** The part of a partner it shows; `hide` takes it away by this name. */
  readonly part: string;
  readonly label: string;
  /** The order it sorts by, where it does. */
  readonly sort?: string;
  cell(partner: Partner): unknown;
}

/** In a longer table, notes would outnumber what they are about; cards have them. */
const NOTED_ROWS = 100;

function columns({onFollow}: ListState, notes: Notes | undefined, l10n: L10n): Column[] {
  return [
    {
      part: 'kind',
      label: partLabel('kind', l10n),
      sort: 'kind',
      cell: (partner) => kindName(partner, l10n),
    },
    {
      part: 'facts',
      label: partLabel('founded', l10n),
      sort: 'founded',
      cell: ({founded}) => founded && [l10n.date(founded.value), noteSigns([founded], notes, l10n)],
    },
    {
      part: 'facts',
      label: partLabel('seat', l10n),
      sort: 'seat',
      cell: ({seat}) => seat && [place(seat.value, l10n), noteSigns([seat], notes, l10n)],
    },
    {
      part: 'projects',
      label: projectsLabel(l10n),
      cell: (partner) => projectTags(partner, l10n),
    },
    {
      part: 'link',
      label: l10n.msg('Site web', {id: 'website', desc: 'Column: link to the partner’s own site.'}),
      cell: (partner) => partnerLink({partner, onFollow}, l10n),
    },
  ];
}

/** A column's header: a button, where the table can be sorted by it. */
function header(
  {sort, label}: Pick<Column, 'sort' | 'label'>,
  {sort: current, descending, onSortBy}: ListState,
): TemplateResult {
  const order = sort === current ? (descending ? 'descending' : 'ascending') : undefined;
  return html`<th scope="col" aria-sort=${order ?? nothing}>
    ${
      sort
        ? html`<button type="button" class="sort" part="sort-by" @click=${() => onSortBy(sort)}>
            ${label}<span class="arrow ${order ?? ''}" aria-hidden="true"></span>
          </button>`
        : label
    }
  </th>`;
}

function notesOf(state: ListState, {partners, value}: Group): Notes | undefined {
  const {hide, onGo, shows} = state;
  const rows = partners.filter(shows);
  const unwanted = hide.includes('sources') || hide.includes('facts');
  if (unwanted || rows.length > NOTED_ROWS) return undefined;
  const facts = rows.flatMap(({founded, seat}) => [founded, seat]);
  return {key: `table-${value ?? ''}`, sources: sourcesOf(facts), onGo};
}

/**
 * A table that can be sorted by its headers and scrolls inside itself where the page
 * is too narrow.
 */
export function partnerTable(
  state: ListState,
  group: Group,
  groupName: string | undefined,
  l10n: L10n,
): TemplateResult {
  const {linkTo, hide, turn, shows} = state;
  const notes = notesOf(state, group);
  const shown = columns(state, notes, l10n).filter(({part}) => !hide.includes(part));
  const caption =
    groupName ??
    l10n.msg('Partenaires et leurs projets', {
      id: 'table-caption',
      desc: 'Caption of the table of partners, for screen readers.',
    });
  // Notes are numbered over the whole table, so their signs change with its rows.
  const look = [...hide, ...(notes?.sources.map(({href}) => href) ?? [])].join(' ');
  const row = (partner: Partner) =>
    html`<th scope="row">
        ${fullTitle(partner, l10n)} ${permanentLink({partner, permalink: linkTo(partner)}, l10n)}
      </th>
      ${shown.map(({cell}) => html`<td>${cell(partner) ?? '–'}</td>`)}`;
  return html`<div
      class="scroll"
      data-more=${more()}
      part="list"
      role="group"
      aria-label=${caption}
      tabindex="0"
      ?hidden=${state.found === 0}
    >
      <table>
        <caption class="said">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${header({sort: 'name', label: partLabel('name', l10n)}, state)}
            ${shown.map((column) => header(column, state))}
          </tr>
        </thead>
        <tbody>
          ${byKey(
            group.partners,
            ({id}) => id,
            (partner) => {
              const visible = shows(partner);
              return html`<tr
                part="item"
                data-partner=${partner.id}
                tabindex="-1"
                ?hidden=${!visible}
              >
                ${
                  visible
                    ? inTurn(false, [partner, l10n, look, linkTo(partner)], turn, () =>
                        row(partner),
                      )
                    : noChange
                }
              </tr>`;
            },
          )}
        </tbody>
      </table>
    </div>
    ${notes && noteList(notes, l10n)}`;
}
