import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {L10n} from '../../locale/l10n.js';
import type {Partner} from '../../model/types.js';
import {heading} from '../shared/heading.js';
import {partnerArticle, partnerLine, type PartnerState} from '../shared/partner.js';
import {partnerTable} from './table.js';

export type ListLayout = 'grid' | 'list' | 'table' | 'compact';

export interface ListState extends Pick<
  PartnerState,
  'hide' | 'level' | 'onToggle' | 'onFind' | 'onFollow'
> {
  readonly partners: readonly Partner[];
  /** How many more partners the limit keeps back. */
  readonly rest: number;
  readonly layout: ListLayout;
  isOpen(partner: Partner): boolean;
  onShowRest(): void;
}

function items(state: ListState, level: number, l10n: L10n): TemplateResult {
  const {layout, partners, isOpen} = state;
  const show = (partner: Partner) => {
    const one = {...state, partner, level, expanded: isOpen(partner)};
    return layout === 'compact'
      ? partnerLine(one, l10n)
      : partnerArticle(one, l10n, layout === 'list' ? 'row' : 'card');
  };
  return html`<ul class=${layout} part="list" role="list">
    ${repeat(
      partners,
      ({id}) => id,
      (partner) => html`<li part="item" tabindex="-1">${show(partner)}</li>`,
    )}
  </ul>`;
}

function body(state: ListState, level: number, l10n: L10n): TemplateResult {
  const {msg} = l10n;
  if (state.partners.length === 0) {
    return html`<slot name="empty"
      ><p class="message" part="message">
        ${msg('Aucun partenaire ne correspond à cette sélection.', {
          id: 'empty',
          desc: 'Shown where the chosen kinds, projects or partners leave none.',
        })}
      </p></slot
    >`;
  }
  return state.layout === 'table' ? partnerTable(state, l10n) : items(state, level, l10n);
}

/** The list: its heading, the partners in one of four layouts, and what the limit keeps back. */
export function listView(state: ListState, l10n: L10n): TemplateResult {
  const {msg} = l10n;
  const {hide, level, rest, onShowRest} = state;
  const headed = !hide.includes('heading');
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
    ${body(state, headed ? level + 1 : level, l10n)}
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
