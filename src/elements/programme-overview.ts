import {version} from '../../.generated/version.js';
import {LitElement, type TemplateResult} from 'lit';
import {LocaleController} from '../locale/locale-controller.js';
import {bundled} from '../model/bundled.js';
import {frame} from '../view/shared/frame.js';
import {announceReady} from './shared/announce-ready.js';
import {anyOf, wholeNumber} from './shared/attributes.js';
import {chooseLink} from './shared/choose.js';
import {fail} from './shared/fail.js';
import {styles} from '../view/overview/overview.styles.js';
import {overviewView, type Section} from '../view/overview/overview.js';

/**
 * The Global Illicit Flows Programme at a glance.
 *
 * @summary The programme: introduction, key figures, projects and partners.
 *
 * @slot - Shown until the element is ready, and where JavaScript is off.
 * @slot header - Above the first section.
 * @slot footer - Below the last section.
 *
 * @fires {PfigReadyEvent} pfig-ready - First content is painted.
 * @fires {PfigErrorEvent} pfig-error - Something could not be shown as asked.
 * @fires {PfigSelectEvent} pfig-select - A visitor follows a partner's link; cancelable.
 */
export class ProgrammeOverview extends LitElement {
  static readonly tag = 'pfig-programme-overview';
  static readonly version = version;
  /** Accepted values of `sections`, in their default order. */
  static readonly sectionNames: readonly Section[] = ['intro', 'figures', 'projects', 'partners'];

  static override readonly styles = styles;
  static override readonly properties = {
    sections: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** Sections to show, in this order: any of `intro figures projects partners`. Default: all. */
  declare sections: string | null;
  /** Level of the first heading, 1 to 6; the others follow. Default: 2. */
  declare headingLevel: number | null;

  readonly #locale = new LocaleController(this, (message) =>
    fail(this, 'language-unavailable', message),
  );

  protected override render(): TemplateResult {
    return frame(this.#locale.resolve(), (l10n) => {
      const sections = anyOf(this, 'sections', this.sections, ProgrammeOverview.sectionNames);
      return overviewView(
        {
          directory: bundled,
          sections: sections.length ? sections : ProgrammeOverview.sectionNames,
          level: wholeNumber(this, 'heading-level', this.headingLevel, [1, 6]) ?? 2,
          onFollow: (partner, click) => chooseLink(this, partner, click),
        },
        l10n,
      );
    });
  }

  protected override updated(): void {
    if (this.#locale.resolved) announceReady(this);
  }
}
