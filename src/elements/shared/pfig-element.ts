import {LitElement, nothing, type TemplateResult} from 'lit';
import {version} from '../../../.generated/version.js';
import {LocaleController} from '../../locale/locale-controller.js';
import type {L10n} from '../../locale/l10n.js';
import {bundled} from '../../model/bundled.js';
import type {Directory} from '../../model/types.js';
import {withTexts} from '../../locale/with-texts.js';
import {frame} from '../../view/shared/frame.js';
import {dataMessage} from '../../view/shared/message.js';
import {adoptSheets} from './adopt-sheets.js';
import {announceReady} from './announce-ready.js';
import {wholeNumber, type HeadingLevel} from './attributes.js';
import {fail} from './fail.js';
import {OwnData} from './own-data.js';
import {showFallback} from './show-fallback.js';
import {takeOver} from './take-over.js';

const NOTHING: Directory = {programme: {}, projects: [], partners: []};

/**
 * What the three elements have in common, and nothing else: a language, data, a frame
 * that states the language, a heading level, style sheets, and the event that they are ready.
 *
 * @attr {string} [lang=inherited] - Language, as on any element: a BCP 47 tag. Without it, that of the nearest ancestor, across shadow roots. A region falls back to its language (`fr-BE` to `fr`), a language that is not available to French, or to the script's own if French is not loaded.
 *
 * @slot - Shown until the element is ready, and where JavaScript is off.
 *
 * @fires {PfigReadyEvent} pfig-ready - The first content has been painted. Sent once.
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
 * @cssprop {<length>} [--pfig-radius=0.25em] - Corner radius.
 * @cssprop {<length>} [--pfig-space=1em] - Unit of the gaps between things: `0.75em` makes an element denser, `1.25em` airier.
 * @cssprop {<length>} [--pfig-scroll-margin=1em] - Space kept above a partner that the address points to, for a sticky header.
 */
export abstract class PfigElement extends LitElement {
  /** Version of the package that the class comes from. */
  static readonly version: string = version;
  static override readonly properties: Record<string, object> = {
    headingLevel: {attribute: 'heading-level'},
    src: {},
    data: {attribute: false},
  };

  /** Level of the first heading, 1 to 6; nested headings follow. Default: 2. */
  declare headingLevel: HeadingLevel | null;
  /** Address of a JSON file that follows `directory.schema.json`, shown instead of the bundled data. Default: none. */
  declare src: string | null;
  /** The same document as an object, set by script only; overrides `src`. Default: none. */
  declare data: unknown;

  readonly #locale = new LocaleController(this, (message) =>
    fail(this, 'language-unavailable', message),
  );

  readonly #own = new OwnData(this);
  #painted = false;

  /** Static HTML that the page brought along: it stays until there is something to put in its place. */
  #static: ChildNode[] = [];

  /** What there is to show: nothing while someone else's data have not come. */
  protected get directory(): Directory {
    const {shown} = this.#own;
    return shown === 'bundled' ? bundled : (shown?.directory ?? NOTHING);
  }

  /** Whether there are data to show. */
  protected get filled(): boolean {
    return this.#own.shown !== undefined;
  }

  /** Whether content stands in the frame. @internal */
  get painted(): boolean {
    return this.#painted;
  }

  /** What stands in the frame. */
  protected abstract content(l10n: L10n): unknown;

  protected levelOr(fallback: number): number {
    return wholeNumber(this, 'heading-level', this.headingLevel, [1, 6], fallback) ?? fallback;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptSheets(this);
  }

  // Lit would adopt sheets made for the window of the script, which another
  // window's document refuses.
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.#static = [...root.childNodes];
    return root;
  }

  // Many elements come to life in the task that runs the script. What they render first is a
  // task of its own, so that the page answers, and may lay out, in between.
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await new Promise((resolve) => setTimeout(resolve));
    await super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    this.#painted = false;
    try {
      super.performUpdate();
    } catch (cause) {
      if (this.hasUpdated) throw cause;
      this.#painted = false;
      showFallback(this, cause);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const {filled} = this;
    const {busy} = this.#own;
    const l10n = this.#locale.resolve();
    if (this.#static.length > 0 && !(l10n && filled)) return nothing;
    return frame(l10n, (l10n) => this.#inFrame(l10n), {filled, busy});
  }

  #inFrame(l10n: L10n): unknown {
    const {shown, busy, retriable} = this.#own;
    this.#painted = this.filled;
    if (shown === 'bundled') return this.content(l10n);
    if (shown) return this.content(withTexts(l10n, shown.texts));
    const onRetry = retriable ? () => this.#own.retry() : undefined;
    return dataMessage({busy, onRetry}, l10n);
  }

  protected override updated(): void {
    const {shown, failed} = this.#own;
    if (!this.#locale.resolved || !(shown || failed)) return;
    if (shown && this.#static.length > 0) takeOver(this.shadowRoot!, this.#static.splice(0));
    announceReady(this);
  }
}
