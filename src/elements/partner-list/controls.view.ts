import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {L10n} from '../../locale/l10n.js';
import {byKey} from '../partner/by-key.js';
import {facetName, layoutName, orderName} from './control-labels.js';
import type {FilterOptions, ListModel} from './list-model.js';
import {LAYOUTS, SORTS, type ListLayout, type SortKey} from './list-settings.js';
import type {Dispatch} from './list-state.js';

interface Choice<Value extends string> {
  readonly id: string;
  readonly label: string;
  /** Values and what they are called; an empty value chooses none. */
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly chosen: Value;
  onChange(value: Value): void;
}

/** An option stays what it was where others come before it: something may be about to choose it. */
const selectView = <Value extends string>({
  id,
  label,
  options,
  chosen,
  onChange,
}: Choice<Value>): TemplateResult =>
  html`<div class="control">
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
          html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
      )}
    </select>
  </div>`;

const searchLabel = ({msg}: L10n) =>
  msg('Rechercher un partenaire', {
    id: 'search',
    desc: 'Label of the search box of the list of partners.',
  });

function searchView({query}: ListModel, dispatch: Dispatch, l10n: L10n): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    // Enter has nothing to send: results are there as one types, and the page may have a form around.
    if (event.key === 'Enter') event.preventDefault();
    // The page's own dialog would close on the same key; one with nothing to clear is the page's.
    if (event.key !== 'Escape' || !query) return;
    event.preventDefault();
    event.stopPropagation();
    dispatch({type: 'search', query: ''});
  };
  return html`<div class="control search">
    <label for="query">${searchLabel(l10n)}</label>
    <input
      id="query"
      type="search"
      part="input"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="done"
      .value=${live(query)}
      @input=${({target}: Event) =>
        dispatch({type: 'search', query: (target as HTMLInputElement).value})}
      @keydown=${onKey}
    />
  </div>`;
}

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

const sortView = ({sort}: ListModel, dispatch: Dispatch, l10n: L10n): TemplateResult =>
  selectView<SortKey>({
    id: 'sort',
    label: l10n.msg('Ordre', {id: 'order', desc: 'Label of the choice how the list is sorted.'}),
    options: SORTS.map((value) => [value, orderName(value, l10n)]),
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
    options: LAYOUTS.map((value) => [value, layoutName(value, l10n)]),
    chosen: layout,
    onChange: (value) => dispatch({type: 'choose-layout', layout: value}),
  });

/** Search, filters, order and layout, as native controls. */
export function controlsView(
  model: ListModel,
  dispatch: Dispatch,
  l10n: L10n,
): TemplateResult | typeof nothing {
  const {controls, filters} = model;
  if (controls.length === 0) return nothing;
  return html`<div
    class="controls"
    part="control-bar"
    role="search"
    aria-label=${searchLabel(l10n)}
  >
    ${controls.includes('search') ? searchView(model, dispatch, l10n) : nothing}
    ${
      controls.includes('filter')
        ? filters.map((filter) => filterView(filter, model, dispatch, l10n))
        : nothing
    }
    ${controls.includes('sort') ? sortView(model, dispatch, l10n) : nothing}
    ${controls.includes('layout') ? layoutView(model, dispatch, l10n) : nothing}
  </div>`;
}
