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

type Content = unknown;

// Lit templates have fixed tags; six templates cost less than a second template engine.
const headings: ((id: string, content: Content) => TemplateResult)[] = [
  (id, content) => html`<h1 id=${id} part="heading">${content}</h1>`,
  (id, content) => html`<h2 id=${id} part="heading">${content}</h2>`,
  (id, content) => html`<h3 id=${id} part="heading">${content}</h3>`,
  (id, content) => html`<h4 id=${id} part="heading">${content}</h4>`,
  (id, content) => html`<h5 id=${id} part="heading">${content}</h5>`,
  (id, content) => html`<h6 id=${id} part="heading">${content}</h6>`,
];

/** A real heading of the level; HTML has six, so what would be deeper stays at the sixth. */
export const heading = (level: number, id: string, content: Content): TemplateResult =>
  headings[Math.min(level, 6) - 1]!(id, content);

/** A failure said in place, in the reader's language: never an empty frame. */
export const failure = (text: string): TemplateResult =>
  html`<p class="message" part="message" role="alert">${text}</p>`;

export interface DataState {
  readonly busy: boolean;
  /** Asks for the data again; absent where that cannot help. */
  readonly onRetry: (() => void) | undefined;
}

/**
 * What is said while there are no data: that they are on their way, or that they did
 * not come. The button stays while they are asked for again, so that focus stays too.
 */
export function dataMessage({busy, onRetry}: DataState, {msg}: L10n): TemplateResult {
  const text = busy
    ? msg('Chargement des données…', {
        id: 'loading-data',
        desc: 'Shown while the data that the page asked for are on their way.',
      })
    : msg('Les données ne sont pas disponibles.', {
        id: 'data-unavailable',
        desc: 'Shown where the data that the page asked for did not arrive or cannot be used.',
      });
  return html`<div class="message" part="message">
    <p role=${busy ? 'status' : 'alert'}>${text}</p>
    ${
      onRetry
        ? html`<button
            type="button"
            part="retry"
            aria-disabled=${busy ? 'true' : nothing}
            @click=${onRetry}
          >
            ${msg('Réessayer', {id: 'retry', desc: 'Button that asks for the data again.'})}
          </button>`
        : nothing
    }
  </div>`;
}
