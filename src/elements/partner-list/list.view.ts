import {html, isServer, nothing, type TemplateResult} from 'lit';
import {lookUp} from '../../model/objects.js';
import type {Text} from '../../model/types.js';
import type {L10n} from '../../locale/l10n.js';
import type {Facet} from '../../model/facets.js';
import {facetLabel, localised} from '../partner/text.js';
import {guard} from 'lit/directives/guard.js';
import {byKey, freshText} from '../base/nodes.js';
import {heading} from '../base/frame.js';
import {controlsView} from './controls.view.js';
import type {ListGroup, ListModel} from './list-model.js';
import type {Dispatch} from './list-state.js';
import {noMatchView, stateView} from './list-status.view.js';
import {rowView} from './row-renderer.js';
import {tableGroup, tableView} from './table.view.js';

/** The name of a group: in the plural where it shows several organisations. */
function groupText(facet: Facet, value: string | undefined, shown: number, l10n: L10n): Text {
  const {msg, texts} = l10n;
  if (value === undefined) {
    return facet === 'project'
      ? msg('Aucun projet indiqué', {id: 'no-project', desc: 'Heading: partners of no project.'})
      : msg('Pays non indiqué', {id: 'no-country', desc: 'Heading: partners of no known country.'});
  }
  const kind = facet === 'kind' && shown > 1 ? lookUp(texts.kinds, value)?.other : undefined;
  return kind ?? facetLabel(facet, value, l10n);
}

/** The name of a group, for projects with their full name. */
function groupHeading(facet: Facet, value: string | undefined, shown: number, l10n: L10n): unknown {
  const short = localised(groupText(facet, value, shown, l10n), l10n);
  const long = facet === 'project' && value && lookUp(l10n.texts.projects, value)?.name;
  return long
    ? html`<span class="short">${short}</span> <span class="long">${localised(long, l10n)}</span>`
    : short;
}

/**
 * Above this number of partners, the browser lays out those out of view only when they come near.
 */
const CONTENT_VISIBILITY_MIN = 100;

/**
 * The elements of a group's rows; `RowRenderer` renders their content. A row that does not match a
 * search stays in its place, hidden: to remove thousands of rows from a document and to insert them
 * again is far slower.
 *
 * @param elementView the view of one element, around its content.
 */
const rowElements = (
  model: ListModel,
  group: ListGroup,
  elementView: (partner: string, isVisible: boolean, content: unknown) => TemplateResult,
  l10n: L10n,
): unknown =>
  guard([group.rows, model.visible, isServer && l10n], () =>
    byKey(
      group.rows,
      ({partner}) => partner.id,
      (row) => {
        const isVisible = model.visible.has(row.partner);
        // In static HTML nothing can be rendered later.
        const content =
          isServer && isVisible
            ? rowView(model, row, {expanded: false, hasDetails: true}, l10n)
            : nothing;
        return elementView(row.partner.id, isVisible, content);
      },
    ),
  );

const itemsView = (model: ListModel, group: ListGroup, l10n: L10n): TemplateResult =>
  html`<ul
    class="${model.layout} ${model.partners.length > CONTENT_VISIBILITY_MIN ? 'many' : ''}"
    part="list"
    role="list"
    ?hidden=${model.matches.length === 0}
  >
    ${rowElements(
      model,
      group,
      (partner, isVisible, content) =>
        html`<li part="item" data-partner=${partner} ?hidden=${!isVisible}>${content}</li>`,
      l10n,
    )}
  </ul>`;

/** How many rows of a group are visible. */
const visibleCount = ({rows}: ListGroup, {visible}: ListModel): number =>
  rows.filter(({partner}) => visible.has(partner)).length;

function groupView(model: ListModel, group: ListGroup, l10n: L10n): TemplateResult {
  const {groupedBy, groupLevel} = model;
  const {value} = group;
  if (!groupedBy) return itemsView(model, group, l10n);
  const count = visibleCount(group, model);
  return html`<section part="group" ?hidden=${count === 0}>
    ${heading(groupLevel, `group-${value ?? '-none'}`, groupHeading(groupedBy, value, count, l10n))}
    ${itemsView(model, group, l10n)}
  </section>`;
}

/** The rows of a group in the table. */
function groupRows(model: ListModel, group: ListGroup, l10n: L10n): TemplateResult {
  const count = visibleCount(group, model);
  return tableGroup(
    model,
    model.groupedBy && groupHeading(model.groupedBy, group.value, count, l10n),
    rowElements(
      model,
      group,
      (partner, isVisible, content) =>
        html`<tr role="row" part="item" data-partner=${partner} ?hidden=${!isVisible}>
          ${content}
        </tr>`,
      l10n,
    ),
    count === 0,
    l10n,
  );
}

/** All groups, in the layout of the list; in a table they are parts of one. */
function groupsView(model: ListModel, dispatch: Dispatch, l10n: L10n): unknown {
  const {groups, groupedBy, layout} = model;
  const isTable = layout === 'table';
  // A group by another property has elements of its own: its rows may have other columns.
  const views = byKey(
    groups,
    ({value}) => `${groupedBy} ${value}`,
    (group) => (isTable ? groupRows(model, group, l10n) : groupView(model, group, l10n)),
  );
  return isTable ? tableView(model, views, dispatch, l10n) : views;
}

/** The button that shows the partners beyond the limit. */
function showAllButton(
  {matches, visible}: ListModel,
  dispatch: Dispatch,
  l10n: L10n,
): TemplateResult | typeof nothing {
  const hiddenCount = matches.length - visible.size;
  if (hiddenCount === 0) return nothing;
  return html`<button
    type="button"
    class="show-more"
    part="more"
    @click=${() => dispatch({type: 'show-all'})}
  >
    ${freshText(
      l10n.plural(
        l10n.msg(
          'one: Afficher {n} autre partenaire | many: Afficher {n} d’autres partenaires | other: Afficher les {n} autres partenaires',
          {
            id: 'show-rest',
            desc: 'Button; {n} is how many partners are not shown yet. One form per plural category of the language.',
          },
        ),
        hiddenCount,
      ),
    )}
  </button>`;
}

/**
 * The list: its heading, the controls, the partners in one of four layouts, and the button for
 * those beyond the limit.
 */
export function listView(model: ListModel, dispatch: Dispatch, l10n: L10n): TemplateResult {
  const {headingLevel, matches} = model;
  return html`<slot name="header"
      >${
        headingLevel === undefined
          ? nothing
          : heading(
              headingLevel,
              'title',
              l10n.msg('Partenaires du Programme', {
                id: 'partners-title',
                desc: 'Heading of the list of partners of the Global Illicit Flows Programme.',
              }),
            )
      }</slot
    >
    ${controlsView(model, dispatch, l10n)} ${stateView(model, dispatch, l10n)}
    ${matches.length === 0 ? noMatchView(model, l10n) : nothing}
    ${groupsView(model, dispatch, l10n)} ${showAllButton(model, dispatch, l10n)}
    <slot name="footer"></slot>`;
}
