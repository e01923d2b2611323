import {LitElement, type TemplateResult} from 'lit';
import {version} from '../../../.generated/version.js';
import {LocaleController} from '../../locale/locale-controller.js';
import type {L10n} from '../../locale/l10n.js';
import {bundled} from '../../model/bundled.js';
import type {Directory} from '../../model/types.js';
import {frame} from '../../view/shared/frame.js';
import {adoptSheets} from './adopt-sheets.js';
import {announceReady} from './announce-ready.js';
import {wholeNumber} from './attributes.js';
import {fail} from './fail.js';

/**
 * What the three elements have in common, and nothing else: a language, a frame
 * that says it, a heading level, style sheets, and the event that they are ready.
 */
export abstract class PfigElement extends LitElement {
  static readonly version = version;
  static override readonly properties: Record<string, object> = {
    headingLevel: {attribute: 'heading-level'},
  };

  /** Level of the first heading, 1 to 6; nested ones follow. */
  declare headingLevel: string | number | null;

  readonly #locale = new LocaleController(this, (message) =>
    fail(this, 'language-unavailable', message),
  );

  /** What there is to show. */
  protected get directory(): Directory {
    return bundled;
  }

  /** What stands in the frame. */
  protected abstract content(l10n: L10n): unknown;

  protected levelOr(fallback: number): number {
    return wholeNumber(this, 'heading-level', this.headingLevel, [1, 6]) ?? fallback;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptSheets(this);
  }

  // Lit would adopt sheets made for the window of the script, which another
  // window's document refuses.
  protected override createRenderRoot(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({mode: 'open'});
  }

  protected override render(): TemplateResult {
    return frame(this.#locale.resolve(), (l10n) => this.content(l10n));
  }

  protected override updated(): void {
    if (this.#locale.resolved) announceReady(this);
  }
}
