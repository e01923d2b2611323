import {css, html, LitElement, nothing, unsafeCSS} from 'lit';
import {configureLocalization, msg, updateWhenLocaleChanges} from '@lit/localize';
import type {Content, Row} from '../content.js';
import {CSS} from '../markup.js';
import {content} from './data.js';

configureLocalization({
  sourceLocale: 'fr',
  targetLocales: ['en'],
  loadLocale: () => Promise.reject(new Error('French is all that the race shows')),
});

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
      <ul class="tags" aria-label=${msg('Projets', {id: 'projects'})}>
        ${one.tags.map((tag) => html`<li>${tag}</li>`)}
      </ul>
      <details>
        <summary>${msg('En savoir plus', {id: 'more'})}</summary>
        ${one.description.map((text) => html`<p>${text}</p>`)}${rows(one.further)}${rows(one.roles)}
        <h4>${msg('Sources', {id: 'sources'})}</h4>
        <ol>
          ${one.sources.map(([href, text]) => html`<li><a href=${href}>${text}</a></li>`)}
        </ol>
      </details>
      ${one.link ? html`<a href=${one.link[0]}>${one.link[1]}</a>` : nothing}
    </article>
  </li>`;

/** Bare lit with @lit/localize: the yardstick. */
class LocalizedPartners extends LitElement {
  static override readonly styles = css`
    ${unsafeCSS(CSS)}
  `;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override render() {
    return html`<h2>${msg('Partenaires du Programme', {id: 'title'})}</h2>
      <ul class="grid">
        ${content.map(article)}
      </ul>`;
  }
}
customElements.define('bench-partners', LocalizedPartners);
