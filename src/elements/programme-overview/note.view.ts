import {html, nothing, type TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import {membersOf} from '../../model/directory.js';
import {lookUp} from '../../model/objects.js';
import type {Directory, Project} from '../../model/types.js';
import {pagesOf, sourceItems, sourcesLabel, type Source} from '../partner/sources.view.js';
import {localised, withColon, withNote} from '../partner/text.js';
import type {OverviewModel} from './overview.view.js';

/** The sources of the facts of a project and of the roles of partners in it. */
const projectSources = (directory: Directory, project: Project): Source[] => {
  const {id, start, end, phases = [], regions, budgets = []} = project;
  const roles = membersOf(directory, id).map(({membership}) => membership);
  return pagesOf([start, end, ...phases, regions, ...budgets, ...roles]);
};

/**
 * Where the list of projects comes from, in a line that opens: a note, and the pages that the facts
 * were read on.
 */
export function projectsNoteView(
  {directory, hide}: OverviewModel,
  l10n: L10n,
): TemplateResult | typeof nothing {
  const {projectsNote} = l10n.texts.programme;
  const sources = hide.includes('sources')
    ? []
    : directory.projects
        .map((project) => ({id: project.id, pages: projectSources(directory, project)}))
        .filter(({pages}) => pages.length > 0);
  const count = sources.reduce((sum, {pages}) => sum + pages.length, 0);
  if (!projectsNote && count === 0) return nothing;
  const number = l10n.number(count);
  const summary = projectsNote
    ? withNote(
        l10n.msg('Origine de la liste des projets', {
          id: 'projects-note',
          desc: 'Line that opens a note on where the list of projects comes from; the number of sources may follow.',
        }),
        count > 0 && html`${withColon(sourcesLabel(l10n), l10n)} ${number}`,
        l10n,
      )
    : withNote(sourcesLabel(l10n), number, l10n);
  return html`<details class="note sources" part="note">
    <summary>${summary}</summary>
    ${projectsNote && html`<p>${localised(projectsNote, l10n)}</p>`}
    ${
      count > 0
        ? html`<dl>
            ${sources.map(
              ({id, pages}) =>
                html`<div>
                  <dt>${localised(lookUp(l10n.texts.projects, id)?.acronym ?? id, l10n)}</dt>
                  <dd>${sourceItems(pages, l10n)}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
  </details>`;
}
