import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {L10n} from '../../locale/l10n.js';
import type {Facet} from '../../model/facets.js';
import {byKey} from '../shared/by-key.js';
import {facetLabel} from '../shared/labels.js';
import {facetName, layoutName, orderName} from './control-names.js';
import type {Turn} from '../shared/turn.js';

/** What a visitor may be offered. */
export const CONTROLS = ['search', 'filter', 'sort', 'layout'] as const;
export type Control = (typeof CONTROLS)[number];

/** One filter: the values there are, and the one chosen. */
export interface FilterState {
  readonly facet: Facet;
  readonly values: readonly string[];
  readonly chosen: string | undefined;
}

export interface ControlsState {
  readonly controls: readonly Control[];
  readonly query: string;
  readonly filters: readonly FilterState[];
  readonly sort: string;
  readonly sorts: readonly string[];
  readonly layout: string;
  readonly layouts: readonly string[];
  readonly turn: Turn;
  onQuery(query: string): void;
  onFilter(facet: Facet, value: string): void;
  onSort(sort: string): void;
  onLayout(layout: string): void;
}

interface Choice {
  readonly id: string;
  readonly label: string;
  /** Values and what they are called; an empty value chooses none. */
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly chosen: string;
  onChange(value: string): void;
}

/** An option stays what it was where others come before it: something may be about to choose it. */
const select = ({id, label, options, chosen, onChange}: Choice): TemplateResult =>
  html`<div class="control">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      part="select"
      @change=${({target}: Event) => onChange((target as HTMLSelectElement).value)}
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

function searchBox({query, onQuery}: ControlsState, l10n: L10n): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    // Enter has nothing to send: results are there as one types, and the page may have a form around.
    if (event.key === 'Enter') event.preventDefault();
    // The page's own dialog would close on the same key; one with nothing to clear is the page's.
    if (event.key !== 'Escape' || !query) return;
    event.preventDefault();
    event.stopPropagation();
    onQuery('');
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
      @input=${({target}: Event) => onQuery((target as HTMLInputElement).value)}
      @keydown=${onKey}
    />
  </div>`;
}

/**
 * The values of a filter by name; projects keep the directory's order. Nobody sees
 * them before the first paint, and to set up a collation takes as long as to paint.
 */
function filterBox(state: ControlsState, filter: FilterState, l10n: L10n): TemplateResult {
  const {facet, values, chosen = ''} = filter;
  const [label, all] = facetName(facet, l10n);
  const options = values.map((value) => [value, facetLabel(facet, value, l10n)] as const);
  if (facet !== 'project' && !state.turn.hurried)
    options.sort(([, a], [, b]) => l10n.compare(a, b));
  return select({
    id: `filter-${facet}`,
    label,
    options: [['', all], ...options],
    chosen,
    onChange: (value) => state.onFilter(facet, value),
  });
}

/** Search, filters, order and layout, as native controls. */
export function controlsView(state: ControlsState, l10n: L10n): TemplateResult | typeof nothing {
  const {controls, filters, sort, sorts, layout, layouts, onSort, onLayout} = state;
  if (controls.length === 0) return nothing;
  const {msg} = l10n;
  return html`<div
    class="controls"
    part="control-bar"
    role="search"
    aria-label=${searchLabel(l10n)}
  >
    ${controls.includes('search') ? searchBox(state, l10n) : nothing}
    ${controls.includes('filter') ? filters.map((filter) => filterBox(state, filter, l10n)) : nothing}
    ${
      controls.includes('sort')
        ? select({
            id: 'sort',
            label: msg('Ordre', {id: 'order', desc: 'Label of the choice how the list is sorted.'}),
            options: sorts.map((value) => [value, orderName(value, l10n)]),
            chosen: sort,
            onChange: onSort,
          })
        : nothing
    }
    ${
      controls.includes('layout')
        ? select({
            id: 'layout',
            label: msg('Présentation', {
              id: 'layout',
              desc: 'Label of the choice of layout: grid, list, table or names.',
            }),
            options: layouts.map((value) => [value, layoutName(value, l10n)]),
            chosen: layout,
            onChange: onLayout,
          })
        : nothing
    }
  </div>`;
}
