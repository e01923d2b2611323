import type {Content, Row} from './content.js';

/** Words beside the data. */
export const LABELS = {
  title: 'Partenaires du programme',
  projects: 'Projets',
  more: 'En savoir plus',
  sources: 'Sources',
} as const;

/** Cards in a grid, and little more: what no directory can do without. */
export const CSS =
  'ul,ol,dl,dd{margin:0;padding:0}.grid{display:grid;gap:1rem;list-style:none;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr))}' +
  '.card{border:1px solid #ccc;padding:1rem;display:flex;flex-direction:column;gap:.5rem}.head{display:flex;gap:1rem}.mark{font-weight:700}' +
  '.card h3,.card p{margin:0}.card dl>div{display:flex;gap:.5rem}.card dt{font-weight:700}.tags{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none}';

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const rows = (list: readonly Row[]) =>
  list.length
    ? `<dl>${list.map(([term, text]) => `<div><dt>${escape(term)}</dt><dd>${escape(text)}</dd></div>`).join('')}</dl>`
    : '';

/** One card as HTML. */
export const article = (one: Content): string =>
  `<li><article class="card" aria-labelledby="n-${one.id}">` +
  `<div class="head"><span class="mark" aria-hidden="true">${escape(one.monogram)}</span>` +
  `<div><h3 id="n-${one.id}">${escape(one.title)}</h3><p>${escape(one.kind)}</p></div></div>` +
  `<p>${escape(one.summary)}</p>${rows(one.facts)}` +
  `<ul class="tags" aria-label="${LABELS.projects}">${one.tags.map((tag) => `<li>${escape(tag)}</li>`).join('')}</ul>` +
  `<details><summary>${LABELS.more}</summary>` +
  one.description.map((text) => `<p>${escape(text)}</p>`).join('') +
  rows(one.further) +
  rows(one.roles) +
  `<h4>${LABELS.sources}</h4><ol>${one.sources.map(([href, text]) => `<li><a href="${escape(href)}">${escape(text)}</a></li>`).join('')}</ol></details>` +
  (one.link ? `<a href="${escape(one.link[0])}">${escape(one.link[1])}</a>` : '') +
  '</article></li>';

/** The whole list as HTML. */
export const list = (content: readonly Content[]): string =>
  `<h2>${LABELS.title}</h2><ul class="grid">${content.map(article).join('')}</ul>`;
