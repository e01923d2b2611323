import {html, isServer, nothing, type TemplateResult} from 'lit';
import {fill} from '../../locale/format.js';
import type {L10n} from '../../locale/l10n.js';
import {FACETS, type Facet} from '../../model/facets.js';
import type {SortKey} from '../../model/attribute-values.js';
import {editionLine} from '../partner/edition.view.js';
import {facetLabel} from '../partner/text.js';
import {facetName, orderName} from './controls.view.js';
import type {ListModel} from './list-model.js';
import type {Dispatch, SearchPart} from './list-state.js';
import {freshText} from '../base/nodes.js';

const noMatchText = ({msg}: L10n): string =>
  msg('Aucun partenaire ne correspond à votre recherche.', {
    id: 'not-found',
    desc: 'Shown where a visitor’s search or filters leave no partner.',
  });

/** `11 partenaires`, `3 partenaires sur 11`, or with a limit `3 partenaires affichés sur 11`. */
function countText({matches, partners, visible}: ListModel, l10n: L10n): string {
  const {msg} = l10n;
  if (visible.size < matches.length)
    return fill(
      l10n.plural(
        msg(
          'one: {n} partenaire affiché sur {total} | many: {n} partenaires affichés sur {total} | other: {n} partenaires affichés sur {total}',
          {
            id: 'count-shown',
            desc: 'How many partners the list shows before a button shows the others. One form per plural category of the language.',
          },
        ),
        visible.size,
      ),
      {total: l10n.number(matches.length)},
    );
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

/** `Trié par « Création », ordre croissant`, of a table that a visitor has sorted. */
function sortedText(sort: SortKey, descending: boolean, l10n: L10n): string {
  const {msg} = l10n;
  const pattern = descending
    ? msg('Trié par «\u00a0{column}\u00a0», ordre décroissant', {
        id: 'sorted-descending',
        desc: 'Said after a table has been sorted; {column} is the header of a column.',
      })
    : msg('Trié par «\u00a0{column}\u00a0», ordre croissant', {
        id: 'sorted-ascending',
        desc: 'Said after a table has been sorted; {column} is the header of a column.',
      });
  return fill(pattern, {column: orderName(sort, l10n)});
}

/** Whether the line says what the list shows. */
const saysCount = ({controls, isFiltered}: ListModel): boolean => controls.length > 0 || isFiltered;

/**
 * The content of the list, in words; the text of its live region. Where the page has no controls, only a
 * table that has been sorted says so, to screen readers: others see the arrow.
 */
export function statusText(model: ListModel, l10n: L10n): string {
  const {matches, isFiltered, layout, sort, descending, isSortChosen} = model;
  // The message of an empty selection is no result of a search.
  if (matches.length === 0) return isFiltered ? noMatchText(l10n) : '';
  const count = saysCount(model) ? countText(model, l10n) : '';
  const isSorted = isSortChosen && layout === 'table' && sort !== 'programme';
  const sorted = isSorted ? sortedText(sort, descending, l10n) : '';
  return count && sorted ? `${count}. ${sorted}` : count || sorted;
}

/** Advice to a visitor where nothing is shown, or the reason for it. */
export const noMatchView = ({isFiltered}: ListModel, {msg}: L10n): TemplateResult =>
  html`<slot name="empty"
    ><p class="message" part="message">
      ${
        isFiltered
          ? msg('Essayez avec moins de mots ou retirez un filtre.', {
              id: 'not-found-advice',
              desc: 'Follows the sentence that no partner matches a visitor’s search or filters.',
            })
          : msg('Aucun partenaire ne correspond à cette sélection.', {
              id: 'empty',
              desc: 'Shown where the chosen kinds, projects or partners leave none.',
            })
      }
    </p></slot
  >`;

/** The id of the button that takes a part of the search back. */
export const chipId = (part: SearchPart): string => `chip-${part}`;

/** The parts of a search in the order of their buttons. */
export const SEARCH_PARTS: readonly SearchPart[] = ['query', ...FACETS];

/** A button that takes a part of the search back: `Catégorie : Société civile ✕`. */
function chipView(part: SearchPart, text: string, dispatch: Dispatch, {msg}: L10n): TemplateResult {
  const name = fill(
    msg('{choice}, retirer', {
      id: 'remove-choice',
      desc: 'Accessible name of a button that takes a filter back; {choice} is such as “Country: France”.',
    }),
    {choice: text},
  );
  return html`<button
    type="button"
    id=${chipId(part)}
    class="chip"
    part="chip"
    aria-label=${name}
    @click=${() => dispatch({type: 'take-back', part})}
  >
    <bdi>${freshText(text)}</bdi> <span aria-hidden="true">✕</span>
  </button>`;
}

/** `Recherche : lyon`; where there is a search box, that shows the words. */
const queryChip = ({query, controls}: ListModel, dispatch: Dispatch, l10n: L10n) =>
  query.trim() === '' || controls.includes('search')
    ? nothing
    : chipView(
        'query',
        fill(
          l10n.msg('Recherche\u00a0: {query}', {
            id: 'chosen-query',
            desc: 'Button that takes a search back; {query} is the text that was searched for.',
          }),
          {query: query.trim()},
        ),
        dispatch,
        l10n,
      );

const filterChip = (facet: Facet, value: string, dispatch: Dispatch, l10n: L10n) =>
  chipView(
    facet,
    fill(
      l10n.msg('{filter}\u00a0: {value}', {
        id: 'chosen-filter',
        desc: 'Button that takes a filter back: “Country: France”.',
      }),
      {filter: facetName(facet, l10n)[0], value: facetLabel(facet, value, l10n)},
    ),
    dispatch,
    l10n,
  );

/** The buttons that take back what a visitor has chosen: each part, and all. */
function chipsView(
  model: ListModel,
  dispatch: Dispatch,
  l10n: L10n,
): TemplateResult | typeof nothing {
  const {isFiltered, activeFilters} = model;
  if (!isFiltered) return nothing;
  return html`${queryChip(model, dispatch, l10n)}
    ${FACETS.map((facet) => {
      const value = activeFilters[facet];
      return value === undefined ? nothing : filterChip(facet, value, dispatch, l10n);
    })}
    <button type="button" class="clear" part="clear" @click=${() => dispatch({type: 'clear'})}>
      ${l10n.msg('Tout effacer', {
        id: 'clear',
        desc: 'Button that takes the visitor’s search and all filters back.',
      })}
    </button>`;
}

/**
 * The region that `Announcement` writes into; in static HTML nobody does. It is in the tree before it
 * has a text, because otherwise screen readers do not announce it.
 */
const regionView = (model: ListModel, l10n: L10n): TemplateResult =>
  isServer
    ? html`<p class="status" part="status" role="status">${statusText(model, l10n)}</p>`
    : html`<p class="status" part="status" role="status"></p>`;

/** The class of the line that says what the list shows, and how old it is. */
export const stateClass = (model: ListModel): string =>
  saysCount(model) || model.edition !== undefined ? 'state' : 'visually-hidden';

/**
 * What follows the words: the buttons that take a search back, and the edition, which is not
 * announced with each result.
 */
export const afterStatus = (model: ListModel, dispatch: Dispatch, l10n: L10n): TemplateResult =>
  html`${chipsView(model, dispatch, l10n)} ${editionLine(model.edition, [], l10n)}`;

/** The content of the list in words, and what follows it. */
export const stateView = (model: ListModel, dispatch: Dispatch, l10n: L10n): TemplateResult =>
  html`<div class=${stateClass(model)}>
    ${regionView(model, l10n)}
    <div class="chips">${afterStatus(model, dispatch, l10n)}</div>
  </div>`;
