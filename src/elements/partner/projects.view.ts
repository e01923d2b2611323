import {html, type TemplateResult} from 'lit';
import {lookUp} from '../../model/objects.js';
import {fill} from '../../locale/format.js';
import type {L10n} from '../../locale/l10n.js';
import {valuesOf} from '../../model/facets.js';
import type {Text, Membership, Partner, Role} from '../../model/types.js';
import {phaseNames} from './phases.js';
import {noteSigns, type Notes} from './sources.view.js';
import {localised, withNote} from './text.js';

/** What a partner does in a project, as a word. */
export function roleName(role: Role, {msg}: L10n): string {
  switch (role) {
    case 'leads':
      return msg('chef de file', {id: 'role-leads', desc: 'The partner leads the project.'});
    case 'implements':
      return msg('mise en œuvre', {
        id: 'role-implements',
        desc: 'The partner implements the project, together with others.',
      });
    case 'contributes':
      return msg('contribution', {
        id: 'role-contributes',
        desc: 'The partner contributes to the project without implementing it.',
      });
  }
}

/** What a project is known by. */
export const projectTitle = (id: string, {texts}: L10n): Text =>
  lookUp(texts.projects, id)?.acronym ?? lookUp(texts.projects, id)?.name ?? id;

export const projectsLabel = ({msg}: L10n): string =>
  msg('Projets', {id: 'projects', desc: 'Label or heading: projects of the programme follow.'});

/** Acronyms of the projects, as tags. */
export function projectTags(partner: Partner, l10n: L10n): TemplateResult | undefined {
  const projects = valuesOf(partner, 'project');
  if (projects.length === 0) return undefined;
  return html`<ul class="tags" part="tags" role="list" aria-label=${projectsLabel(l10n)}>
    ${projects.map((id) => html`<li part="tag">${localised(projectTitle(id, l10n), l10n)}</li>`)}
  </ul>`;
}

/** What a partner does in a project and in which phases: `mise en œuvre, phases I et II`. */
export function partPlayed(membership: Membership, l10n: L10n): string {
  const {msg} = l10n;
  const role = roleName(membership.role, l10n);
  const during = phaseNames(membership.phases, l10n);
  return during
    ? fill(
        msg('{role}, {phases}', {
          id: 'role-in-phases',
          desc: 'What a partner does in a project, and in which of its phases.',
        }),
        {role, phases: during},
      )
    : role;
}

/** Each project with its full name, the partner's part in it, and where that was read. */
export function projectRoles(
  partner: Partner,
  l10n: L10n,
  notes: Notes | undefined,
): TemplateResult | undefined {
  const {projects} = partner;
  if (!projects?.length) return undefined;
  return html`<dl class="roles" part="roles">
    ${projects.map((membership) => {
      const {id} = membership;
      const texts = lookUp(l10n.texts.projects, id);
      return html`<div>
        <dt>${localised(projectTitle(id, l10n), l10n)}</dt>
        <dd>
          ${
            texts?.acronym
              ? withNote(localised(texts.name, l10n), partPlayed(membership, l10n), l10n)
              : partPlayed(membership, l10n)
          }${noteSigns([membership], notes, l10n)}
        </dd>
      </div>`;
    })}
  </dl>`;
}
