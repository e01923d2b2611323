import type {L10n} from '../../locale/l10n.js';
import {fill} from '../../locale/format.js';
import {FACETS, type Facet} from '../../model/facets.js';
import {fieldLabel} from '../partner/text.js';
import {type ListLayout, type SortKey, LIST_LAYOUTS, SORTS} from '../../model/attribute-values.js';
import {html, nothing, type TemplateResult} from 'lit';
import {byKey, freshText} from '../base/nodes.js';
import type {FilterOptions, ListModel} from './list-model.js';
import type {Dispatch} from './list-state.js';

/** The label of a filter, and the label of the choice that excludes nobody. */
export function facetName(facet: Facet, l10n: L10n): readonly [label: string, all: string] {
  const {msg} = l10n;
  switch (facet) {
    case 'kind':
      return [
        fieldLabel('kind', l10n),
        msg('Toutes', {id: 'all-kinds', desc: 'Choice in the filter “kind”: all kinds.'}),
      ];
    case 'country':
      return [
        msg('Pays', {id: 'country', desc: 'Label of the filter by country of the seat.'}),
        msg('Tous', {id: 'all-countries', desc: 'Choice in the filter “country”: all countries.'}),
      ];
    case 'project':
      return [
        msg('Projet', {id: 'project', desc: 'Label of the filter by project.'}),
        msg('Tous', {id: 'all-projects', desc: 'Choice in the filter “project”: all projects.'}),
      ];
  }
}

/** The name of an order: the label of the field that it sorts by. */
export function orderName(sort: SortKey, l10n: L10n): string {
  switch (sort) {
    case 'name':
    case 'kind':
    case 'founded':
    case 'seat':
      return fieldLabel(sort, l10n);
    case 'programme':
      return l10n.msg('Ordre de l’annuaire', {
        id: 'order-programme',
        desc: 'Choice of order: as the directory itself lists its partners.',
      });
  }
}

export function layoutName(layout: ListLayout, {msg}: L10n): string {
  switch (layout) {
    case 'list':
      return msg('Liste', {
        id: 'layout-list',
        desc: 'Choice of layout: rows, one below the other.',
      });
    case 'table':
      return msg('Tableau', {id: 'layout-table', desc: 'Choice of layout: a table.'});
    case 'compact':
      return msg('Noms', {id: 'layout-compact', desc: 'Choice of layout: names only.'});
    case 'grid':
      return msg('Grille', {id: 'layout-grid', desc: 'Choice of layout: cards in a grid.'});
  }
}

interface SelectOptions<Value extends string> {
  readonly id: string;
  readonly label: string;
  /** Values with their labels; an empty value means no choice. */
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly chosen: Value;
  onChange(value: Value): void;
}

/**
 * An option keeps its element when others are inserted before it: a visitor may be about to choose
 * it.
 */
const selectView = <Value extends string>({
  id,
  label,
  options,
  chosen,
  onChange,
}: SelectOptions<Value>): TemplateResult =>
  html`<div>
    <label for=${id}>${label}</label>
    <select
      id=${id}
      part="select"
      @change=${({target}: Event) => onChange((target as HTMLSelectElement).value as Value)}
    >
      ${byKey(
        options,
        ([value]) => value,
        ([value, text]) =>
          html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </div>`;

/** The label of the search box. */
export const searchLabel = ({msg}: L10n): string =>
  msg('Rechercher un partenaire', {
    id: 'search',
    desc: 'Label of the search box of the list of partners.',
  });

/** The search box, which `SearchField` makes alive: the first script prints the same. */
const searchView = (l10n: L10n): TemplateResult =>
  html`<div class="search">
    <label for="query">${searchLabel(l10n)}</label>
    <input
      id="query"
      type="search"
      part="input"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="done"
    />
  </div>`;

function filterView(
  {facet, options}: FilterOptions,
  {activeFilters}: ListModel,
  dispatch: Dispatch,
  l10n: L10n,
): TemplateResult {
  const [label, all] = facetName(facet, l10n);
  return selectView({
    id: `filter-${facet}`,
    label,
    options: [['', all], ...options],
    chosen: activeFilters[facet] ?? '',
    onChange: (value) => dispatch({type: 'filter', facet, value}),
  });
}

const sortView = ({sort, missing}: ListModel, dispatch: Dispatch, l10n: L10n): TemplateResult =>
  selectView<SortKey>({
    id: 'sort',
    label: l10n.msg('Ordre', {id: 'order', desc: 'Label of the choice how the list is sorted.'}),
    options: SORTS.filter((value) => value === sort || !missing.includes(value)).map((value) => [
      value,
      orderName(value, l10n),
    ]),
    chosen: sort,
    onChange: (value) => dispatch({type: 'sort', sort: value, descending: false}),
  });

const layoutView = ({layout}: ListModel, dispatch: Dispatch, l10n: L10n): TemplateResult =>
  selectView<ListLayout>({
    id: 'layout',
    label: l10n.msg('Présentation', {
      id: 'layout',
      desc: 'Label of the choice of layout: grid, list, table or names.',
    }),
    options: LIST_LAYOUTS.map((value) => [value, layoutName(value, l10n)]),
    chosen: layout,
    onChange: (value) => dispatch({type: 'choose-layout', layout: value}),
  });

/** `Filtres`, or `Filtres (2)` where two are chosen. */
function filtersLabel(chosenCount: number, {msg, number}: L10n): string {
  return chosenCount === 0
    ? msg('Filtres', {
        id: 'filters',
        desc: 'Button on a narrow page: shows and hides filters, order and layout.',
      })
    : fill(
        msg('Filtres ({n})', {
          id: 'filters-chosen',
          desc: 'The same button, where {n} filters are chosen.',
        }),
        {n: number(chosenCount)},
      );
}

/** The button that shows filters, order and layout where the list is narrow. */
const filtersButton = (
  {activeFilters, filtersOpen}: ListModel,
  dispatch: Dispatch,
  l10n: L10n,
): TemplateResult =>
  html`<button
    type="button"
    class="filters-toggle"
    part="filters-toggle"
    aria-expanded=${filtersOpen ? 'true' : 'false'}
    aria-controls="choices"
    @click=${() => dispatch({type: 'toggle-filters'})}
  >
    ${freshText(filtersLabel(FACETS.filter((facet) => activeFilters[facet]).length, l10n))}
  </button>`;

/** What stands beside search: filters, order and layout. */
export function choicesView(model: ListModel, dispatch: Dispatch, l10n: L10n): TemplateResult {
  const {controls, filters, filtersOpen} = model;
  const shownFilters = controls.includes('filter') ? filters : [];
  const canFold = shownFilters.length > 0;
  return html`${canFold ? filtersButton(model, dispatch, l10n) : nothing}
    <div id="choices" class="choices ${canFold && !filtersOpen ? 'folded' : ''}">
      ${shownFilters.map((filter) => filterView(filter, model, dispatch, l10n))}
      ${controls.includes('sort') ? sortView(model, dispatch, l10n) : nothing}
      ${controls.includes('layout') ? layoutView(model, dispatch, l10n) : nothing}
    </div>`;
}

/**
 * Search, filters, order and layout, as native controls. They are a group and not a search landmark:
 * a page may have several lists with one heading, and landmarks must differ in their names.
 */
export function controlsView(
  model: ListModel,
  dispatch: Dispatch,
  l10n: L10n,
): TemplateResult | typeof nothing {
  const {controls} = model;
  if (controls.length === 0) return nothing;
  return html`<div
    class="controls"
    part="control-bar"
    role="group"
    aria-label=${l10n.msg('Options de la liste', {
      id: 'list-options',
      desc: 'Name of the group of search, filters, order and layout, for screen readers.',
    })}
  >
    ${controls.includes('search') ? searchView(l10n) : nothing}
    ${choicesView(model, dispatch, l10n)}
  </div>`;
}
