import {html, nothing, type TemplateResult} from 'lit';
import {lookUp} from '../../model/objects.js';
import {ROLES, textValue, type Membership, type Project, type Role} from '../../model/types.js';
import type {L10n} from '../../locale/l10n.js';
import {matrixOf} from '../../model/directory.js';
import {heading} from '../base/frame.js';
import {hreflangOf, nameWithAcronym, partnerLink} from '../partner/partner-name.view.js';
import {scrollShadows} from '../base/scroll-area.js';
import {phaseName, roleText, roleName} from '../partner/projects.view.js';
import {localised, displayName} from '../partner/text.js';
import type {SectionView} from './overview.view.js';

/** A disc, half a disc or a ring: the more it is filled, the larger the role. */
const roleIcon = (role: Role) => html`<i class="role-icon ${role}"></i>`;

const roleLegend = (l10n: L10n) =>
  html`<ul class="legend" part="legend" role="list">
    ${ROLES.map((role) => html`<li>${roleIcon(role)} ${roleName(role, l10n)}</li>`)}
  </ul>`;

/**
 * The acronym as a link to the project's page; its tooltip is the full name, in the language of
 * that name.
 */
function columnHead({id, link}: Project, l10n: L10n): TemplateResult {
  const {acronym = id, name} = lookUp(l10n.texts.projects, id) ?? {};
  const words = localised(acronym, l10n);
  return html`<th
    scope="col"
    lang=${typeof name === 'object' ? name.lang : nothing}
    title=${name ? textValue(name) : nothing}
  >
    ${
      link
        ? html`<a href=${link.value.href} hreflang=${hreflangOf(link.value, l10n)}>${words}</a>`
        : html`<span>${words}</span>`
    }
  </th>`;
}

/**
 * The role and the phases: as an icon and numerals for the eye, in words for screen readers. The
 * cell is empty where the partner has no role. Of several roles it shows the latest; the partner's
 * details have all.
 */
function cellView(memberships: readonly Membership[], l10n: L10n): TemplateResult {
  const latest = memberships.at(-1);
  return html`<td>
    ${
      latest &&
      html`${roleIcon(latest.role)}<small aria-hidden="true"
          >${latest.phases?.map(phaseName).join(', ')}</small
        ><span class="visually-hidden">${roleText(latest, l10n)}</span>`
    }
  </td>`;
}

/** Partners by projects: a table whose header cells stay in view while it scrolls inside itself. */
export const matrixSection: SectionView = ({directory}, level, l10n) => {
  const {msg} = l10n;
  const {projects, rows} = matrixOf(directory);
  const caption = msg('Rôle de chaque partenaire dans chaque projet', {
    id: 'matrix-caption',
    desc: 'Caption of the table of partners by projects, for screen readers.',
  });
  return html`<section part="matrix-section" aria-labelledby="matrix">
    ${heading(
      level,
      'matrix',
      msg('Qui fait quoi', {
        id: 'matrix',
        desc: 'Heading of a table of partners by projects that says who does what.',
      }),
    )}
    ${roleLegend(l10n)}
    <div
      class="matrix scroll-area"
      data-more=${scrollShadows()}
      part="matrix"
      role="region"
      aria-label=${caption}
      tabindex="0"
    >
      <div>
        <table>
          <caption class="visually-hidden">
            ${caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">
                ${msg('Partenaire', {id: 'partner', desc: 'Column: name of the partner.'})}
              </th>
              ${projects.map((project) => columnHead(project, l10n))}
            </tr>
          </thead>
          <tbody>
            ${rows.map(({partner, cells}) => {
              const name = nameWithAcronym(partner, l10n);
              return html`<tr data-partner=${partner.id}>
                <th scope="row" abbr=${textValue(displayName(partner, l10n))}>
                  ${partnerLink(partner, l10n, name) ?? name}
                </th>
                ${cells.map((memberships) => cellView(memberships, l10n))}
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
    </div>
  </section>`;
};
