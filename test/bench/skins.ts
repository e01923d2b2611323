import {escape, LABELS, PLAIN, type Skin} from './markup.js';

/** Cards of the Europa Component Library: its classes, and no script. */
export const ECL: Skin = {
  card: (id, inside) =>
    `<article class="ecl-card" aria-labelledby="n-${id}"><div class="ecl-card__body"><div class="ecl-content-block">${inside}</div></div></article>`,
  head: ({id, title, kind}) =>
    `<div class="head"><div><h3 class="ecl-content-block__title" id="n-${id}">${escape(title)}</h3>` +
    `<ul class="ecl-content-block__primary-meta-container"><li class="ecl-content-block__primary-meta-item">${escape(kind)}</li></ul></div></div>`,
  rows: (inside) => `<dl class="ecl-description-list">${inside}</dl>`,
  row: (term, text) =>
    `<dt class="ecl-description-list__term">${escape(term)}</dt><dd class="ecl-description-list__definition">${escape(text)}</dd>`,
  tag: (text) => `<li><span class="ecl-tag ecl-tag--display">${escape(text)}</span></li>`,
  details: PLAIN.details,
  link: (href, text) => `<a class="ecl-link" href="${escape(href)}">${escape(text)}</a>`,
};

/** Cards of Web Awesome: its elements, where it has them. */
export const WEB_AWESOME: Skin = {
  ...PLAIN,
  card: (id, inside) =>
    `<wa-card><article class="card" aria-labelledby="n-${id}">${inside}</article></wa-card>`,
  tag: (text) => `<li><wa-tag size="s">${escape(text)}</wa-tag></li>`,
  details: (inside) => `<wa-details summary="${LABELS.more}">${inside}</wa-details>`,
};
