import {html, nothing, type TemplateResult} from 'lit';
import {fill, plain, type L10n} from '../../locale/l10n.js';
import {monogram} from '../../model/monogram.js';
import type {Partner} from '../../model/types.js';
import {factList, factRows, furtherFacts, keyFacts, type FactRow} from './facts.js';
import {heading} from './heading.js';
import {hreflang, siteName} from './links.js';
import {projectRoles, projectTags} from './projects.js';
import {partnerSources, sourceList} from './sources.js';
import {localised, textsOf, title} from './text.js';

/** Row 4, shared. One partner as the card and the list both show it. */

/** Parts a page may ask to leave out. */
export const HIDEABLE = ['kind', 'facts', 'projects', 'link', 'sources'] as const;
export type Hideable = (typeof HIDEABLE)[number];

export interface PartnerState {
  readonly partner: Partner;
  readonly level: number;
  readonly hide: readonly string[];
  readonly expanded: boolean;
  /** A visitor opens or closes the details. */
  onToggle(partner: Partner): void;
  /** The browser found something in closed details: they open, which is no choice of the visitor's. */
  onFind(partner: Partner): void;
  /** A visitor follows the link; the event is the click itself. */
  onFollow(partner: Partner, event: Event): void;
}

const shows = ({hide}: Pick<PartnerState, 'hide'>, part: Hideable) => !hide.includes(part);

/** Acronym and full name, or the name alone. */
export function fullTitle(partner: Partner, l10n: L10n): TemplateResult {
  const short = title(partner, l10n);
  const name = textsOf(partner, l10n)?.name;
  const long = name && plain(name) !== plain(short) ? name : undefined;
  return html`<span class="short">${localised(short, l10n)}</span>${
      long && html` <span class="long">${localised(long, l10n)}</span>`
    }`;
}

export const kindName = (partner: Partner, l10n: L10n): unknown =>
  localised(l10n.texts.kinds[partner.kind.value]?.one ?? partner.kind.value, l10n);

/** The partner's own site, under the given words or its host name. */
export function partnerLink(
  {partner, onFollow}: Pick<PartnerState, 'partner' | 'onFollow'>,
  l10n: L10n,
  words?: unknown,
): TemplateResult | undefined {
  const link = partner.link?.value;
  if (!link) return undefined;
  return html`<a
    part="link"
    href=${link.href}
    hreflang=${hreflang(link, l10n)}
    @click=${(event: Event) => onFollow(partner, event)}
    >${words ?? html`<bdi>${siteName(link.href)}</bdi>`}</a
  >`;
}

function details(state: PartnerState, rows: readonly FactRow[], l10n: L10n): TemplateResult {
  const {partner, expanded, onFind} = state;
  const sources = partnerSources(partner);
  const description = textsOf(partner, l10n)?.description ?? [];
  return html`<div
    id="details-${partner.id}"
    class="details"
    part="details"
    hidden=${expanded ? nothing : 'until-found'}
    @beforematch=${() => onFind(partner)}
  >
    ${
      description.length > 0
        ? html`<div class="description" part="description">
            ${description.map((text) => html`<p>${localised(text, l10n)}</p>`)}
          </div>`
        : nothing
    }
    ${factList(furtherFacts(rows))}
    ${shows(state, 'projects') ? projectRoles(partner, l10n) : nothing}
    ${
      shows(state, 'sources') && shows(state, 'facts') && sources.length
        ? sourceList(sources, l10n)
        : nothing
    }
  </div>`;
}

function disclosure({partner, expanded, onToggle}: PartnerState, l10n: L10n): TemplateResult {
  const {msg} = l10n;
  const label = expanded
    ? msg('Réduire', {id: 'collapse', desc: 'Button that hides a partner’s details again.'})
    : msg('En savoir plus', {id: 'expand', desc: 'Button that shows a partner’s details.'});
  // The visible label comes first in the accessible name (WCAG 2.5.3).
  const name = fill(
    msg('{action}\u00a0: {partner}', {
      id: 'action-on-partner',
      desc: 'Accessible name of a button: what it does, and to which partner.',
    }),
    {action: label, partner: plain(title(partner, l10n))},
  );
  return html`<button
    type="button"
    part="toggle"
    aria-expanded=${expanded ? 'true' : 'false'}
    aria-controls="details-${partner.id}"
    aria-label=${name}
    @click=${() => onToggle(partner)}
  >
    ${label}
  </button>`;
}

/**
 * The whole partner: head, summary, key facts, project tags, and the rest behind
 * a disclosure button.
 *
 * @param layout which arrangement the style sheet gives it.
 * @param slots whether pages may put their own logo and actions in (a card's own).
 */
export function partnerArticle(
  state: PartnerState,
  l10n: L10n,
  layout: 'card' | 'row',
  slots = false,
): TemplateResult {
  const {partner, level} = state;
  const texts = textsOf(partner, l10n);
  const rows = shows(state, 'facts') ? factRows(partner, l10n) : [];
  // A directory of someone else's may say no more of a partner than its name.
  const more =
    texts?.description.length ||
    furtherFacts(rows).length ||
    (rows.length && shows(state, 'sources')) ||
    (shows(state, 'projects') && partner.projects);
  const tile = html`<span class="monogram" part="monogram" aria-hidden="true"
    >${monogram(plain(title(partner, l10n)))}</span
  >`;
  return html`<article class=${layout} part="card" aria-labelledby="name-${partner.id}">
    <div class="head">
      ${slots ? html`<slot name="logo">${tile}</slot>` : tile}
      <div>
        ${heading(level, `name-${partner.id}`, fullTitle(partner, l10n))}
        ${
          shows(state, 'kind')
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
      ${factList(keyFacts(rows))} ${shows(state, 'projects') ? projectTags(partner, l10n) : nothing}
    </div>
    <div class="foot">
      ${more ? disclosure(state, l10n) : nothing}
      ${slots ? html`<slot name="actions"></slot>` : nothing}
      ${shows(state, 'link') ? partnerLink(state, l10n) : nothing}
    </div>
    ${more ? details(state, rows, l10n) : nothing}
  </article>`;
}

/**
 * One line: the name, leading to the partner's site where there is one, and the kind.
 *
 * @param titled whether the name is a heading: on its own it is, in a strip of many it is not.
 */
export function partnerLine(
  state: Pick<PartnerState, 'partner' | 'level' | 'hide' | 'onFollow'>,
  l10n: L10n,
  titled = false,
): TemplateResult {
  const {partner, level} = state;
  const name = fullTitle(partner, l10n);
  const linked = shows(state, 'link') ? (partnerLink(state, l10n, name) ?? name) : name;
  return html`<div class="line" part="card">
    ${titled ? heading(level, `name-${partner.id}`, linked) : linked}
    ${
      shows(state, 'kind')
        ? html`<span class="kind" part="kind-name">${kindName(partner, l10n)}</span>`
        : nothing
    }
  </div>`;
}
