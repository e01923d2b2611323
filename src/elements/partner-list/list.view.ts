import {html, isServer, nothing, type TemplateResult} from 'lit';
import {lookUp} from '../../model/objects.js';
import type {Text} from '../../model/types.js';
import type {L10n} from '../../locale/l10n.js';
import type {Facet} from '../../model/facets.js';
import {facetLabel, localised} from '../partner/text.js';
import {byKey, freshText} from '../base/nodes.js';
import {heading} from '../base/frame.js';
import {controlsView} from './controls.view.js';
import type {ListGroup, ListModel} from './list-model.js';
import type {Dispatch} from './list-state.js';
import {noMatchView, stateView} from './list-status.view.js';
import {rowElement, rowView} from './row-renderer.js';
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
 * Above this number of partners, the browser lays out those out of view only when they come near, and
 * the styles do without selectors that would be slow.
 */
const CONTENT_VISIBILITY_MIN = 100;

/** The rows of a group in static HTML; on a page, `RowRenderer` makes them. */
const staticRows = (model: ListModel, {rows}: ListGroup, l10n: L10n): unknown =>
  isServer
    ? rows.map((row) => {
        const isVisible = model.visible.has(row.partner);
        const content = isVisible
          ? rowView(model, row, {expanded: false, hasDetails: true}, l10n)
          : nothing;
        return rowElement(model.layout, row.partner, isVisible, content);
      })
    : nothing;

const itemsView = (model: ListModel, group: ListGroup, l10n: L10n): TemplateResult =>
  html`<ul
    class="${model.layout} ${model.partners.length > CONTENT_VISIBILITY_MIN ? 'many' : 'few'}"
    part="list"
    role="list"
    ?hidden=${model.matches.length === 0}
  >
    ${staticRows(model, group, l10n)}
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
    staticRows(model, group, l10n),
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

/** The heading of the list. */
export const titleView = ({headingLevel}: ListModel, {msg}: L10n): unknown =>
  headingLevel === undefined
    ? nothing
    : heading(
        headingLevel,
        'title',
        msg('Partenaires du Programme', {
          id: 'partners-title',
          desc: 'Heading of the list of partners of the Global Illicit Flows Programme.',
        }),
      );

/** The end of the list: the button for partners beyond the limit, or advice where there are none. */
export const restView = (model: ListModel, dispatch: Dispatch, l10n: L10n): unknown =>
  model.matches.length === 0 ? noMatchView(model, l10n) : showAllButton(model, dispatch, l10n);

/**
 * The list: its heading, the controls, the partners in one of four layouts, and what follows them. The
 * elements with the classes `bar`, `chips` and `rest` are the places in which a printed list becomes
 * alive: see `PrintedList`.
 */
export const listView = (model: ListModel, dispatch: Dispatch, l10n: L10n): TemplateResult =>
  html`<slot name="header">${titleView(model, l10n)}</slot>
    <div class="bar">${controlsView(model, dispatch, l10n)}</div>
    ${stateView(model, dispatch, l10n)} ${groupsView(model, dispatch, l10n)}
    <div class="rest">${restView(model, dispatch, l10n)}</div>
    <slot name="footer"></slot>`;
