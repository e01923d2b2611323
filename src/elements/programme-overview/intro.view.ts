import {html, nothing, type TemplateResult} from 'lit';
import {lookUp} from '../../model/objects.js';
import {factItem} from '../partner/facts.view.js';
import {heading} from '../base/frame.js';
import {siteLink} from '../partner/partner-name.view.js';
import {
  pagesOf,
  sourceItems,
  sourcesDisclosure,
  sourcesView,
  type Source,
} from '../partner/sources.view.js';
import {localised, withNote} from '../partner/text.js';
import type {SectionView, OverviewModel} from './overview.view.js';
import type {L10n} from '../../locale/l10n.js';
import type {Directory, Fact, Project} from '../../model/types.js';
import {projectsLabel} from '../partner/projects.view.js';
import {partnersLabel} from './projects.view.js';
import {membersOf} from '../../model/directory.js';

/** The introduction of the programme, and links to its sites. */
export const introSection: SectionView = ({directory, hide}, level, l10n) => {
  const {programme} = l10n.texts;
  const {msg, texts} = l10n;
  const {link, managedBy, otherLinks = []} = directory.programme;
  const links = link ? [link, ...otherLinks] : otherLinks;
  return html`<section part="intro-section" aria-labelledby="intro">
    ${heading(level, 'intro', localised(programme.name ?? '', l10n))}
    ${programme.introduction.map((text) => html`<p>${localised(text, l10n)}</p>`)}
    ${
      managedBy &&
      html`<dl class="facts" part="facts">
        ${factItem(
          {
            label: msg('Gestion', {
              id: 'managed-by',
              desc: 'Label: the service that manages the programme follows.',
            }),
          },
          withNote(
            localised(lookUp(texts.bodies, managedBy.value) ?? managedBy.value, l10n),
            l10n.asOf(managedBy.asOf),
            l10n,
          ),
        )}
      </dl>`
    }
    ${links.map(({value}) => html`<p>${siteLink(value, l10n)}</p>`)}
    ${hide.includes('sources') ? nothing : sourcesView([managedBy], l10n)}
  </section>`;
};

interface Figure {
  readonly label: string;
  readonly value: unknown;
  /** The fact that gives the value; undefined where the elements count it themselves. */
  readonly fact?: Fact<unknown> | undefined;
}

/**
 * The key figures: the numbers of the programme's site where it gives them, else the numbers of
 * entries in the directory.
 */
function keyFigures({programme, projects, partners}: Directory, l10n: L10n): readonly Figure[] {
  const {msg, number} = l10n;
  const {projectCount, partnerCount, launched} = programme;
  const toFigure = (label: string, fact: Fact<number> | undefined, listed: number): Figure => ({
    label,
    // A number from a source has the date of the source; a number that we count is of today.
    value: fact ? withNote(number(fact.value), l10n.asOf(fact.asOf), l10n) : number(listed),
    fact,
  });
  const figures: Figure[] = [];
  if (projectCount || projects.length > 0) {
    figures.push(toFigure(projectsLabel(l10n), projectCount, projects.length));
  }
  figures.push(toFigure(partnersLabel(l10n), partnerCount, partners.length));
  if (launched) {
    figures.push({
      label: msg('Lancement', {
        id: 'launched',
        desc: 'Label: month of the programme’s launch.',
      }),
      value: l10n.date(launched.value, 'long'),
      fact: launched,
    });
  }
  return figures;
}

/** The programme in numbers. */
export const figuresSection: SectionView = ({directory, hide}, level, l10n) => {
  const {msg} = l10n;
  const shownFigures = keyFigures(directory, l10n);
  return html`<section part="figures-section" aria-labelledby="figures">
    ${heading(
      level,
      'figures',
      msg('Chiffres clés', {id: 'figures', desc: 'Heading: the programme in numbers.'}),
    )}
    <dl class="figures">
      ${shownFigures.map(
        ({label, value}) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${
      hide.includes('sources')
        ? nothing
        : sourcesView(
            shownFigures.map(({fact}) => fact),
            l10n,
          )
    }
  </section>`;
};

/** The sources of the dates of a project and of the roles of partners in it. */
const projectSources = (directory: Directory, {id, start, end, phases = []}: Project): Source[] =>
  pagesOf([start, end, ...phases, ...membersOf(directory, id).map(({membership}) => membership)]);

/** Explains where the list of projects comes from: a note, and the pages themselves on demand. */
export function projectsNoteView({directory, hide}: OverviewModel, l10n: L10n): TemplateResult {
  const {projectsNote} = l10n.texts.programme;
  const sources = directory.projects.map(
    (project) => [project.id, projectSources(directory, project)] as const,
  );
  const count = sources.reduce((sum, [, pages]) => sum + pages.length, 0);
  return html`<div class="note" part="note">
    ${projectsNote && html`<p>${localised(projectsNote, l10n)}</p>`}
    ${
      hide.includes('sources') || count === 0
        ? nothing
        : sourcesDisclosure(
            count,
            html`<dl>
              ${sources.map(
                ([id, pages]) =>
                  html`<div>
                    <dt>${localised(lookUp(l10n.texts.projects, id)?.acronym ?? id, l10n)}</dt>
                    <dd>${sourceItems(pages, l10n)}</dd>
                  </div>`,
              )}
            </dl>`,
            l10n,
          )
    }
  </div>`;
}

/**
 * The statement on funding and its disclaimer: words alone, no emblem. Only the bundled texts have
 * them; a custom directory is not the programme’s.
 */
export function fundingLine({hide}: OverviewModel, l10n: L10n): unknown {
  const {funding, disclaimer} = l10n.texts.programme;
  if (!funding || hide.includes('funding')) return nothing;
  return html`<div class="funding" part="funding-line">
    <p>${localised(funding, l10n)}</p>
    ${disclaimer && html`<p>${localised(disclaimer, l10n)}</p>`}
  </div>`;
}
