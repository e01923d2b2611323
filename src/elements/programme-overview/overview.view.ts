import {html, nothing, type TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import {figuresSection} from './figures.view.js';
import {fundingLine} from './funding.view.js';
import {introSection} from './intro.view.js';
import {matrixSection} from './matrix.view.js';
import {noteOnProjects} from './note.view.js';
import type {OverviewModel, Section} from './overview-model.js';
import {partnersSection} from './partners.view.js';
import {projectsSection} from './projects.view.js';
import type {SectionView} from './section.js';
import {timelineSection} from './timeline.view.js';

const views: Record<Section, SectionView> = {
  intro: introSection,
  figures: figuresSection,
  projects: projectsSection,
  partners: partnersSection,
  matrix: matrixSection,
  timeline: timelineSection,
};

/** The sections one below the other, and who pays for the programme. */
export const overviewView = (model: OverviewModel, l10n: L10n): TemplateResult =>
  html`<slot name="header"></slot>
    ${model.sections.map(({section, level}) => [
      views[section](model, level, l10n),
      section === model.notedSection ? noteOnProjects(model, l10n) : nothing,
    ])}
    ${fundingLine(model, l10n)}
    <slot name="footer"></slot>`;
