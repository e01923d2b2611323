import {html, nothing, type TemplateResult} from 'lit';
import {textValue} from '../../model/types.js';
import type {L10n} from '../../locale/l10n.js';
import {monogram} from '../../model/monogram.js';
import {factList, furtherFacts, keyFacts} from './facts.view.js';
import {heading} from '../base/heading.js';
import {details, disclosure, notesOf, shownFacts} from './partner-details.view.js';
import {fullTitle, kindName, partnerLink, permanentLink} from './partner-name.view.js';
import {
  shows,
  type PartnerDisclosure,
  type PartnerOptions,
  type PartnerRow,
} from './partner-options.js';
import {projectTags} from './projects.view.js';
import {localised, textsOf, title} from './text.js';

/** One partner as the card and the list both show it. */

/**
 * The whole partner: head, summary, key facts, project tags, and the rest behind
 * a disclosure button.
 *
 * @param layout which arrangement the style sheet gives it.
 * @param slots whether pages may put their own logo and actions in (a card's own).
 */
export function partnerArticle(
  row: PartnerRow,
  disclosed: PartnerDisclosure,
  options: PartnerOptions,
  l10n: L10n,
  layout: 'card' | 'row',
  slots = false,
): TemplateResult {
  const {partner, key} = row;
  const texts = textsOf(partner, l10n);
  const facts = shownFacts(partner, options, l10n);
  const notes = notesOf(row, facts, options);
  // A directory of someone else's may say no more of a partner than its name.
  const more =
    texts?.description.length ||
    furtherFacts(facts).length ||
    notes ||
    (shows(options, 'projects') && partner.projects);
  const tile = html`<span class="monogram" part="monogram" aria-hidden="true"
    >${monogram(textValue(title(partner, l10n)))}</span
  >`;
  return html`<article class=${layout} part="card" aria-labelledby="name-${key}">
    <div class="body">
      <div class="head">
        ${slots ? html`<slot name="logo">${tile}</slot>` : tile}
        <div>
          ${heading(options.level, `name-${key}`, fullTitle(partner, l10n))}
          ${
            shows(options, 'kind')
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
        ${shows(options, 'projects') ? projectTags(partner, l10n) : nothing}
      </div>
    </div>
    <div class="foot">
      ${more ? disclosure(row, disclosed.expanded, l10n) : nothing}
      ${slots ? html`<slot name="actions"></slot>` : nothing}
      ${permanentLink(partner, options, l10n)}
      ${shows(options, 'link') ? partnerLink(partner, l10n) : nothing}
    </div>
    ${more ? details(row, disclosed, options, l10n) : nothing}
  </article>`;
}

/**
 * One line: the name, leading to the partner's site where there is one, and the kind.
 *
 * @param titled whether the name is a heading: on its own it is, in a strip of many it is not.
 */
export function partnerLine(
  {partner, key}: PartnerRow,
  options: PartnerOptions,
  l10n: L10n,
  titled = false,
): TemplateResult {
  const name = fullTitle(partner, l10n);
  const linked = shows(options, 'link') ? (partnerLink(partner, l10n, name) ?? name) : name;
  return html`<div class="line" part="card">
    ${titled ? heading(options.level, `name-${key}`, linked) : linked}
    ${
      shows(options, 'kind')
        ? html`<span class="kind" part="kind-name">${kindName(partner, l10n)}</span>`
        : nothing
    }
    ${permanentLink(partner, options, l10n)}
  </div>`;
}
