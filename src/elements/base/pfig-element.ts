import {
  type CSSResultOrNative,
  isServer,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {property} from 'lit/decorators/property.js';
import {version} from '../../../.generated/version.js';
import type {CustomDirectory} from '../../model/parse/convert.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {type L10n, withTexts} from '../../locale/l10n.js';
import {bundled} from '../../model/directory.js';
import type {Directory} from '../../model/types.js';
import {frame, dataMessage} from './frame.js';
import {announceReady, dispatchError} from './events.js';
import {readWholeNumber, type HeadingLevel} from './attributes.js';
import {DataController} from './data-controller.js';
import {UpdateController} from './update-controller.js';
import {showFallback, replaceStaticContent} from './static-content.js';
import {adoptSheets} from './sheets.js';
import {isInUse, RELEASE_EVENTS} from './take-over.js';

const EMPTY_DIRECTORY: Directory = {programme: {}, projects: [], partners: []};

/**
 * The base class of the three elements: a language, data, a frame that names the language, a heading
 * level, style sheets, and the event that the element is ready.
 *
 * @attr {string} [lang=inherited] - Language, as on any element: a BCP 47 tag. Without it, that of the nearest ancestor, across shadow roots. A region falls back to its language (`fr-BE` to `fr`), a language that is not available to French, or to the script's own if French is not loaded.
 *
 * @slot - Shown until the element is ready, and where JavaScript is off.
 *
 * @fires {PfigReadyEvent} pfig-ready - The first content has been painted. Sent once.
 * @fires {PfigUpdateEvent} pfig-update - Newer data from the folder in `updates` have taken the place of the bundled ones. Carries `edition`.
 * @fires {PfigErrorEvent} pfig-error - Something could not be shown as requested; the element shows what it can. Carries `code` and `message`.
 *
 * @csspart frame - The wrapper around everything the element shows.
 * @csspart heading - Every heading.
 * @csspart message - The message in place of content that cannot be shown.
 * @csspart retry - The button that loads a site's own data again.
 * @csspart card - One partner, in any layout.
 * @csspart link - The link to a partner's website.
 *
 * @cssprop {<color>} [--pfig-accent=a blue mixed with the text colour] - Accent lines and bars.
 * @cssprop {<color>} [--pfig-link=currentcolor] - Links; must contrast with the page.
 * @cssprop {<color>} [--pfig-line=a quarter of the text colour] - Thin lines.
 * @cssprop {<color>} [--pfig-surface=transparent] - Background of partner cards, and of matrix headers while the table scrolls beneath them.
 * @cssprop {<font-family>} [--pfig-heading-font=inherit] - Font of headings.
 * @cssprop {<font-weight>} [--pfig-heading-weight=600] - Weight of headings.
 * @cssprop {<color>} [--pfig-heading-color=inherit] - Colour of headings; must contrast with the page.
 * @cssprop {<length>} [--pfig-heading-size=1.5em] - Size of the heading of a list, and of those of sections.
 * @cssprop {<length>} [--pfig-radius=0.25em] - Corner radius.
 * @cssprop {<length>} [--pfig-space=1em] - Unit of the gaps between things: `0.75em` makes an element denser, `1.25em` airier.
 * @cssprop {<length>} [--pfig-scroll-margin=1em] - Space kept above a partner that the address points to, for a sticky header.
 */
export abstract class PfigElement extends LitElement {
  /** Version of the package that the class comes from. */
  static readonly version: string = version;
  /**
   * Those of the styles that an element does not adopt where it takes over a printed form: this has them,
   * or they come when they are needed.
   */
  protected static readonly omittedStyles: readonly CSSResultOrNative[] = [];

  /** Level of the first heading, 1 to 6; nested headings follow. Default: 2. */
  @property({attribute: 'heading-level'}) declare headingLevel: HeadingLevel | null;
  /** Address of a JSON file that follows `directory.schema.json`, shown instead of the bundled data. Default: none. */
  @property() declare src: string | null;
  /** The same document as an object, set by script only; overrides `src`. Default: none. */
  @property({attribute: false}) declare data: unknown;
  /**
   * Address of a folder with newer open data, `<language>.json` each. When the page is idle, the element
   * requests the file of its language, and shows it if its edition is newer; `src` and `data` come
   * before it. An empty value switches off what the page has set with `pfig.configure`. Default: none.
   */
  @property() declare updates: string | null;

  readonly #locale = new LocaleController(this, (message) =>
    dispatchError(this, 'language-unavailable', message),
  );

  readonly #data = new DataController(this);
  readonly #updates = new UpdateController(this);
  #l10n: L10n | undefined;

  /**
   * Static HTML that the page has for the element: it stays until there is content to replace it.
   */
  #staticContent: ChildNode[] = [];
  /** The style sheets of the printed form, until the element has its place on the page. */
  #printedSheets: readonly CSSStyleSheet[] = [];
  /** Whether the frame on the page is the printed one. */
  #isTakenOver = false;
  /** Whether what the page has is not replaced yet. */
  #isHeld = false;
  #isAnnounced = false;

  /** The edition of the data that are shown, such as `2026-11-27`; custom data may have none. Default: that of the script. */
  get edition(): string | null {
    return this.directory.edition ?? null;
  }

  /** The data to show in place of the bundled ones: custom data, or newer ones. */
  get #documentData(): CustomDirectory | undefined {
    const {current} = this.#data;
    return current === 'bundled' ? this.#updates.shown : current;
  }

  /** The directory to show; it is empty while custom data have not come. */
  protected get directory(): Directory {
    const {current} = this.#data;
    return this.#documentData?.directory ?? (current === 'bundled' ? bundled : EMPTY_DIRECTORY);
  }

  /** Whether there are data to show. */
  protected get hasData(): boolean {
    return this.#data.current !== undefined;
  }

  /** Whether there is content in the frame, or will be with the update that is due. */
  protected get hasContent(): boolean {
    return this.hasData && this.#locale.resolved;
  }

  /** The content of the frame. */
  protected abstract content(l10n: L10n): unknown;

  /**
   * Makes the printed frame of the page alive. An element that takes none over makes its own in its
   * place.
   *
   * @param _frame the frame, in the language of the element.
   * @returns whether the frame shows what the element shows now, and so stays.
   */
  protected takeOver(_frame: Element, _l10n: L10n): boolean {
    return false;
  }

  /** Whether a part of the printed frame is still to be taken over. */
  protected get isPartlyTakenOver(): boolean {
    return false;
  }

  /** Whether the page's own content stays, because the directory has nothing of what it requests. */
  protected get keepsFallback(): boolean {
    return false;
  }

  protected levelOr(fallback: number): number {
    return readWholeNumber(this, 'heading-level', this.headingLevel, [1, 6], fallback) ?? fallback;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#printedSheets = [];
    // What is printed has its sheets. More of them would make the browser compute all styles again; they
    // come with what the element adds.
    if (this.#printedSheets.length === 0) this.#adoptSheets();
  }

  /** Adopts what is printed, and what that lacks. */
  #adoptSheets(): void {
    const {elementStyles, omittedStyles} = this.constructor as typeof PfigElement;
    const printed = this.#printedSheets;
    const isMissing = (styles: CSSResultOrNative) => !printed[0] || !omittedStyles.includes(styles);
    adoptSheets(this, printed, elementStyles.filter(isMissing));
  }

  // Lit would adopt sheets that are made for the window of the script; the document of another window
  // refuses them.
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.#staticContent = [...root.childNodes];
    this.#printedSheets = [...root.adoptedStyleSheets];
    return root;
  }

  // The script creates all elements of a page in one task. Each element renders first in a separate
  // task, so that the page can answer and lay out in between.
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await new Promise((resolve) => setTimeout(resolve));
    await super.scheduleUpdate();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#data.willUpdate();
    this.#l10n = this.#locale.resolve();
    // A server renders once.
    if (!isServer)
      this.#updates.willUpdate(this.#data.current === 'bundled' ? this.#l10n?.lang : undefined);
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (cause) {
      // Content that a visitor has seen stays; before that, the frame may be empty.
      if (this.#isAnnounced) throw cause;
      showFallback(this, this.#staticContent, cause);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const {hasData, keepsFallback} = this;
    const {isBusy} = this.#data;
    const l10n = this.#l10n;
    if (this.#staticContent.length > 0 && !(l10n && hasData)) return nothing;
    if (l10n && this.#keepsPrinted(l10n)) return nothing;
    return frame(l10n, (l10n) => this.#frameContent(l10n), {hasData, isBusy, keepsFallback});
  }

  /** The frame that the page has for the element before its script has come. */
  get #printedFrame(): Element | undefined {
    return this.#staticContent.find(
      (node): node is HTMLElement => (node as Element).className === 'frame',
    );
  }

  /** Whether what the page has stays: it is taken over, or is not replaced yet. */
  #keepsPrinted(l10n: L10n): boolean {
    this.#isTakenOver = this.#takesOver(l10n);
    const mayWait = !this.#isTakenOver && !this.#isAnnounced && this.#staticContent.length > 0;
    this.#isHeld = mayWait && (this.#isInRightLanguage(l10n) || this.#isUsed());
    return this.#isTakenOver || this.#isHeld;
  }

  /** Whether the printed frame is in the language of its place, which is still to come. */
  #isInRightLanguage({lang}: L10n): boolean {
    const {requested} = this.#locale;
    return lang !== requested && this.#printedFrame?.getAttribute('lang') === requested;
  }

  #takesOver(l10n: L10n): boolean {
    const printedFrame = this.#printedFrame;
    return (
      !!printedFrame &&
      printedFrame.getAttribute('lang') === l10n.lang &&
      printedFrame.getAttribute('dir') === l10n.dir &&
      this.takeOver(printedFrame, this.#withOwnTexts(l10n))
    );
  }

  readonly #updateAgain = () => setTimeout(() => this.requestUpdate());

  /** Whether a visitor uses what is to be replaced; then there is another update as soon as that ends. */
  #isUsed(): boolean {
    const isUsed = isInUse(this);
    for (const type of isUsed ? RELEASE_EVENTS : [])
      addEventListener(type, this.#updateAgain, {capture: true, once: true});
    return isUsed;
  }

  #withOwnTexts(l10n: L10n): L10n {
    const data = this.#documentData;
    return data ? withTexts(l10n, data.texts) : l10n;
  }

  #frameContent(l10n: L10n): unknown {
    const {current, isBusy, isRetriable} = this.#data;
    if (current) return this.content(this.#withOwnTexts(l10n));
    const onRetry = isRetriable ? () => this.#data.retry() : undefined;
    return dataMessage({isBusy, onRetry}, l10n);
  }

  /** Removes what the page has shown so far, but a frame that has been taken over. */
  #removeStaticContent(): void {
    const printedFrame = this.#printedFrame;
    const isKept = (node: Node) => this.#isTakenOver && node === printedFrame;
    const old = this.#staticContent.filter((node) => !isKept(node));
    // Later updates of a frame that has been taken over have nothing to remove.
    if (this.#isAnnounced && old.length === 0) return;
    this.#staticContent = this.#staticContent.filter(isKept);
    replaceStaticContent(this.shadowRoot!, old);
    if (!this.#isTakenOver) this.#printedSheets = [];
    this.#adoptSheets();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const {current, hasFailed} = this.#data;
    if (!this.#locale.resolved || !(current || hasFailed)) return;
    if (this.#isHeld) return;
    if (this.isPartlyTakenOver) {
      this.#adoptSheets();
      return;
    }
    if (current && this.#staticContent.length > 0) this.#removeStaticContent();
    if (this.#isAnnounced) return;
    this.#isAnnounced = true;
    announceReady(this);
  }
}
