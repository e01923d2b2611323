import {html, noChange, nothing, type TemplateResult} from 'lit';
import {fill} from '../../locale/fill-template.js';
import type {L10n} from '../../locale/l10n.js';
import type {Group} from '../../model/facets.js';
import type {Partner} from '../../model/types.js';
import {byKey} from '../shared/by-key.js';
import {heading} from '../shared/heading.js';
import {partnerArticle, partnerLine} from '../shared/partner.js';
import {controlsView} from './controls.js';
import {groupHeading, groupLabel, inOrder} from './groups.js';
import {inTurn} from './in-turn.js';
import {keyIn, type ListState} from './state.js';
import {partnerTable} from './table.js';

/** From how many partners on those out of view are laid out only when they come near. */
const MANY = 100;

function items(state: ListState, group: Group, level: number, l10n: L10n): TemplateResult {
  const {layout, hide, total, found, turn, shows, isOpen, linkTo} = state;
  const look = [layout, level, ...hide].join(' ');
  const content = (partner: Partner, key: string) => {
    const one = {...state, partner, key, level};
    const permalink = linkTo(partner);
    return layout === 'compact'
      ? partnerLine({...one, permalink}, l10n)
      : partnerArticle(
          {...one, permalink, expanded: isOpen(key)},
          l10n,
          layout === 'list' ? 'row' : 'card',
        );
  };
  // What a visitor's search leaves out stays in its place, hidden: to take thousands of
  // rows out of a document and put them back is far slower.
  return html`<ul
    class="${layout} ${total > MANY ? 'many' : ''}"
    part="list"
    role="list"
    ?hidden=${found === 0}
  >
    ${byKey(
      group.partners,
      ({id}) => id,
      (partner) => {
        const key = keyIn(group.value, partner.id);
        const shown = shows(partner);
        return html`<li part="item" data-partner=${partner.id} tabindex="-1" ?hidden=${!shown}>
          ${
            shown
              ? inTurn(isOpen(key), [partner, l10n, look, linkTo(partner)], turn, () =>
                  content(partner, key),
                )
              : noChange
          }
        </li>`;
      },
    )}
  </ul>`;
}

function grouped(state: ListState, group: Group, level: number, l10n: L10n): unknown {
  const {groupedBy, layout, shows} = state;
  const below = groupedBy ? level + 1 : level;
  const shown = {...group, partners: group.partners.filter(shows)};
  const content =
    layout === 'table'
      ? partnerTable(state, group, groupedBy && groupLabel(groupedBy, shown, l10n), l10n)
      : items(state, group, below, l10n);
  const id = `group-${group.value ?? '-none'}`;
  return groupedBy
    ? html`<section part="group" ?hidden=${shown.partners.length === 0}>
        ${heading(level, id, groupHeading(groupedBy, shown, l10n))} ${content}
      </section>`
    : content;
}

/** Why nothing is shown. */
const nothingFound = ({narrowed}: ListState, {msg}: L10n): TemplateResult =>
  html`<slot name="empty"
    ><p class="message" part="message">
      ${
        narrowed
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

/** The way back from a search, where nothing is found or there is no control to change it. */
function clearButton(state: ListState, {msg}: L10n): TemplateResult | typeof nothing {
  const {narrowed, found, controls, onClear} = state;
  return narrowed && (found === 0 || controls.controls.length === 0)
    ? html`<button type="button" class="more" part="clear" @click=${onClear}>
        ${msg('Effacer la recherche et les filtres', {
          id: 'clear',
          desc: 'Button that takes the visitor’s search and filters back.',
        })}
      </button>`
    : nothing;
}

/** `11 partenaires`, or `3 partenaires sur 11`. */
function count(counted: number, {total}: ListState, l10n: L10n): string {
  const {msg} = l10n;
  const partners = l10n.plural(
    msg('one: {n} partenaire | many: {n} partenaires | other: {n} partenaires', {
      id: 'count',
      desc: 'How many partners the list shows. One form per plural category of the language.',
    }),
    counted,
  );
  return counted === total
    ? partners
    : fill(
        msg('{partners} sur {total}', {
          id: 'count-of',
          desc: 'How many of all partners a search has found; {partners} is such as “3 partners”.',
        }),
        {partners, total: l10n.number(total)},
      );
}

/**
 * How many there are: seen at once, and said once a visitor has stopped typing. What is said is
 * kept in the tree, or no change of it would be.
 */
const status = (state: ListState, l10n: L10n) =>
  state.controls.controls.length === 0
    ? nothing
    : html`<p class="status" part="status">
        <span aria-hidden="true">${count(state.found, state, l10n)}</span>
        <span class="said" role="status">${count(state.counted, state, l10n)}</span>
      </p>`;

/** The list: its heading, the controls, the partners in one of four layouts, and what the limit keeps back. */
export function listView(state: ListState, l10n: L10n): TemplateResult {
  const {msg} = l10n;
  const {hide, level, groups, rest, onShowRest} = state;
  const headed = !hide.includes('heading');
  const below = headed ? level + 1 : level;
  // A kind is not said again of each partner under its heading.
  const unrepeated = state.groupedBy === 'kind' ? {...state, hide: [...hide, 'kind']} : state;
  return html`<slot name="header"
      >${
        headed
          ? heading(
              level,
              'title',
              msg('Partenaires du programme', {
                id: 'partners-title',
                desc: 'Heading of the list of partners of the Global Illicit Flows Programme.',
              }),
            )
          : nothing
      }</slot
    >
    ${controlsView(state.controls, l10n)} ${status(state, l10n)}
    ${state.found === 0 ? nothingFound(state, l10n) : nothing} ${clearButton(state, l10n)}
    ${byKey(
      inOrder(groups, state.groupedBy, l10n),
      ({value}) => value,
      (group) => grouped(unrepeated, group, below, l10n),
    )}
    ${
      rest > 0
        ? html`<button type="button" class="more" part="more" @click=${onShowRest}>
            ${l10n.plural(
              msg(
                'one: Afficher {n} autre partenaire | many: Afficher {n} d’autres partenaires | other: Afficher les {n} autres partenaires',
                {
                  id: 'show-rest',
                  desc: 'Button; {n} is how many partners are not shown yet. One form per plural category of the language.',
                },
              ),
              rest,
            )}
          </button>`
        : nothing
    }
    <slot name="footer"></slot>`;
}
