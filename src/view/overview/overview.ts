import {html, type TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import {figuresSection} from './figures.js';
import {introSection} from './intro.js';
import {partnersSection} from './partners.js';
import {projectsSection} from './projects.js';
import type {OverviewState, Section, SectionView} from './section.js';

const views: Record<Section, SectionView> = {
  intro: introSection,
  figures: figuresSection,
  projects: projectsSection,
  partners: partnersSection,
};

/**
 * The sections one below the other. An introduction that comes first titles the
 * whole, so the rest is one level below it; otherwise all are peers.
 */
export function overviewView(state: OverviewState, l10n: L10n): TemplateResult {
  const {level, directory} = state;
  // A directory of someone else's may have no programme and no projects.
  const sections = state.sections.filter(
    (section) =>
      (section !== 'intro' || l10n.texts.programme.name) &&
      (section !== 'projects' || directory.projects.length > 0),
  );
  const below = sections[0] === 'intro' ? level + 1 : level;
  return html`<slot name="header"></slot>
    ${sections.map((section, index) =>
      views[section]({...state, level: index === 0 ? level : below}, l10n),
    )}
    <slot name="footer"></slot>`;
}
