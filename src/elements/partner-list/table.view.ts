import {html, isServer, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {L10n} from '../../locale/l10n.js';
import {valuesOf, type Facet} from '../../model/facets.js';
import {memoizeLast} from '../../model/memoize.js';
import {lookUp} from '../../model/objects.js';
import {textValue, type Partner} from '../../model/types.js';
import {placeText} from '../partner/facts.view.js';
import {displayName, fieldLabel, labelBeforeValue, localised, withNote} from '../partner/text.js';
import {scrollShadows} from '../base/scroll-area.js';
import {logoSlot, logoView} from '../partner/logo.view.js';
import {kindName, permanentLink} from '../partner/partner-name.view.js';
import {isShown, linkedName, type PartnerOptions} from '../partner/partner.view.js';
import {projectNames, projectsLabel} from '../partner/projects.view.js';
import {sourcesView} from '../partner/sources.view.js';
import type {ListModel} from './list-model.js';
import type {CardHideable, SortKey} from '../../model/attribute-values.js';
import type {Dispatch} from './list-state.js';

/**
 * The table of partners. The roles of its elements are written out: on a phone its rows are shown as
 * entries of a list, and some engines know no table where the elements are not laid out as one.
 */

interface Header {
  /** With `-column` after it, the class of its cells. */
  readonly id: SortKey | 'projects' | 'permanent';
  readonly label: string;
  /** The order that it sorts by, if it does. */
  readonly sort?: SortKey;
}

interface Column extends Header {
  /** The value of `hide` that removes the column. */
  readonly field?: CardHideable;
  /** The property whose groups say the same. */
  readonly facet?: Facet;
  cell(partner: Partner): unknown;
}

type TableModel = Pick<ListModel, 'options' | 'groupedBy' | 'missing'>;

const makeColumns = (
  options: PartnerOptions,
  groupedBy: Facet | undefined,
  missing: string,
  l10n: L10n,
): readonly Column[] => {
  const data: readonly Column[] = [
    {
      id: 'kind',
      field: 'kind',
      facet: 'kind',
      label: fieldLabel('kind', l10n),
      sort: 'kind',
      cell: (partner) => kindName(partner, l10n),
    },
    {
      id: 'founded',
      field: 'facts',
      label: fieldLabel('founded', l10n),
      sort: 'founded',
      cell: ({founded}) => founded && l10n.date(founded.value),
    },
    {
      id: 'seat',
      field: 'facts',
      label: fieldLabel('seat', l10n),
      sort: 'seat',
      cell: ({seat}) => seat && placeText(seat.value, l10n),
    },
    {
      id: 'projects',
      field: 'projects',
      facet: 'project',
      label: projectsLabel(l10n),
      cell: (partner) => projectNames(partner, l10n),
    },
  ];
  const permanent: Column = {
    id: 'permanent',
    label: l10n.msg('Lien', {
      id: 'permalink-column',
      desc: 'Column: the link to each partner on this page, to be copied and passed on.',
    }),
    cell: (partner) => permanentLink(partner, options, l10n),
  };
  const shown = data.filter(
    ({id, field, facet}) =>
      !missing.includes(id) &&
      !(field && !isShown(options, field)) &&
      !(facet !== undefined && facet === groupedBy),
  );
  return options.linkBase === undefined ? shown : [...shown, permanent];
};

const columnsStep = memoizeLast(makeColumns);

/**
 * The columns after that of the names. What the names of the groups say has none, and what no partner
 * has.
 */
const columns = ({options, groupedBy, missing}: TableModel, l10n: L10n): readonly Column[] =>
  columnsStep(options, groupedBy, missing, l10n);

/**
 * The cells of one partner. Its name is the header of the row; where the row is an entry of a list,
 * each value has the label of its column before it.
 */
export const tableCells = (partner: Partner, model: TableModel, l10n: L10n): TemplateResult =>
  html`<th scope="row" role="rowheader" abbr=${textValue(displayName(partner, l10n))}>
      ${logoView(partner, logoSlot(partner), model.options, l10n)}
      ${linkedName(partner, model.options, l10n)}
    </th>
    ${columns(model, l10n).map(({id, label, cell}) => {
      const content = cell(partner);
      return html`<td
        role="cell"
        class=${`${id}-column ${content ? '' : 'blank'}`}
        data-label=${labelBeforeValue(label, l10n)}
      >
        ${content || '–'}
      </td>`;
    })}`;

/**
 * A column's header. If the table can be sorted by it, it is a button; a second press reverses the
 * order.
 */
function headerView(
  {id, label, sort}: Header,
  model: ListModel,
  dispatch: Dispatch,
): TemplateResult {
  const isSorted = sort === model.sort;
  const order = isSorted ? (model.descending ? 'descending' : 'ascending') : undefined;
  return html`<th
    scope="col"
    role="columnheader"
    class=${`${id}-column`}
    aria-sort=${order ?? nothing}
  >
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
 * The rows of one group, under its name; without a name, all rows.
 *
 * @param name the name of the group. It is the header of its rows and no heading: inside a table,
 *   a screen reader says it with the first of them.
 */
export const tableGroup = (
  model: ListModel,
  name: unknown,
  rows: unknown,
  isEmpty: boolean,
  l10n: L10n,
): TemplateResult =>
  name === undefined
    ? html`<tbody role="rowgroup">
        ${rows}
      </tbody>`
    : html`<tbody role="rowgroup" part="group" ?hidden=${isEmpty}>
        <tr role="row" class="group">
          <th scope="rowgroup" role="rowheader" colspan=${columns(model, l10n).length + 1}>
            <span class="group-name">${name}</span>
          </th>
        </tr>
        ${rows}
      </tbody>`;

/** The sources of the facts that the rows show. */
const tableSources = (
  partners: readonly Partner[],
  options: PartnerOptions,
  l10n: L10n,
): TemplateResult | typeof nothing =>
  isShown(options, 'sources')
    ? sourcesView(
        partners.flatMap(({founded, seat, projects = []}) => [
          ...(isShown(options, 'facts') ? [founded, seat] : []),
          ...(isShown(options, 'projects') ? projects : []),
        ]),
        l10n,
      )
    : nothing;

/** The full names of the projects that the rows show by acronym. */
function projectKey(
  partners: readonly Partner[],
  model: ListModel,
  l10n: L10n,
): TemplateResult | typeof nothing {
  if (!columns(model, l10n).some(({id}) => id === 'projects')) return nothing;
  const ids = new Set(partners.flatMap((partner) => valuesOf(partner, 'project')));
  const names = [...ids]
    .map((id) => lookUp(l10n.texts.projects, id))
    .filter((project) => project?.acronym !== undefined);
  if (names.length === 0) return nothing;
  const label = l10n.msg('Noms complets des projets', {
    id: 'project-key',
    desc: 'Line below a table that opens the list of acronyms of projects and their full names; their number follows.',
  });
  return html`<details class="key" part="project-key">
    <summary>${withNote(label, l10n.number(names.length), l10n)}</summary>
    <dl>
      ${names.map(
        (project) =>
          html`<div>
            <dt>${localised(project!.acronym!, l10n)}</dt>
            <dd>${localised(project!.name, l10n)}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

/** A longer table has neither sources nor full names below it: they would be longer than a table. */
const EXPLAINED_ROWS_MAX = 100;

/** The explanations below the table: lines that open. */
const footView = (model: ListModel, l10n: L10n) =>
  guard([model.visible, model.groupedBy, model.options, l10n], () => {
    const partners = [...model.visible];
    return partners.length === 0 || partners.length > EXPLAINED_ROWS_MAX
      ? nothing
      : html`<div class="table-foot">
          ${projectKey(partners, model, l10n)} ${tableSources(partners, model.options, l10n)}
        </div>`;
  });

/**
 * A table that can be sorted by its headers and scrolls inside itself where the page is too narrow.
 *
 * @param bodies its rows, in groups: see `tableGroup`.
 */
export function tableView(
  model: ListModel,
  bodies: unknown,
  dispatch: Dispatch,
  l10n: L10n,
): TemplateResult {
  const {msg} = l10n;
  const name: Header = {id: 'name', label: fieldLabel('name', l10n), sort: 'name'};
  const caption = html`<span id="table-name"
    >${msg('Partenaires et leurs projets', {
      id: 'table-caption',
      desc: 'Caption of the table of partners, for screen readers.',
    })}</span
  >`;
  const sortBy = msg('Trier par', {
    id: 'sort-by',
    desc: 'On a phone, before the buttons that sort the table: “Partner”, “Type”, “Founded”, “Headquarters”.',
  });
  const howToSort = msg('les boutons des en-têtes de colonne trient le tableau', {
    id: 'table-sorts',
    desc: 'In brackets after the caption of the table of partners, for screen readers.',
  });
  return html`<div
      class="scroll-area partners"
      data-more=${scrollShadows()}
      part="list"
      role="group"
      aria-labelledby="table-name"
      tabindex="0"
      ?hidden=${model.matches.length === 0}
    >
      <table role="table" class=${model.groupedBy ? 'grouped' : ''}>
        <caption class="visually-hidden">
          ${isServer ? caption : withNote(caption, howToSort, l10n)}
        </caption>
        <thead role="rowgroup">
          <tr role="row" data-label=${labelBeforeValue(sortBy, l10n)}>
            ${headerView(name, model, dispatch)}
            ${columns(model, l10n).map((column) => headerView(column, model, dispatch))}
          </tr>
        </thead>
        ${bodies}
      </table>
    </div>
    ${footView(model, l10n)}`;
}
