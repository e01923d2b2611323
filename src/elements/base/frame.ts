import {html, nothing, type TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';

/** Whether data are there, and whether (other) data are on their way. */
interface FrameState {
  readonly filled: boolean;
  readonly busy: boolean;
}

/**
 * The wrapper of everything an element shows: it says the language and the
 * direction that are really shown, and stops what leaks in from the page. Until
 * a language and data are there, the page's own content stays to be seen.
 */
export const frame = (
  l10n: L10n | undefined,
  content: (l10n: L10n) => unknown,
  {filled, busy}: FrameState,
): TemplateResult =>
  html`${l10n && filled ? nothing : html`<slot></slot>`}${
    l10n &&
    html`<div
      class="frame"
      part="frame"
      lang=${l10n.lang}
      dir=${l10n.dir}
      aria-busy=${busy && filled ? 'true' : nothing}
    >
      ${content(l10n)}
    </div>`
  }`;
