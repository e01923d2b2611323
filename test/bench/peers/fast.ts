import {css, FASTElement, html, repeat, when} from '@microsoft/fast-element';
import type {Content, Row} from '../content.js';
import {CSS, LABELS} from '../markup.js';
import {content} from './data.js';

const row = html<Row>`<div>
  <dt>${(one) => one[0]}</dt>
  <dd>${(one) => one[1]}</dd>
</div>`;

const rows = (of: (one: Content) => readonly Row[]) =>
  when<Content>((one) => of(one).length > 0, html<Content>`<dl>${repeat(of, row)}</dl>`);

const link = html<readonly [href: string, text: string]>`<a href=${(one) => one[0]}
  >${(one) => one[1]}</a
>`;

const article = html<Content>`<li>
  <article class="card" aria-labelledby="n-${(one) => one.id}">
    <div class="head">
      <div>
        <h3 id="n-${(one) => one.id}">${(one) => one.title}</h3>
        <p>${(one) => one.kind}</p>
      </div>
    </div>
    <p>${(one) => one.summary}</p>
    ${rows((one) => one.facts)}
    <ul class="tags" aria-label=${() => LABELS.projects}>
      ${repeat((one) => one.tags, html<string>`<li>${(tag) => tag}</li>`)}
    </ul>
    <details>
      <summary>${() => LABELS.more}</summary>
      ${repeat((one) => one.description, html<string>`<p>${(text) => text}</p>`)}
      ${rows((one) => one.further)} ${rows((one) => one.roles)}
      <h4>${() => LABELS.sources}</h4>
      <ol>
        ${repeat((one) => one.sources, html<Content['sources'][number]>`<li>${link}</li>`)}
      </ol>
    </details>
    ${repeat((one) => (one.link ? [one.link] : []), link)}
  </article>
</li>`;

class FastPartners extends FASTElement {
  readonly partners = content;
}
void FastPartners.define({
  name: 'bench-partners',
  styles: css`
    ${CSS}
  `,
  template: html<FastPartners>`<h2>${() => LABELS.title}</h2>
    <ul class="grid">
      ${repeat((one) => one.partners, article)}
    </ul>`,
});
