import type {L10n} from '../locale/l10n.js';
import {styles} from '../view/overview/overview.styles.js';
import {overviewView} from '../view/overview/overview.js';
import {HIDEABLE, type Section} from '../view/overview/section.js';
import {anyOf} from './shared/attributes.js';
import {chooseLink} from './shared/choose.js';
import {go} from './shared/go.js';
import {PfigElement} from './shared/pfig-element.js';

/**
 * The Global Illicit Flows Programme at a glance.
 *
 * @summary The programme: introduction, key figures, projects, partners, who does what, and when.
 *
 * @slot - Shown until the element is ready, and where JavaScript is off.
 * @slot header - Above the first section.
 * @slot footer - Below the last section.
 *
 * @fires {PfigReadyEvent} pfig-ready - First content is painted.
 * @fires {PfigErrorEvent} pfig-error - Something could not be shown as asked.
 * @fires {PfigSelectEvent} pfig-select - A visitor follows a partner's link; cancelable.
 */
export class ProgrammeOverview extends PfigElement {
  static readonly tag = 'pfig-programme-overview';
  /** Accepted values of `sections`, in their default order. */
  static readonly sectionNames: readonly Section[] = [
    'intro',
    'figures',
    'projects',
    'partners',
    'matrix',
    'timeline',
  ];
  /** Accepted values of `hide`. */
  static readonly hideable = HIDEABLE;

  static override readonly styles = styles;
  static override readonly properties = {...PfigElement.properties, sections: {}, hide: {}};

  /**
   * Sections to show, in this order: any of `intro figures projects partners matrix timeline`.
   * Default: all.
   */
  declare sections: string | null;
  /** Parts to leave out: `sources`, the pages the figures and the projects' facts were read on. Default: none. */
  declare hide: string | null;

  protected override content(l10n: L10n): unknown {
    const sections = anyOf(this, 'sections', this.sections, ProgrammeOverview.sectionNames);
    return overviewView(
      {
        directory: this.directory,
        sections: sections.length ? sections : ProgrammeOverview.sectionNames,
        hide: anyOf(this, 'hide', this.hide, HIDEABLE),
        level: this.levelOr(2),
        onGo: (selector) => go(this.renderRoot, selector),
        onFollow: (partner, click) => chooseLink(this, partner, click),
      },
      l10n,
    );
  }
}
