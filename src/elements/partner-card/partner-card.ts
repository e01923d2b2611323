import {base, buttons, print} from '../base/base.styles.js';
import {details, sources} from '../partner/partner-details.styles.js';
import {logo} from '../partner/logo.styles.js';
import {partner} from '../partner/partner.styles.js';
import {printedStyles} from '../partner/printed.styles.js';
import {isServer, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators/property.js';
import type {PartnerId} from '../../../.generated/ids.js';
import {warn} from '../../model/warn.js';
import type {L10n} from '../../locale/l10n.js';
import type {Directory} from '../../model/types.js';
import {deriveCard, type CardModel, cardView} from './card.view.js';
import {
  CARD_HIDEABLE,
  CARD_LAYOUTS,
  type CardHideable,
  type CardLayout,
} from '../../model/attribute-values.js';
import {
  readValues,
  booleanConverter,
  findByName,
  readValue,
  readAddressPattern,
  readPrefix,
  toText,
  type ListOf,
  type LiteralUnion,
} from '../base/attributes.js';
import {DeepLink} from '../base/deep-link.js';
import {dispatchError} from '../base/events.js';
import {PartnerEvents} from '../partner/partner-events.js';
import {PfigElement} from '../base/pfig-element.js';
import {Printing, RenderScheduler} from '../base/render-scheduler.js';
import {dispatchFallback, isFallback} from '../base/static-content.js';
import {compareChildren} from '../base/take-over.js';
import {nodesOfTemplate} from '../base/nodes.js';

export const styles = [base, buttons, partner, logo, details, sources, print];

/**
 * One partner of the Global Illicit Flows Programme.
 *
 * @summary One partner: name, kind, summary, key facts, projects and link, with the rest on demand.
 *
 * @attr [heading-level=3] - Level of the first heading, 1 to 6; nested headings follow.
 *
 * @slot logo - The site's own image, before the name.
 * @slot actions - Additional links or buttons, below the rest of the card.
 *
 * @fires {PfigSelectEvent} pfig-select - A visitor follows the link; cancelling the event prevents this. Carries `partner` (id) and `href`.
 * @fires {PfigToggleEvent} pfig-toggle - A visitor opens or closes the details. Carries `partner` (id) and `open`.
 *
 * @csspart item - The partner; `deep-link` leads to it.
 * @csspart kind-name - The partner's kind.
 * @csspart logo-image - The logo, from the data or from `logos`.
 * @csspart monogram - The letters shown in place of a logo, with `monograms`.
 * @csspart summary - The partner summed up in one sentence.
 * @csspart facts - Facts, each with its label.
 * @csspart project-names - The short names of the partner's projects.
 * @csspart toggle - The line that opens and closes the details.
 * @csspart permalink - The link to the partner on this page, if `deep-link` is set.
 * @csspart details - The details, with the line that opens them.
 * @csspart description - The text in the details.
 * @csspart roles - The projects in the details, with the partner's role in each.
 * @csspart sources - The pages that the facts come from, with the line that opens them.
 *
 * @cssprop {<color>} [--pfig-logo-surface=transparent] - Background of logos, for pages on which they would not be seen.
 * @cssprop {<length>} [--pfig-logo-padding=0] - Space between a logo and the edge of its background: `0.25em 0.4em`.
 */
export class PartnerCard extends PfigElement {
  /** The tag the element is registered under. */
  static readonly tag = 'pfig-partner-card';
  /** Accepted values of `layout`; the first is the default. */
  static readonly layouts = CARD_LAYOUTS;
  /** Accepted values of `hide`. */
  static readonly hideable = CARD_HIDEABLE;

  static override readonly styles = styles;
  protected static override readonly omittedStyles = printedStyles;

  /** Id of the partner to show. Default: the first partner. */
  @property() declare partner: LiteralUnion<PartnerId> | null;
  /** Layout: a card, a row or a single line. Default: `card`. */
  @property() declare layout: CardLayout | null;
  /** Whether the details are open. Default: false. */
  @property({type: Boolean, converter: booleanConverter, reflect: true}) expanded = false;
  /**
   * Parts to leave out: any of `kind` `facts` `projects` `link` `sources`; `edition` and `funding` are
   * accepted, as on the overview, and a card has nothing on them. Default: none.
   */
  @property() declare hide: ListOf<CardHideable> | null;
  /**
   * Address of the site's own logos with `{id}` in the place of the partner's id, such as
   * `/logos/{id}.svg`; relative to the page. A logo of the data comes before it. Default: none.
   */
  @property() declare logos: string | null;
  /** Whether a partner without a logo has its initials in the place of one. Default: false. */
  @property({type: Boolean, converter: booleanConverter}) monograms = false;
  /**
   * Gives the partner a link to itself on this page (`#pfig-interpol`), and opens it when the page's address
   * points to it; a value replaces the prefix `pfig-`. Default: off.
   */
  @property({attribute: 'deep-link'}) declare deepLink: string | boolean | null;

  readonly #printing = new Printing(this, () => this.performUpdate());
  readonly #scheduler = new RenderScheduler(this, {
    isPrinting: () => this.#printing.isActive,
    hasContent: () => this.hasContent,
  });
  readonly #link = new DeepLink(this, {
    prefix: () => readPrefix(this.deepLink),
    hasContent: () => this.hasContent,
    isPending: () => this.#scheduler.isPending,
    reveal: (partner) => this.#reveal(partner),
  });

  constructor() {
    super();
    new PartnerEvents(this, {
      isOpen: () => this.expanded,
      toggle: (_, isOpen) => (this.expanded = isOpen),
    });
  }

  /** The data of the printed card, once it is taken over; newer data change what differs in it. */
  #printedDirectory: Directory | undefined;
  /** The directory in which the partner has been looked up. */
  #checkedDirectory: Directory | undefined;

  /** Opens the card if it shows the partner that the address names. */
  #reveal(partner: string): boolean {
    const isShown = this.#derive().row?.partner.id === partner;
    if (isShown) this.expanded = true;
    return isShown;
  }

  /** The id that the page requests, as the directory writes it; '' where it requests none. */
  #requested(): string {
    const requested = toText(this.partner).trim();
    return findByName(this.directory.partners, requested, ({id}) => id)?.id ?? requested;
  }

  #derive(): CardModel {
    return deriveCard(
      this.directory,
      {
        partner: this.#requested(),
        layout: readValue(this, 'layout', this.layout, CARD_LAYOUTS),
        level: this.levelOr(3),
        hide: readValues(this, 'hide', this.hide, CARD_HIDEABLE),
        linkBase: this.#link.address(''),
        logos: readAddressPattern(this, 'logos', this.logos),
        monograms: this.monograms,
      },
      {expanded: this.expanded, hasDetails: this.#scheduler.detailsReady},
    );
  }

  protected override content(l10n: L10n): unknown {
    return this.keepsFallback ? nothing : cardView(this.#derive(), l10n);
  }

  // Details that the page or a visitor has opened before the script came stay open.
  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    const details = root.querySelector<HTMLDetailsElement>('[part=details]');
    if (details) this.expanded = details.open;
    return root;
  }

  protected override takeOver(frame: Element, l10n: L10n): boolean {
    const model = this.#derive();
    const item = frame.querySelector<HTMLElement>('[part=item]');
    if (!item || item.dataset['partner'] !== model.row?.partner.id) return false;
    // It is seen already, so its end may wait.
    if (!this.#scheduler.detailsReady) return true;
    const difference = compareChildren(frame, nodesOfTemplate(cardView(model, l10n)));
    // Of newer data, only what differs becomes another node.
    const isNewer = !!this.#printedDirectory && this.#printedDirectory !== this.directory;
    if (!difference.isSame && !isNewer) return false;
    difference.apply();
    this.#printedDirectory = this.directory;
    const details = frame.querySelector<HTMLDetailsElement>('[part=details]');
    if (details) details.open = this.expanded;
    return true;
  }

  protected override get keepsFallback(): boolean {
    return (
      !isServer && this.hasData && !this.#derive().row && [...this.childNodes].some(isFallback)
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // A server renders once, and nothing follows.
    if (isServer) this.#warnUnknown(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#warnUnknown(changed);
  }

  #warnUnknown(changed: PropertyValues<this>): void {
    const {directory} = this;
    if (!this.hasData || (!changed.has('partner') && directory === this.#checkedDirectory)) return;
    this.#checkedDirectory = directory;
    if (this.#derive().row) return;
    const message =
      `<${this.localName}> partner: found "${toText(this.partner)}", ` +
      `expected ${directory.partners.map(({id}) => id).join(' | ')}; the page keeps what it has in its place, or else a message is shown.`;
    warn('unknown-id', message);
    dispatchError(this, 'unknown-partner', message);
    // A listener may have mended it.
    if (!isServer && !this.isUpdatePending) dispatchFallback(this);
  }
}
