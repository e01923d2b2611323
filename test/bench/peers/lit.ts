import {css, html, LitElement, nothing, unsafeCSS} from 'lit';
import type {Content, Row} from '../content.js';
import {CSS, LABELS} from '../markup.js';
import {content} from './data.js';

const rows = (list: readonly Row[]) =>
  list.length
    ? html`<dl>
        ${list.map(
          ([term, text]) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;

const article = (one: Content) =>
  html`<li>
    <article class="card" aria-labelledby="n-${one.id}">
      <div class="head">
        <div>
          <h3 id="n-${one.id}">${one.title}</h3>
          <p>${one.kind}</p>
        </div>
      </div>
      <p>${one.summary}</p>
      ${rows(one.facts)}
      <ul class="tags" aria-label=${LABELS.projects}>
        ${one.tags.map((tag) => html`<li>${tag}</li>`)}
      </ul>
      <details>
        <summary>${LABELS.more}</summary>
        ${one.description.map((text) => html`<p>${text}</p>`)}${rows(one.further)}${rows(one.roles)}
        <h4>${LABELS.sources}</h4>
        <ol>
          ${one.sources.map(([href, text]) => html`<li><a href=${href}>${text}</a></li>`)}
        </ol>
      </details>
      ${one.link ? html`<a href=${one.link[0]}>${one.link[1]}</a>` : nothing}
    </article>
  </li>`;

/** Bare lit: one element, one template. */
class LitPartners extends LitElement {
  static override readonly styles = css`
    ${unsafeCSS(CSS)}
  `;

  override render() {
    return html`<h2>${LABELS.title}</h2>
      <ul class="grid">
        ${content.map(article)}
      </ul>`;
  }
}
customElements.define('bench-partners', LitPartners);
