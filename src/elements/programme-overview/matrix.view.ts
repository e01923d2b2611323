import {html, nothing, type TemplateResult} from 'lit';
import {lookUp} from '../../model/objects.js';
import {
  ROLES,
  textValue,
  type Membership,
  type Project,
  type Role,
  type Text,
} from '../../model/types.js';
import type {L10n} from '../../locale/l10n.js';
import {matrixOf, type Matrix} from '../../model/directory.js';
import {heading} from '../base/frame.js';
import {linkedTo, partnerLink, shortName} from '../partner/partner-name.view.js';
import {scrollShadows} from '../base/scroll-area.js';
import {projectName, roleText, roleName} from '../partner/projects.view.js';
import {localised, textsOf, withNote} from '../partner/text.js';
import {hasSection, type OverviewModel, type SectionView} from './overview.view.js';

/** A disc, half a disc or a ring: the more it is filled, the larger the role. */
const roleIcon = (role: Role, title?: string) =>
  html`<i class="role-icon ${role}" aria-hidden="true" title=${title ?? nothing}></i>`;

const roleLegend = (l10n: L10n) =>
  html`<ul class="legend" part="legend" role="list">
    ${ROLES.map((role) => html`<li>${roleIcon(role)} ${roleName(role, l10n)}</li>`)}
  </ul>`;

const columnHead = ({id}: Project, l10n: L10n): TemplateResult =>
  html`<th scope="col"><span>${localised(projectName(id, l10n), l10n)}</span></th>`;

/**
 * The role as a mark, and with its phases in words: for screen readers, and for a pointer. The cell
 * is empty where the partner has no role. Of several roles it shows the latest; the partner's details
 * have all.
 */
function cellView(memberships: readonly Membership[], l10n: L10n): TemplateResult {
  const latest = memberships.at(-1);
  if (!latest) return html`<td></td>`;
  const words = roleText(latest, l10n);
  return html`<td>
    ${roleIcon(latest.role, words)}<span class="visually-hidden">${words}</span>
  </td>`;
}

/** A short name of the matrix and what it stands for. */
interface FullName {
  readonly short: unknown;
  readonly name: Text;
}

/** The full names behind the short ones; those of the projects, where no section says them. */
function fullNames(model: OverviewModel, {projects, rows}: Matrix, l10n: L10n): FullName[] {
  const names: FullName[] = [];
  for (const {partner} of rows) {
    const short = shortName(partner, l10n);
    const name = textsOf(partner, l10n)?.name;
    if (name && textValue(name) !== textValue(short))
      names.push({short: localised(short, l10n), name});
  }
  if (hasSection(model, 'projects')) return names;
  for (const {id, link} of projects) {
    const {acronym, name} = lookUp(l10n.texts.projects, id) ?? {};
    if (acronym && name)
      names.push({short: linkedTo(link?.value, localised(acronym, l10n), l10n), name});
  }
  return names;
}

/** The key to the short names, in a line that opens. */
function namesKey(names: readonly FullName[], l10n: L10n): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  const label = l10n.msg('Noms complets', {
    id: 'full-names',
    desc: 'Line below the table of partners by projects that opens the full names behind the acronyms; their number follows.',
  });
  return html`<details class="key" part="key">
    <summary>${withNote(label, l10n.number(names.length), l10n)}</summary>
    <dl>
      ${names.map(
        ({short, name}) =>
          html`<div>
            <dt>${short}</dt>
            <dd>${localised(name, l10n)}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

/**
 * Partners by projects: a table as narrow as a phone. Its header cells stay in view where it is long,
 * or has more columns than fit.
 */
export const matrixSection: SectionView = (model, level, l10n) => {
  const {msg} = l10n;
  const matrix = matrixOf(model.directory);
  return html`<section part="matrix-section">
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
      role="group"
      aria-labelledby="matrix-name"
      tabindex="0"
    >
      <div>
        <table>
          <caption class="visually-hidden">
            <span id="matrix-name"
              >${msg('Rôle de chaque partenaire dans chaque projet', {
                id: 'matrix-caption',
                desc: 'Caption of the table of partners by projects, for screen readers.',
              })}</span
            >
          </caption>
          <thead>
            <tr>
              <th scope="col">
                ${msg('Partenaire', {id: 'partner', desc: 'Column: name of the partner.'})}
              </th>
              ${matrix.projects.map((project) => columnHead(project, l10n))}
            </tr>
          </thead>
          <tbody>
            ${matrix.rows.map(({partner, cells}) => {
              const name = localised(shortName(partner, l10n), l10n);
              return html`<tr data-partner=${partner.id}>
                <th scope="row">${partnerLink(partner, l10n, name) ?? name}</th>
                ${cells.map((memberships) => cellView(memberships, l10n))}
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
    </div>
    ${namesKey(fullNames(model, matrix, l10n), l10n)}
  </section>`;
};
