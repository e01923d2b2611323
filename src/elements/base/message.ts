import {html, nothing, type TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';

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
