import {html, type TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';

/**
 * The wrapper of everything an element shows: it says the language and the
 * direction that are really shown, and stops what leaks in from the page. Until
 * a language is there, the page's own content stays to be seen.
 */
export const frame = (l10n: L10n | undefined, content: (l10n: L10n) => unknown): TemplateResult =>
  l10n
    ? html`<div class="frame" part="frame" lang=${l10n.lang} dir=${l10n.dir}>${content(l10n)}</div>`
    : html`<slot></slot>`;
