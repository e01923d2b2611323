import {html, type TemplateResult} from 'lit';

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

/** A real heading of the level; HTML has six, so what would be deeper stays at the sixth. */
export const heading = (level: number, id: string, content: Content): TemplateResult =>
  headings[Math.min(level, 6) - 1]!(id, content);
