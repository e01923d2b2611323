import {html, nothing, type TemplateResult} from 'lit';
import {lookUp} from '../../model/objects.js';
import {fill} from '../../locale/format.js';
import {textValue, type Directory, type Project} from '../../model/types.js';
import type {L10n} from '../../locale/l10n.js';
import {membersOf} from '../../model/directory.js';
import {heading} from '../base/frame.js';
import {siteLink} from '../partner/partner-name.view.js';
import {roleText, projectsLabel, projectName} from '../partner/projects.view.js';
import {localised, displayName, withNote} from '../partner/text.js';
import type {SectionView} from './overview.view.js';
import {partnerLine} from '../partner/partner.view.js';

/** `Début : 2010`. */
export const startText = (date: string, {msg}: L10n): string =>
  fill(
    msg('Début\u00a0: {year}', {
      id: 'start',
      desc: 'The year, or month and year, in which a project or phase started; whether it still runs is not said.',
    }),
    {year: date},
  );

/**
 * `Début : 2010` or `2021 – mars 2024`. The end has its month where it is known: of a project that
 * ends within the year, a reader could not tell from the year alone whether it still runs.
 */
function periodText({start, end}: Project, l10n: L10n): string {
  if (!start) return '';
  const year = l10n.date(start.value.slice(0, 4));
  return end ? `${year} – ${l10n.date(end.value.slice(0, 7))}` : startText(year, l10n);
}

function projectCard(
  directory: Directory,
  one: Project,
  level: number,
  l10n: L10n,
): TemplateResult {
  const texts = lookUp(l10n.texts.projects, one.id);
  const members = membersOf(directory, one.id);
  return html`<li part="project-card">
    ${heading(
      level,
      `project-${one.id}`,
      html`<span class="short">${localised(projectName(one.id, l10n), l10n)}</span>
        <span class="long">${texts?.acronym && localised(texts.name, l10n)}</span>`,
    )}
    ${texts?.summary && html`<p>${localised(texts.summary, l10n)}</p>`}
    ${
      members.length > 0
        ? html`<ul class="members" role="list">
            ${members.map(
              ({partner, membership}) =>
                html`<li>
                  ${withNote(localised(displayName(partner, l10n), l10n), roleText(membership, l10n), l10n)}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${
      one.start || one.link
        ? html`<p class="period">
            ${periodText(one, l10n)}
            ${one.link && siteLink(one.link.value, l10n, textValue(projectName(one.id, l10n)))}
          </p>`
        : nothing
    }
  </li>`;
}

/** The projects with their partners. */
export const projectsSection: SectionView = ({directory}, level, l10n) =>
  html`<section part="projects-section" aria-labelledby="projects">
    ${heading(level, 'projects', projectsLabel(l10n))}
    <ul class="projects" role="list">
      ${directory.projects.map((one) => projectCard(directory, one, level + 1, l10n))}
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
  return html`<section part="partners-section" aria-labelledby="partners">
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
