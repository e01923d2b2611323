import {html, nothing, type TemplateResult} from 'lit';
import {lookUp} from '../../model/objects.js';
import type {L10n} from '../../locale/l10n.js';
import {membersOf} from '../../model/directory.js';
import type {Directory, Project} from '../../model/types.js';
import {sourceItems, sourcesLabel, pagesOf, type Source} from '../partner/sources.view.js';
import {localised} from '../partner/text.js';
import type {OverviewModel} from './overview-model.js';

/** Where the dates of a project and the parts that partners have in it were read. */
const projectSources = (directory: Directory, {id, start, end, phases = []}: Project): Source[] =>
  pagesOf([start, end, ...phases, ...membersOf(directory, id).map(({membership}) => membership)]);

/** What the list of projects is compiled from: a note, and the pages themselves on demand. */
export function noteOnProjects({directory, hide}: OverviewModel, l10n: L10n): TemplateResult {
  const {projectsNote} = l10n.texts.programme;
  return html`<div class="note" part="note">
    ${projectsNote && html`<p>${localised(projectsNote, l10n)}</p>`}
    ${
      hide.includes('sources')
        ? nothing
        : html`<details class="sources" part="sources">
            <summary>${sourcesLabel(l10n)}</summary>
            <dl>
              ${directory.projects.map(
                (project) =>
                  html`<div>
                    <dt>
                      ${localised(lookUp(l10n.texts.projects, project.id)?.acronym ?? project.id, l10n)}
                    </dt>
                    <dd>${sourceItems(projectSources(directory, project), l10n)}</dd>
                  </div>`,
              )}
            </dl>
          </details>`
    }
  </div>`;
}
