import {html, nothing, type TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';

interface FrameState {
  readonly hasData: boolean;
  /** Whether (other) data are on their way. */
  readonly isBusy: boolean;
  /** Whether the content that the page has put into the element stays, although there are data. */
  readonly keepsFallback: boolean;
}

/**
 * The wrapper of everything an element shows: it names the language and the direction that are
 * really shown, and stops styles that leak in from the page. Until a language and data are there,
 * the content that the page has put into the element is shown.
 */
export const frame = (
  l10n: L10n | undefined,
  content: (l10n: L10n) => unknown,
  {hasData, isBusy, keepsFallback}: FrameState,
): TemplateResult =>
  html`${l10n && hasData && !keepsFallback ? nothing : html`<slot></slot>`}${
    l10n &&
    html`<div
      class="frame"
      part="frame"
      lang=${l10n.lang}
      dir=${l10n.dir}
      aria-busy=${isBusy && hasData ? 'true' : nothing}
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

/** A real heading of the level. HTML has six levels; a deeper heading gets the sixth. */
export const heading = (level: number, id: string, content: Content): TemplateResult =>
  headings[Math.min(level, 6) - 1]!(id, content);

/** A message in place of content, in the reader's language: a frame is never empty. */
export const messageView = (text: string): TemplateResult =>
  html`<p class="message" part="message">${text}</p>`;

export interface DataState {
  readonly isBusy: boolean;
  /** Requests the data again; absent where that cannot help. */
  readonly onRetry: (() => void) | undefined;
}

/**
 * The message while there are no data: they are being loaded, or they could not be loaded. The
 * button stays while they are requested again, so that focus stays too.
 */
export function dataMessage({isBusy, onRetry}: DataState, {msg}: L10n): TemplateResult {
  const text = isBusy
    ? msg('Chargement des données…', {
        id: 'loading-data',
        desc: 'Shown while the data that the page asked for are on their way.',
      })
    : msg('Les données ne sont pas disponibles.', {
        id: 'data-unavailable',
        desc: 'Shown where the data that the page asked for did not arrive or cannot be used.',
      });
  return html`<div class="message" part="message">
    <p role=${isBusy ? 'status' : 'alert'}>${text}</p>
    ${
      onRetry
        ? html`<button
            type="button"
            part="retry"
            aria-disabled=${isBusy ? 'true' : nothing}
            @click=${onRetry}
          >
            ${msg('Réessayer', {id: 'retry', desc: 'Button that asks for the data again.'})}
          </button>`
        : nothing
    }
  </div>`;
}
