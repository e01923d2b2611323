import type {CardHideable} from '../../model/attribute-values.js';
import {type Partner, textValue} from '../../model/types.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import {monogram, localised, textsOf, displayName, actionOn} from './text.js';
import {factList, furtherFacts, keyFacts, factRows, type FactRow} from './facts.view.js';
import {heading} from '../base/frame.js';
import {nameWithAcronym, kindName, partnerLink, permanentLink} from './partner-name.view.js';
import {projectTags, projectRoles} from './projects.view.js';
import {noteList, sourcesOf, type Notes} from './sources.view.js';

/** One partner at one place of a tree. */
export interface PartnerRow {
  readonly partner: Partner;
  /** Makes ids in the tree unique; it is the partner's id where the tree shows the partner once. */
  readonly key: string;
}

/** The options for all partners of an element. */
export interface PartnerOptions {
  readonly hide: readonly string[];
  /** Level of the partners' headings. */
  readonly level: number;
  /** The start of the address of a partner on this page; undefined where it has none. */
  readonly linkBase?: string | undefined;
}

/** How far a partner is shown. */
export interface PartnerDisclosure {
  readonly expanded: boolean;
  /** Whether closed details are in the tree, where find-in-page and paper look for them. */
  readonly hasDetails: boolean;
}

export const isShown = ({hide}: Pick<PartnerOptions, 'hide'>, field: CardHideable): boolean =>
  !hide.includes(field);

/** One partner as the card and the list both show it. */

/**
 * The whole partner: head, summary, key facts, project tags, and the rest behind
 * a disclosure button.
 *
 * @param layout the class that selects its arrangement in the style sheet.
 * @param hasSlots whether the page may add a logo and actions: in a card alone.
 */
export function partnerArticle(
  row: PartnerRow,
  disclosed: PartnerDisclosure,
  options: PartnerOptions,
  l10n: L10n,
  layout: 'card' | 'row',
  hasSlots = false,
): TemplateResult {
  const {partner, key} = row;
  const texts = textsOf(partner, l10n);
  const facts = shownFacts(partner, options, l10n);
  const notes = partnerNotes(row, facts, options);
  // A custom directory may have nothing about a partner but its name.
  const hasMore =
    texts?.description.length ||
    furtherFacts(facts).length ||
    notes ||
    (isShown(options, 'projects') && partner.projects);
  const tile = html`<span class="monogram" part="monogram" aria-hidden="true"
    >${monogram(textValue(displayName(partner, l10n)))}</span
  >`;
  return html`<article class=${layout} part="card" aria-labelledby="name-${key}">
    <div class="body">
      <div class="head">
        ${hasSlots ? html`<slot name="logo">${tile}</slot>` : tile}
        <div>
          ${heading(options.level, `name-${key}`, nameWithAcronym(partner, l10n))}
          ${
            isShown(options, 'kind')
              ? html`<p class="kind" part="kind-name">${kindName(partner, l10n)}</p>`
              : nothing
          }
        </div>
      </div>
      ${
        texts?.summary &&
        html`<p class="summary" part="summary">${localised(texts.summary, l10n)}</p>`
      }
      <div class="data">
        ${factList(keyFacts(facts), l10n, notes)}
        ${isShown(options, 'projects') ? projectTags(partner, l10n) : nothing}
      </div>
    </div>
    <div class="foot">
      ${hasMore ? toggleButton(row, disclosed.expanded, l10n) : nothing}
      ${hasSlots ? html`<slot name="actions"></slot>` : nothing}
      ${permanentLink(partner, options, l10n)}
      ${isShown(options, 'link') ? partnerLink(partner, l10n) : nothing}
    </div>
    ${hasMore ? detailsView(row, disclosed, options, l10n) : nothing}
  </article>`;
}

/**
 * One line: the name, which is a link if the partner has a site, and the kind.
 *
 * @param isHeading whether the name is a heading: in a card it is, among many names it is not.
 */
export function partnerLine(
  {partner, key}: PartnerRow,
  options: PartnerOptions,
  l10n: L10n,
  isHeading = false,
): TemplateResult {
  const name = nameWithAcronym(partner, l10n);
  const linked = isShown(options, 'link') ? (partnerLink(partner, l10n, name) ?? name) : name;
  return html`<div class="line" part="card">
    ${isHeading ? heading(options.level, `name-${key}`, linked) : linked}
    ${
      isShown(options, 'kind')
        ? html`<span class="kind" part="kind-name">${kindName(partner, l10n)}</span>`
        : nothing
    }
    ${permanentLink(partner, options, l10n)}
  </div>`;
}

/** The details of a partner, and the button that opens them. */

const ID_PREFIX = 'details-';

/** The key of the row whose details have this id. */
export const keyOfDetails = (id: string): string => id.slice(ID_PREFIX.length);

/** The facts of a partner, unless the page leaves them out. */
export const shownFacts = (partner: Partner, options: PartnerOptions, l10n: L10n): FactRow[] =>
  isShown(options, 'facts') ? factRows(partner, l10n) : [];

/**
 * The footnotes of a partner's facts and roles, in the order of these; undefined where the page
 * leaves them out.
 */
export function partnerNotes(
  {partner, key}: PartnerRow,
  rows: readonly FactRow[],
  options: PartnerOptions,
): Notes | undefined {
  if (!isShown(options, 'sources')) return undefined;
  const shown = [...keyFacts(rows), ...furtherFacts(rows)];
  const facts = shown.flatMap(({facts, earlier = []}) => [...facts, ...earlier]);
  const roles = (isShown(options, 'projects') && partner.projects) || [];
  const sourced = [...facts, ...roles];
  return sourced.length > 0 ? {key, sources: sourcesOf(sourced)} : undefined;
}

/**
 * The content of the details: description, further facts, the partner's roles in projects, sources.
 */
export function detailsContent(
  row: PartnerRow,
  options: PartnerOptions,
  l10n: L10n,
): TemplateResult {
  const {partner} = row;
  const description = textsOf(partner, l10n)?.description;
  const rows = shownFacts(partner, options, l10n);
  const notes = partnerNotes(row, rows, options);
  return html`${
    description?.length
      ? html`<div class="description" part="description">
          ${description.map((text) => html`<p>${localised(text, l10n)}</p>`)}
        </div>`
      : nothing
  }
  ${factList(furtherFacts(rows), l10n, notes)}
  ${isShown(options, 'projects') ? projectRoles(partner, l10n, notes) : nothing}
  ${notes && noteList(notes, l10n)}`;
}

/** The element that holds the details, closed or open. */
export const detailsView = (
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

export function toggleButton(
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
    aria-label=${actionOn(label, textValue(displayName(partner, l10n)), l10n)}
  >
    ${label}
  </button>`;
}
