import {html, nothing, type TemplateResult} from 'lit';
import {lookUp} from '../../model/objects.js';
import {
  ROLES,
  textValue,
  type Directory,
  type Membership,
  type Partner,
  type Project,
  type Role,
} from '../../model/types.js';
import type {L10n} from '../../locale/l10n.js';
import {matrixOf} from '../../model/directory.js';
import {heading} from '../base/frame.js';
import {linkedTo, partnerLink, shortName} from '../partner/partner-name.view.js';
import {scrollShadows} from '../base/scroll-area.js';
import {projectName, roleText, roleName} from '../partner/projects.view.js';
import {listText, localised, textsOf, withColon, withNote} from '../partner/text.js';
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
 * is empty where the partner has no role. Of several roles it shows the latest; the key in
 * words has all.
 */
function cellView(memberships: readonly Membership[], l10n: L10n): TemplateResult {
  const latest = memberships.at(-1);
  if (!latest) return html`<td></td>`;
  const words = roleText(latest, l10n);
  return html`<td>
    ${roleIcon(latest.role, words)}<span class="visually-hidden">${words}</span>
  </td>`;
}

/** A short name of the matrix, and what it stands for. */
interface Entry {
  readonly short: unknown;
  readonly meaning: unknown;
}

/** `AIRCOP (chef de file) et SEACOP (contribution, phases I et V)`; nothing of no role. */
const rolesText = (memberships: readonly Membership[], l10n: L10n): unknown =>
  memberships.length > 0 &&
  listText(
    memberships.map((one) =>
      withNote(localised(projectName(one.id, l10n), l10n), roleText(one, l10n), l10n),
    ),
    l10n,
  );

/** The full name of a partner, where its short name is another, and its roles. */
function partnerEntry(partner: Partner, l10n: L10n): Entry {
  const short = shortName(partner, l10n);
  const {name = short} = textsOf(partner, l10n) ?? {};
  const full = textValue(name) !== textValue(short) && localised(name, l10n);
  const roles = rolesText(partner.projects ?? [], l10n);
  const meaning = full && roles ? html`${withColon(full, l10n)} ${roles}` : full || roles;
  return {short: localised(short, l10n), meaning};
}

/** The matrix in words; the full names of projects are in it where no section says them. */
function keyEntries(model: OverviewModel, {projects, partners}: Directory, l10n: L10n): Entry[] {
  const entries = partners.map((partner) => partnerEntry(partner, l10n));
  if (!hasSection(model, 'projects')) {
    for (const {id, link} of projects) {
      const {acronym, name} = lookUp(l10n.texts.projects, id) ?? {};
      if (acronym && name) {
        const short = linkedTo(link?.value, localised(acronym, l10n), l10n);
        entries.push({short, meaning: localised(name, l10n)});
      }
    }
  }
  return entries.filter(({meaning}) => meaning);
}

/** Full names, and each role with its phases, in a line that opens: what marks alone do not say. */
function keyView(
  entries: readonly Entry[],
  hasSeveralRoles: boolean,
  l10n: L10n,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<details class="key" part="key">
    <summary>
      ${l10n.msg('Noms et rôles en toutes lettres', {
        id: 'names-and-roles',
        desc: 'Line below the table of partners by projects that opens the full names of all, and their roles with the phases, in words.',
      })}
    </summary>
    ${
      hasSeveralRoles
        ? html`<p>
            ${l10n.msg('Le tableau montre le rôle le plus récent.', {
              id: 'latest-role',
              desc: 'Below the table of partners by projects, where the role of some partner has changed: which of them the table shows.',
            })}
          </p>`
        : nothing
    }
    <dl>
      ${entries.map(
        ({short, meaning}) =>
          html`<div>
            <dt>${short}</dt>
            <dd>${meaning}</dd>
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
  const hasSeveralRoles = matrix.rows.some(({cells}) => cells.some((roles) => roles.length > 1));
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
    ${keyView(keyEntries(model, model.directory, l10n), hasSeveralRoles, l10n)}
  </section>`;
};
