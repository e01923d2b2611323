import type {L10n} from '../../locale/l10n.js';
import {
  DEFAULT_SECTIONS,
  PROJECT_SECTIONS,
  SECTIONS,
  type Section,
} from '../../model/attribute-values.js';
import {isDated} from '../../model/timeline.js';
import type {Directory} from '../../model/types.js';
import {type TemplateResult, html, nothing} from 'lit';
import {editionLine} from '../partner/edition.view.js';
import {figuresSection} from './figures.view.js';
import {fundingLine, introSection} from './intro.view.js';
import {matrixSection} from './matrix.view.js';
import {projectsNoteView} from './note.view.js';
import {partnersSection, projectsSection} from './projects.view.js';
import {timelineSection} from './timeline.view.js';

/** The settings that a page gives the overview. */
export interface OverviewSettings {
  readonly sections: readonly Section[];
  readonly hide: readonly string[];
  /** Level of the first heading. */
  readonly level: number;
  /** The reader’s date, in milliseconds; undefined in static HTML, which may be read years later. */
  readonly today?: number | undefined;
}

/** The overview as it is now. */
export interface OverviewModel {
  readonly directory: Directory;
  readonly hide: readonly string[];
  readonly today: number | undefined;
  /** In their order, each with the level of its heading. */
  readonly sections: readonly {readonly section: Section; readonly level: number}[];
  /** The section that the note on the list of projects follows. */
  readonly notedSection: Section | undefined;
}

/** The sections by default; without projects there is no matrix, which names the partners. */
export const defaultSections = ({projects}: Directory): readonly Section[] =>
  projects.length > 0 ? DEFAULT_SECTIONS : SECTIONS;

/** Whether a section has something to show: a custom directory may lack a lot. */
function hasContent(section: Section, {projects}: Directory, l10n: L10n): boolean {
  switch (section) {
    case 'intro':
      return !!l10n.texts.programme.name;
    case 'projects':
    case 'matrix':
      return projects.length > 0;
    case 'timeline':
      return projects.some(isDated);
    case 'figures':
    case 'partners':
      return true;
  }
}

/**
 * Computes the overview from the directory, the settings of the page, and the language. If the
 * introduction comes first, its heading is the title of the whole, and the other headings are one
 * level below it; otherwise all have the same level.
 */
export function deriveOverview(
  directory: Directory,
  {sections, hide, level, today}: OverviewSettings,
  l10n: L10n,
): OverviewModel {
  const shown = sections.filter((section) => hasContent(section, directory, l10n));
  const lowerLevel = shown.at(0) === 'intro' ? level + 1 : level;
  return {
    directory,
    hide,
    today,
    sections: shown.map((section, index) => ({section, level: index === 0 ? level : lowerLevel})),
    notedSection: shown.find((section) => PROJECT_SECTIONS.includes(section)),
  };
}

/** Whether a section stands in an overview: what one section says, another can leave out. */
export const hasSection = ({sections}: OverviewModel, name: Section): boolean =>
  sections.some(({section}) => section === name);

/** The view of one section. @param level of its heading. */
export type SectionView = (model: OverviewModel, level: number, l10n: L10n) => TemplateResult;

const views: Record<Section, SectionView> = {
  intro: introSection,
  figures: figuresSection,
  projects: projectsSection,
  partners: partnersSection,
  matrix: matrixSection,
  timeline: timelineSection,
};

/**
 * The sections one below the other, each with what follows it, who pays for the
 * programme, and how old the data are. Each
 * piece is rendered apart: a printed overview becomes alive piece by piece.
 */
export const overviewPieces = (model: OverviewModel, l10n: L10n): readonly (() => unknown)[] => [
  ...model.sections.map(({section, level}) => () => [
    views[section](model, level, l10n),
    section === model.notedSection ? projectsNoteView(model, l10n) : nothing,
  ]),
  () => fundingLine(model, l10n),
  () => editionLine(model.directory.edition, model.hide, l10n),
];

export const overviewView = (model: OverviewModel, l10n: L10n): TemplateResult =>
  html`<slot name="header"></slot>
    ${overviewPieces(model, l10n).map((view) => view())}
    <slot name="footer"></slot>`;
