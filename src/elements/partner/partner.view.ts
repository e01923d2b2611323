import type {CardHideable} from '../../model/attribute-values.js';
import {type Partner, textValue} from '../../model/types.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import {localised, textsOf, displayName, actionOn, withColon} from './text.js';
import {factItem, factItems, factLine, factRows, furtherFacts, type FactRow} from './facts.view.js';
import {heading} from '../base/frame.js';
import {logoView} from './logo.view.js';
import {
  nameWithAcronym,
  kindName,
  partnerLink,
  permanentLink,
  siteLabel,
} from './partner-name.view.js';
import {projectNames, projectRoles, projectsLabel} from './projects.view.js';
import {sourcesView} from './sources.view.js';

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
  /** Address of the site's logos, with `{id}` in the place of a partner's id. */
  readonly logos?: string | undefined;
  /** Whether a partner without a logo has its initials instead. */
  readonly monograms?: boolean;
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

/** The facts of a partner, unless the page leaves them out. */
const shownFacts = (partner: Partner, options: PartnerOptions, l10n: L10n): FactRow[] =>
  isShown(options, 'facts') ? factRows(partner, l10n) : [];

/** `Projets : AIRCOP et CRIMJUST`. */
function projectLine(partner: Partner, l10n: L10n): TemplateResult | typeof nothing {
  const names = projectNames(partner, l10n);
  return names === undefined
    ? nothing
    : html`<p class="project-line" part="project-names">
        <span>${withColon(projectsLabel(l10n), l10n)}</span> ${names}
      </p>`;
}

/** Where a partner is shown. */
export interface PartnerPlace {
  /** The class that selects its arrangement in the style sheet. */
  readonly arrangement: 'card' | 'row';
  /** The name of the slot for its logo. */
  readonly logoSlot: string;
  /** Whether the page may add its own actions. */
  readonly hasActions?: boolean;
}

/**
 * The whole partner: the frame with its name, kind, summary and most important facts, and the
 * details, which open below. The name is first in the tree, whatever is first for the eye.
 */
export function partnerView(
  row: PartnerRow,
  disclosed: PartnerDisclosure,
  options: PartnerOptions,
  l10n: L10n,
  {arrangement, logoSlot, hasActions}: PartnerPlace,
): TemplateResult {
  const {partner, key} = row;
  const summary = textsOf(partner, l10n)?.summary;
  const facts = shownFacts(partner, options, l10n);
  return html`<article class=${arrangement} part="card" aria-labelledby="name-${key}">
      <div class="body">
        ${heading(options.level, `name-${key}`, linkedName(partner, options, l10n))}
        ${logoView(partner, logoSlot, options, l10n)}
        ${
          isShown(options, 'kind')
            ? html`<p class="kind" part="kind-name">${kindName(partner, l10n)}</p>`
            : nothing
        }
        ${summary ? html`<p class="summary" part="summary">${localised(summary, l10n)}</p>` : nothing}
        <div class="data">
          ${factLine(facts)} ${isShown(options, 'projects') ? projectLine(partner, l10n) : nothing}
        </div>
        ${hasActions ? html`<slot name="actions"></slot>` : nothing}
      </div>
    </article>
    ${
      hasDetailsContent(partner, facts, options, l10n)
        ? detailsView(row, disclosed, options, l10n)
        : nothing
    }`;
}

/** The name of a partner, which is the link to its site. */
export const linkedName = (
  partner: Partner,
  options: PartnerOptions,
  l10n: L10n,
  longClass?: string,
): TemplateResult =>
  nameWithAcronym(
    partner,
    l10n,
    (name) => (isShown(options, 'link') ? (partnerLink(partner, l10n, name) ?? name) : name),
    longClass,
  );

/**
 * One line: the name, which is a link if the partner has a site, and the kind.
 *
 * @param isHeading whether the name is a heading: in a card it is, among many names it is not.
 * @param longClass the class of the full name.
 */
export function partnerLine(
  {partner, key}: PartnerRow,
  options: PartnerOptions,
  l10n: L10n,
  isHeading = false,
  longClass?: string,
): TemplateResult {
  const name = linkedName(partner, options, l10n, longClass);
  return html`<div class="line" part="card">
    ${isHeading ? heading(options.level, `name-${key}`, name) : name}
    ${
      isShown(options, 'kind')
        ? html`<span class="kind" part="kind-name">${kindName(partner, l10n)}</span>`
        : nothing
    }
    ${permanentLink(partner, options, l10n)}
  </div>`;
}

/** The details of a partner, and the line that opens them. */

const ID_PREFIX = 'details-';

/** The key of the row whose details have this id. */
export const keyOfDetails = (id: string): string => id.slice(ID_PREFIX.length);

/** The sourced facts and roles of a partner that the page does not leave out. */
function sourcedFacts(partner: Partner, options: PartnerOptions, rows: readonly FactRow[]) {
  if (!isShown(options, 'sources')) return [];
  const roles = (isShown(options, 'projects') && partner.projects) || [];
  return [...rows.flatMap(({facts, earlier = []}) => [...facts, ...earlier]), ...roles];
}

/**
 * The content of the details: the partner's roles in projects, its further facts, and the addresses
 * of its site and of this place; then its description, and the sources.
 */
export function detailsContent(
  {partner}: PartnerRow,
  options: PartnerOptions,
  l10n: L10n,
): TemplateResult {
  const description = textsOf(partner, l10n)?.description;
  const rows = shownFacts(partner, options, l10n);
  const link = isShown(options, 'link') ? partnerLink(partner, l10n) : undefined;
  const items = [
    ...factItems(furtherFacts(rows), l10n),
    ...(link ? [factItem({label: siteLabel(l10n)}, link)] : []),
  ];
  return html`<div class="further">
      ${isShown(options, 'projects') ? projectRoles(partner, l10n) : nothing}
      ${items.length > 0 ? html`<dl class="facts" part="facts">${items}</dl>` : nothing}
      ${permanentLink(partner, options, l10n)}
    </div>
    <div class="prose">
      ${
        description?.length
          ? html`<div class="description" part="description">
              ${description.map((text) => html`<p>${localised(text, l10n)}</p>`)}
            </div>`
          : nothing
      }
      ${sourcesView(sourcedFacts(partner, options, rows), l10n)}
    </div>`;
}

/** Whether the details have anything: a custom directory may have nothing but a name. */
function hasDetailsContent(
  partner: Partner,
  facts: readonly FactRow[],
  options: PartnerOptions,
  l10n: L10n,
): boolean {
  return !!(
    textsOf(partner, l10n)?.description.length ||
    furtherFacts(facts).length ||
    sourcedFacts(partner, options, facts).some(({source}) => source.length) ||
    (isShown(options, 'projects') && partner.projects) ||
    options.linkBase !== undefined
  );
}

/** The element that holds the details, closed or open, with the line that opens it. */
function detailsView(
  row: PartnerRow,
  {expanded, hasDetails}: PartnerDisclosure,
  options: PartnerOptions,
  l10n: L10n,
): TemplateResult {
  const {partner, key} = row;
  const label = l10n.msg('Détails', {
    id: 'details',
    desc: 'Line that opens and closes a partner’s details; the same word in both states.',
  });
  // The visible label comes first in the accessible name (WCAG 2.5.3). It stays as it is: the
  // state says whether it is open, and a word for that besides would say it twice.
  return html`<details id="${ID_PREFIX}${key}" class="details" part="details" ?open=${expanded}>
    <summary
      part="toggle"
      aria-label=${actionOn(label, textValue(displayName(partner, l10n)), l10n)}
    >
      ${label}
    </summary>
    <div class="panel">
      ${hasDetails || expanded ? detailsContent(row, options, l10n) : nothing}
    </div>
  </details>`;
}
