import {html, type TemplateResult} from 'lit';

/** A failure said in place, in the reader's language: never an empty frame. */
export const failure = (text: string): TemplateResult =>
  html`<p class="message" part="message" role="alert">${text}</p>`;
