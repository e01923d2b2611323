import {html, nothing, type TemplateResult} from 'lit';
import {plain, type L10n} from '../../locale/l10n.js';
import {monogram} from '../../model/monogram.js';
import {factList, factRows, furtherFacts, keyFacts} from './facts.js';
import {heading} from './heading.js';
import {details, disclosure, notesOf} from './partner-details.js';
import {fullTitle, kindName, partnerLink, permanentLink} from './partner-name.js';
import {shows, type PartnerState} from './partner-state.js';
import {projectTags} from './projects.js';
import {localised, textsOf, title} from './text.js';

/** Row 4, shared. One partner as the card and the list both show it. */

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
  const {partner, key, level} = state;
  const texts = textsOf(partner, l10n);
  const rows = shows(state, 'facts') ? factRows(partner, l10n) : [];
  const notes = notesOf(state, rows);
  // A directory of someone else's may say no more of a partner than its name.
  const more =
    texts?.description.length ||
    furtherFacts(rows).length ||
    notes ||
    (shows(state, 'projects') && partner.projects);
  const tile = html`<span class="monogram" part="monogram" aria-hidden="true"
    >${monogram(plain(title(partner, l10n)))}</span
  >`;
  return html`<article class=${layout} part="card" aria-labelledby="name-${key}">
    <div class="body">
      <div class="head">
        ${slots ? html`<slot name="logo">${tile}</slot>` : tile}
        <div>
          ${heading(level, `name-${key}`, fullTitle(partner, l10n))}
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
        ${factList(keyFacts(rows), l10n, notes)}
        ${shows(state, 'projects') ? projectTags(partner, l10n) : nothing}
      </div>
    </div>
    <div class="foot">
      ${more ? disclosure(state, l10n) : nothing}
      ${slots ? html`<slot name="actions"></slot>` : nothing} ${permanentLink(state, l10n)}
      ${shows(state, 'link') ? partnerLink(state, l10n) : nothing}
    </div>
    ${more ? details(state, rows, notes, l10n) : nothing}
  </article>`;
}

/**
 * One line: the name, leading to the partner's site where there is one, and the kind.
 *
 * @param titled whether the name is a heading: on its own it is, in a strip of many it is not.
 */
export function partnerLine(
  state: Pick<PartnerState, 'partner' | 'key' | 'level' | 'hide' | 'permalink' | 'onFollow'>,
  l10n: L10n,
  titled = false,
): TemplateResult {
  const {partner, key, level} = state;
  const name = fullTitle(partner, l10n);
  const linked = shows(state, 'link') ? (partnerLink(state, l10n, name) ?? name) : name;
  return html`<div class="line" part="card">
    ${titled ? heading(level, `name-${key}`, linked) : linked}
    ${
      shows(state, 'kind')
        ? html`<span class="kind" part="kind-name">${kindName(partner, l10n)}</span>`
        : nothing
    }
    ${permanentLink(state, l10n)}
  </div>`;
}
