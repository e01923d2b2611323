import {html, nothing, type TemplateResult} from 'lit';
import {textValue, type Partner} from '../../model/types.js';
import type {L10n} from '../../locale/l10n.js';
import {factList, factRows, furtherFacts, keyFacts, type FactRow} from './facts.view.js';
import {actionOn} from './labels.js';
import {
  shows,
  type PartnerDisclosure,
  type PartnerOptions,
  type PartnerRow,
} from './partner-options.js';
import {projectRoles} from './projects.view.js';
import {noteList, sourcesOf, type Notes} from './sources.view.js';
import {localised, textsOf, title} from './text.js';

/** What of a partner is shown on demand, and the button that shows it. */

const ID_PREFIX = 'details-';

/** The place whose details an id names. */
export const keyOfDetails = (id: string): string => id.slice(ID_PREFIX.length);

/** The facts of a partner, unless the page leaves them out. */
export const shownFacts = (partner: Partner, options: PartnerOptions, l10n: L10n): FactRow[] =>
  shows(options, 'facts') ? factRows(partner, l10n) : [];

/**
 * The footnotes of a partner's facts and of its roles, as they follow each other; undefined where
 * the page leaves them out.
 */
export function notesOf(
  {partner, key}: PartnerRow,
  rows: readonly FactRow[],
  options: PartnerOptions,
): Notes | undefined {
  if (!shows(options, 'sources')) return undefined;
  const shown = [...keyFacts(rows), ...furtherFacts(rows)];
  const facts = shown.flatMap(({facts, earlier = []}) => [...facts, ...earlier]);
  const roles = (shows(options, 'projects') && partner.projects) || [];
  const sourced = [...facts, ...roles];
  return sourced.length > 0 ? {key, sources: sourcesOf(sourced)} : undefined;
}

/** What the details hold: description, further facts, the partner's part in projects, sources. */
export function detailsContent(
  row: PartnerRow,
  options: PartnerOptions,
  l10n: L10n,
): TemplateResult {
  const {partner} = row;
  const description = textsOf(partner, l10n)?.description;
  const rows = shownFacts(partner, options, l10n);
  const notes = notesOf(row, rows, options);
  return html`${
    description?.length
      ? html`<div class="description" part="description">
          ${description.map((text) => html`<p>${localised(text, l10n)}</p>`)}
        </div>`
      : nothing
  }
  ${factList(furtherFacts(rows), l10n, notes)}
  ${shows(options, 'projects') ? projectRoles(partner, l10n, notes) : nothing}
  ${notes && noteList(notes, l10n)}`;
}

/** The place for the rest of a partner, closed or open. */
export const details = (
  row: PartnerRow,
  {expanded, hasDetails}: PartnerDisclosure,
  options: PartnerOptions,
  l10n: L10n,
): TemplateResult =>
  html`<div
    id="${ID_PREFIX}${row.key}"
    class="details"
    part="details"
    hidden=${expanded ? nothing : 'until-found'}
  >
    ${hasDetails || expanded ? detailsContent(row, options, l10n) : nothing}
  </div>`;

export function disclosure(
  {partner, key}: PartnerRow,
  expanded: boolean,
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
    aria-controls="${ID_PREFIX}${key}"
    aria-label=${actionOn(label, textValue(title(partner, l10n)), l10n)}
  >
    ${label}
  </button>`;
}
