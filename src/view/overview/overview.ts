import {html, nothing, type TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import {isDated} from '../../model/timeline.js';
import {figuresSection} from './figures.js';
import {introSection} from './intro.js';
import {matrixSection} from './matrix.js';
import {noteOnProjects} from './note.js';
import {partnersSection} from './partners.js';
import {projectsSection} from './projects.js';
import type {OverviewState, Section, SectionView} from './section.js';
import {timelineSection} from './timeline.js';

const views: Record<Section, SectionView> = {
  intro: introSection,
  figures: figuresSection,
  projects: projectsSection,
  partners: partnersSection,
  matrix: matrixSection,
  timeline: timelineSection,
};

/** Whether there is anything to show in it: a directory of someone else's may lack a great deal. */
function isFilled(section: Section, {directory: {projects}}: OverviewState, l10n: L10n): boolean {
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

/** The sections that need projects, and say where their list comes from: once, after the first. */
const ofProjects: readonly Section[] = ['projects', 'matrix', 'timeline'];

/**
 * The sections one below the other. An introduction that comes first titles the
 * whole, so the rest is one level below it; otherwise all are peers.
 */
export function overviewView(state: OverviewState, l10n: L10n): TemplateResult {
  const {level} = state;
  const sections = state.sections.filter((section) => isFilled(section, state, l10n));
  const noted = sections.find((section) => ofProjects.includes(section));
  const below = sections.at(0) === 'intro' ? level + 1 : level;
  return html`<slot name="header"></slot>
    ${sections.map((section, index) => [
      views[section]({...state, level: index === 0 ? level : below}, l10n),
      section === noted ? noteOnProjects(state, l10n) : nothing,
    ])}
    <slot name="footer"></slot>`;
}
