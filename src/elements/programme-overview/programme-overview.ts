import {isServer} from 'lit';
import {property} from 'lit/decorators/property.js';
import type {L10n} from '../../locale/l10n.js';
import {printedStyles, styles} from './overview.styles.js';
import {
  defaultSections,
  deriveOverview,
  overviewView,
  type OverviewModel,
} from './overview.view.js';
import {PrintedOverview} from './printed-overview.js';
import {
  OVERVIEW_HIDEABLE,
  SECTIONS,
  type OverviewHideable,
  type Section,
} from '../../model/attribute-values.js';
import {DEFAULT, readValues, type ListOf} from '../base/attributes.js';
import {PartnerEvents} from '../partner/partner-events.js';
import {PfigElement} from '../base/pfig-element.js';
import {Printing, RenderScheduler} from '../base/render-scheduler.js';

/**
 * The Global Illicit Flows Programme at a glance.
 *
 * @summary The programme: introduction, key figures, projects, partners, who does what, and when.
 *
 * @slot header - Above the first section.
 * @slot footer - Below everything else.
 *
 * @fires {PfigSelectEvent} pfig-select - A visitor follows a partner's link; cancelling the event prevents this. Carries `partner` (id) and `href`.
 *
 * @csspart intro-section - What the programme is.
 * @csspart about - The rest of the introduction, which opens.
 * @csspart figures-section - Key figures.
 * @csspart facts - Facts, each with its label.
 * @csspart projects-section - The projects.
 * @csspart project-card - One project.
 * @csspart partners-section - The partners, by name.
 * @csspart matrix-section - Who does what: a table of partners and projects.
 * @csspart matrix - The area in which the matrix scrolls.
 * @csspart key - The matrix in words, which opens: full names, and all roles with their phases.
 * @csspart timeline-section - When: the projects on an axis of years.
 * @csspart timeline - The axis, and what is shown on it.
 * @csspart dates - All dates in words, below the timeline, which open.
 * @csspart legend - What the symbols of the matrix or the timeline mean.
 * @csspart note - The note on where the list of projects comes from, and its sources, which open.
 * @csspart funding-line - Who pays for the programme, and the disclaimer, below the sections.
 * @csspart edition-line - How old the data are, below everything.
 * @csspart sources - The pages that the facts come from.
 */
export class ProgrammeOverview extends PfigElement {
  /** The tag the element is registered under. */
  static readonly tag = 'pfig-programme-overview';
  /** Accepted values of `sections`, in their usual order. */
  static readonly sectionNames = SECTIONS;
  /** Accepted values of `hide`. */
  static readonly hideable = OVERVIEW_HIDEABLE;

  static override readonly styles = styles;
  protected static override readonly omittedStyles = printedStyles;

  /**
   * Sections to show, in this order: any of `intro` `figures` `projects` `partners` `matrix` `timeline`. Default:
   * all but `partners`, which stands where there are no projects.
   */
  @property() declare sections: ListOf<Section> | null;
  /**
   * Parts to leave out: any of `sources` (the pages that the facts come from) `edition` (how old the
   * data are) `funding` (who pays for the programme, and the disclaimer). Default: none.
   */
  @property() declare hide: ListOf<OverviewHideable> | null;

  #printed: PrintedOverview | undefined;
  readonly #printing = new Printing(this, () => this.performUpdate());

  constructor() {
    super();
    new PartnerEvents(this);
    new RenderScheduler(this, {
      isPrinting: () => this.#printing.isActive,
      hasContent: () => this.isPartlyTakenOver,
      renderRows: (limit) => this.#printed!.takeOver(limit === Infinity),
    });
  }

  #model(l10n: L10n): OverviewModel {
    const sections = readValues(this, 'sections', this.sections, SECTIONS, DEFAULT);
    const settings = {
      sections: sections.length ? sections : defaultSections(this.directory),
      hide: readValues(this, 'hide', this.hide, OVERVIEW_HIDEABLE),
      level: this.levelOr(2),
      today: isServer ? undefined : Date.now(),
    };
    return deriveOverview(this.directory, settings, l10n);
  }

  protected override content(l10n: L10n): unknown {
    return overviewView(this.#model(l10n), l10n);
  }

  protected override get isPartlyTakenOver(): boolean {
    return !!this.#printed?.isPending;
  }

  protected override takeOver(frame: Element, l10n: L10n): boolean {
    const model = this.#model(l10n);
    this.#printed ??= new PrintedOverview(this, frame, model, l10n);
    if (this.#printed.shows(model, l10n) || this.#printed.update(frame, model, l10n)) return true;
    this.#printed = undefined;
    return false;
  }
}
