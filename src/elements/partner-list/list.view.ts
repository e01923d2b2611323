import {html, isServer, nothing, type TemplateResult} from 'lit';
import {lookUp} from '../../model/objects.js';
import {textValue, type Text} from '../../model/types.js';
import type {L10n} from '../../locale/l10n.js';
import type {Facet} from '../../model/facets.js';
import {facetLabel, localised} from '../partner/text.js';
import {guard} from 'lit/directives/guard.js';
import {fill} from '../../locale/format.js';
import {byKey} from '../base/nodes.js';
import {heading} from '../base/frame.js';
import {controlsView} from './controls.view.js';
import type {ListGroup, ListModel} from './list-model.js';
import type {Dispatch} from './list-state.js';
import {rowView} from './row-renderer.js';
import {tableView} from './table.view.js';

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

export const groupLabel = (
  facet: Facet,
  value: string | undefined,
  shown: number,
  l10n: L10n,
): string => textValue(groupText(facet, value, shown, l10n));

/** The name of a group, for projects with their full name. */
export function groupHeading(
  facet: Facet,
  value: string | undefined,
  shown: number,
  l10n: L10n,
): unknown {
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
            ? rowView(model, group, row, {expanded: false, hasDetails: true}, l10n)
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
        html`<li part="item" data-partner=${partner} tabindex="-1" ?hidden=${!isVisible}>
          ${content}
        </li>`,
      l10n,
    )}
  </ul>`;

function groupView(
  model: ListModel,
  group: ListGroup,
  dispatch: Dispatch,
  l10n: L10n,
): TemplateResult {
  const {groupedBy, layout, visible, groupLevel} = model;
  const {rows, value} = group;
  const shown = rows.filter(({partner}) => visible.has(partner)).length;
  const label = groupedBy && groupLabel(groupedBy, value, shown, l10n);
  const content =
    layout === 'table'
      ? tableView(
          model,
          group,
          label,
          rowElements(
            model,
            group,
            (partner, isVisible, content) =>
              html`<tr part="item" data-partner=${partner} tabindex="-1" ?hidden=${!isVisible}>
                ${content}
              </tr>`,
            l10n,
          ),
          dispatch,
          l10n,
        )
      : itemsView(model, group, l10n);
  return groupedBy
    ? html`<section part="group" ?hidden=${shown === 0}>
        ${heading(groupLevel, `group-${value ?? '-none'}`, groupHeading(groupedBy, value, shown, l10n))}
        ${content}
      </section>`
    : content;
}

/** The message that explains why nothing is shown. */
const noMatchView = ({isFiltered}: ListModel, {msg}: L10n): TemplateResult =>
  html`<slot name="empty"
    ><p class="message" part="message">
      ${
        isFiltered
          ? msg(
              'Aucun partenaire ne correspond à votre recherche. Essayez avec moins de mots ou retirez un filtre.',
              {
                id: 'not-found',
                desc: 'Shown where a visitor’s search or filters leave no partner.',
              },
            )
          : msg('Aucun partenaire ne correspond à cette sélection.', {
              id: 'empty',
              desc: 'Shown where the chosen kinds, projects or partners leave none.',
            })
      }
    </p></slot
  >`;

/** The button that clears a search, where nothing matches or there is no control to change it. */
function clearButton(
  {isFiltered, matches, controls}: ListModel,
  dispatch: Dispatch,
  {msg}: L10n,
): TemplateResult | typeof nothing {
  if (!isFiltered || (matches.length > 0 && controls.length > 0)) return nothing;
  return html`<button
    type="button"
    class="show-more"
    part="clear"
    @click=${() => dispatch({type: 'clear'})}
  >
    ${msg('Effacer la recherche et les filtres', {
      id: 'clear',
      desc: 'Button that takes the visitor’s search and filters back.',
    })}
  </button>`;
}

/** `11 partenaires`, or `3 partenaires sur 11`. */
export function countText({matches, partners}: ListModel, l10n: L10n): string {
  const {msg} = l10n;
  const matchesText = l10n.plural(
    msg('one: {n} partenaire | many: {n} partenaires | other: {n} partenaires', {
      id: 'count',
      desc: 'How many partners the list shows. One form per plural category of the language.',
    }),
    matches.length,
  );
  return matches.length === partners.length
    ? matchesText
    : fill(
        msg('{partners} sur {total}', {
          id: 'count-of',
          desc: 'How many of all partners a search has found; {partners} is such as “3 partners”.',
        }),
        {partners: matchesText, total: l10n.number(partners.length)},
      );
}

/**
 * The number of partners. It is visible at once; `Announcement` writes it into the region beside
 * it.
 */
const statusView = (model: ListModel, l10n: L10n) =>
  model.controls.length === 0
    ? nothing
    : html`<p class="status" part="status">
        <span aria-hidden="true">${countText(model, l10n)}</span>
        <span class="visually-hidden" role="status"></span>
      </p>`;

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
    ${l10n.plural(
      l10n.msg(
        'one: Afficher {n} autre partenaire | many: Afficher {n} d’autres partenaires | other: Afficher les {n} autres partenaires',
        {
          id: 'show-rest',
          desc: 'Button; {n} is how many partners are not shown yet. One form per plural category of the language.',
        },
      ),
      hiddenCount,
    )}
  </button>`;
}

/**
 * The list: its heading, the controls, the partners in one of four layouts, and the button for
 * those beyond the limit.
 */
export function listView(model: ListModel, dispatch: Dispatch, l10n: L10n): TemplateResult {
  const {headingLevel, groups, matches} = model;
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
    ${controlsView(model, dispatch, l10n)} ${statusView(model, l10n)}
    ${matches.length === 0 ? noMatchView(model, l10n) : nothing}
    ${clearButton(model, dispatch, l10n)}
    ${byKey(
      groups,
      ({value}) => value,
      (group) => groupView(model, group, dispatch, l10n),
    )}
    ${showAllButton(model, dispatch, l10n)}
    <slot name="footer"></slot>`;
}
