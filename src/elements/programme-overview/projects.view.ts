import {html, nothing, type TemplateResult} from 'lit';
import {lookUp} from '../../model/objects.js';
import type {Budget, Project, Regions} from '../../model/types.js';
import type {L10n} from '../../locale/l10n.js';
import {membersOf} from '../../model/directory.js';
import {heading} from '../base/frame.js';
import {linkedTo} from '../partner/partner-name.view.js';
import {factOfLine} from '../partner/facts.view.js';
import {phaseNames, roleText, projectsLabel, projectName} from '../partner/projects.view.js';
import {listText, localised, displayName, withColon, withNote} from '../partner/text.js';
import {periodText} from './period.view.js';
import {hasSection, type OverviewModel, type SectionView} from './overview.view.js';
import {partnerLine} from '../partner/partner.view.js';

/** A text and the phases that it is about, whose names never begin a line. */
function withPhases(text: unknown, phases: readonly string[] | undefined, l10n: L10n): unknown {
  const names = phaseNames(phases, l10n);
  return names ? html`${text}${'\u00a0'}<small>(${names})</small>` : text;
}

/** `Amérique latine et Caraïbes (phase V)`. */
const regionsText = ({value, phases}: Regions, l10n: L10n): unknown =>
  withPhases(
    listText(
      value.map((id) => localised(lookUp(l10n.texts.regions, id) ?? id, l10n)),
      l10n,
    ),
    phases,
    l10n,
  );

/** `Budget : 5 M € (phase V) et 6 M € (phase VI)`. */
function budgetsText(budgets: readonly Budget[], l10n: L10n): unknown {
  const label = l10n.msg('Budget', {
    id: 'budget',
    desc: 'Label: amounts of money for a project follow, each with its phase.',
  });
  const amounts = budgets.map(({value, currency, phases}) =>
    withPhases(l10n.number(value, currency), phases, l10n),
  );
  return html`${withColon(label, l10n)}${'\u00a0'}${listText(amounts, l10n)}`;
}

/** Where a project works, and what it costs. */
function projectFacts({regions, budgets}: Project, l10n: L10n): TemplateResult | typeof nothing {
  const facts = [
    regions && regionsText(regions, l10n),
    budgets && budgetsText(budgets, l10n),
  ].filter((text) => text !== undefined);
  return facts.length > 0
    ? html`<div class="data">
        <p class="fact-line">${facts.map((text, index) => factOfLine(text, index))}</p>
      </div>`
    : nothing;
}

/** The partners of a project with their roles. */
function membersList({directory}: OverviewModel, {id}: Project, l10n: L10n) {
  const members = membersOf(directory, id);
  return members.length > 0
    ? html`<ul class="members" role="list">
        ${members.map(
          ({partner, membership}) =>
            html`<li>
              ${withNote(localised(displayName(partner, l10n), l10n), roleText(membership, l10n), l10n)}
            </li>`,
        )}
      </ul>`
    : nothing;
}

/** One project; its partners are left out where the matrix names them. */
function projectCard(
  model: OverviewModel,
  project: Project,
  level: number,
  l10n: L10n,
): TemplateResult {
  const {id, link} = project;
  const texts = lookUp(l10n.texts.projects, id);
  const period = periodText(project, l10n);
  const name = localised(projectName(id, l10n), l10n);
  return html`<li part="project-card">
    ${heading(
      level,
      `project-${id}`,
      html`<span class=${texts?.acronym ? 'short code' : 'short'}
          >${linkedTo(link?.value, name, l10n)}</span
        >${texts?.acronym && html`${' '}<span class="long">${localised(texts.name, l10n)}</span>`}`,
    )}
    ${period && html`<p class="period">${period}</p>`}
    ${texts?.summary && html`<p class="summary">${localised(texts.summary, l10n)}</p>`}
    ${projectFacts(project, l10n)}
    ${hasSection(model, 'matrix') ? nothing : membersList(model, project, l10n)}
  </li>`;
}

/** The projects. */
export const projectsSection: SectionView = (model, level, l10n) =>
  html`<section part="projects-section">
    ${heading(level, 'projects', projectsLabel(l10n))}
    <ul class="projects" role="list">
      ${model.directory.projects.map((project) => projectCard(model, project, level + 1, l10n))}
    </ul>
  </section>`;

export const partnersLabel = ({msg}: L10n): string =>
  msg('Partenaires', {id: 'partners', desc: 'Label or heading: partners of the programme follow.'});

/**
 * The names of the partners under the heading of their kind; each name is a link to the site of the
 * partner.
 */
export const partnersSection: SectionView = ({directory}, level, l10n) => {
  const kinds = [...new Set(directory.partners.map(({kind}) => kind.value))];
  return html`<section part="partners-section">
    ${heading(level, 'partners', partnersLabel(l10n))}
    <div class="kinds">
      ${kinds.map((kind) => {
        const members = directory.partners.filter((partner) => partner.kind.value === kind);
        const names = lookUp(l10n.texts.kinds, kind);
        const label = (members.length > 1 ? names?.other : names?.one) ?? kind;
        return html`<div>
          ${heading(level + 1, `kind-${kind}`, localised(label, l10n))}
          <ul role="list">
            ${members.map(
              (partner) =>
                html`<li data-partner=${partner.id}>
                  ${partnerLine({partner, key: partner.id}, {level, hide: ['kind']}, l10n)}
                </li>`,
            )}
          </ul>
        </div>`;
      })}
    </div>
  </section>`;
};
