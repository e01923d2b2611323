import type {Content, Row} from './content.js';

/** Words beside the data. */
export const LABELS = {
  title: 'Partenaires du Programme',
  projects: 'Projets',
  more: 'En savoir plus',
  sources: 'Sources',
} as const;

/** Cards in a grid, and little more: what no directory can do without. */
export const CSS =
  'ul,ol,dl,dd{margin:0;padding:0}.grid{display:grid;gap:1rem;list-style:none;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr))}' +
  '.card{border:1px solid #ccc;padding:1rem;display:flex;flex-direction:column;gap:.5rem}.head{display:flex;gap:1rem}' +
  '.card h3,.card p{margin:0}.card dl>div{display:flex;gap:.5rem}.card dt{font-weight:700}.tags{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none}';

export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The markup for the parts of a card: plain HTML, or the classes and elements of a library. */
export interface Skin {
  readonly card: (id: string, inside: string) => string;
  readonly head: (one: Content) => string;
  readonly rows: (inside: string) => string;
  readonly row: (term: string, text: string) => string;
  readonly tag: (text: string) => string;
  readonly details: (inside: string) => string;
  readonly link: (href: string, text: string) => string;
}

/** A card of plain HTML. */
export const PLAIN: Skin = {
  card: (id, inside) => `<article class="card" aria-labelledby="n-${id}">${inside}</article>`,
  head: ({id, title, kind}) =>
    `<div class="head"><div><h3 id="n-${id}">${escape(title)}</h3><p>${escape(kind)}</p></div></div>`,
  rows: (inside) => `<dl>${inside}</dl>`,
  row: (term, text) => `<div><dt>${escape(term)}</dt><dd>${escape(text)}</dd></div>`,
  tag: (text) => `<li>${escape(text)}</li>`,
  details: (inside) => `<details><summary>${LABELS.more}</summary>${inside}</details>`,
  link: (href, text) => `<a href="${escape(href)}">${escape(text)}</a>`,
};

/** One card as HTML. */
function item(one: Content, skin: Skin): string {
  const rows = (list: readonly Row[]) =>
    list.length ? skin.rows(list.map(([term, text]) => skin.row(term, text)).join('')) : '';
  const paragraph = (text: string) => `<p>${escape(text)}</p>`;
  const sources = one.sources.map(([href, text]) => `<li>${skin.link(href, text)}</li>`);
  const further =
    one.description.map(paragraph).join('') +
    rows(one.further) +
    rows(one.roles) +
    `<h4>${LABELS.sources}</h4><ol>${sources.join('')}</ol>`;
  const inside =
    skin.head(one) +
    paragraph(one.summary) +
    rows(one.facts) +
    `<ul class="tags" aria-label="${LABELS.projects}">${one.tags.map(skin.tag).join('')}</ul>` +
    skin.details(further) +
    (one.link ? skin.link(...one.link) : '');
  return `<li>${skin.card(one.id, inside)}</li>`;
}

/** The whole list as HTML. */
export const list = (content: readonly Content[], skin = PLAIN): string =>
  `<h2>${LABELS.title}</h2><ul class="grid">${content.map((one) => item(one, skin)).join('')}</ul>`;
