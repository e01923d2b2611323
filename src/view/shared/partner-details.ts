import {html, nothing, type TemplateResult} from 'lit';
import {plain, type L10n} from '../../locale/l10n.js';
import {factList, furtherFacts, type FactRow} from './facts.js';
import {actionOn} from './labels.js';
import {shows, type PartnerState} from './partner-state.js';
import {projectRoles} from './projects.js';
import {noteList, sourcesOf, type Notes} from './sources.js';
import {later} from './later.js';
import {localised, textsOf, title} from './text.js';

/** Row 4, shared. What of a partner is shown on demand, and the button that shows it. */

/** The footnotes of a partner's facts; undefined where the page does not want them. */
export function notesOf(state: PartnerState, rows: readonly FactRow[]): Notes | undefined {
  if (!shows(state, 'sources') || rows.length === 0) return undefined;
  const {key, onReveal, onGo} = state;
  return {
    key,
    sources: sourcesOf(rows.flatMap(({facts}) => facts)),
    onGo(selector) {
      onReveal(key);
      onGo(selector);
    },
  };
}

/** What the details hold: description, further facts, the partner's part in projects, sources. */
function inDetail(
  state: PartnerState,
  rows: readonly FactRow[],
  notes: Notes | undefined,
  l10n: L10n,
): TemplateResult {
  const {partner} = state;
  const description = textsOf(partner, l10n)?.description;
  return html`${
    description?.length &&
    html`<div class="description" part="description">
      ${description.map((text) => html`<p>${localised(text, l10n)}</p>`)}
    </div>`
  }
  ${factList(furtherFacts(rows), l10n, notes)}
  ${shows(state, 'projects') ? projectRoles(partner, l10n) : nothing}
  ${notes && noteList(notes, l10n)}`;
}

/** The place for the rest of a partner, closed or open. */
export function details(
  state: PartnerState,
  rows: readonly FactRow[],
  notes: Notes | undefined,
  l10n: L10n,
): TemplateResult {
  const {key, expanded, turn, onReveal} = state;
  return html`<div
    id="details-${key}"
    class="details"
    part="details"
    hidden=${expanded ? nothing : 'until-found'}
    @beforematch=${() => onReveal(key)}
  >
    ${later(expanded, turn, () => inDetail(state, rows, notes, l10n))}
  </div>`;
}

export function disclosure(
  {partner, key, expanded, onToggle}: PartnerState,
  l10n: L10n,
): TemplateResult {
  const label = l10n.msg('Détails', {
    id: 'details',
    desc: 'Button that opens and closes a partner’s details; the same word in both states.',
  });
  // The visible label comes first in the accessible name (WCAG 2.5.3). It stays as it is: the
  // state says whether it is open, and a word for that besides would say it twice.
  return html`<button
    type="button"
    part="toggle"
    aria-expanded=${expanded ? 'true' : 'false'}
    aria-controls="details-${key}"
    aria-label=${actionOn(label, plain(title(partner, l10n)), l10n)}
    @click=${() => onToggle(partner, key)}
  >
    ${label}
  </button>`;
}
