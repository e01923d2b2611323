import {createHash} from 'node:crypto';
import type {Middleware} from '@web/dev-server-core';

type Render = (element: string, options: Record<string, unknown>) => Promise<string>;

/** The built package, by its own name; in a variable, so that types do not need a build. */
const renderer: string = 'pfig-elements/render';

/**
 * `/static/<element>?<options>`: a page with what `render` makes of an element, and text
 * before and after. Of the options, `load` is a script tag that the page has, `csp` a strict
 * policy; the rest is given on, `data` as JSON.
 */
export const staticPages: Middleware = async (context, next) => {
  const [, element] = /^\/static\/([\w-]+)$/.exec(context.path) ?? [];
  if (!element) return next();
  const {load, csp, data, ...options} = Object.fromEntries(new URLSearchParams(context.search));
  const {render} = (await import(renderer)) as {render: Render};
  const on = Object.fromEntries(
    Object.entries(options).map(([key, value]) => [key, value === '' ? true : value]),
  );
  const html = await render(element, {...on, ...(data && {data: JSON.parse(data) as unknown})});
  const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  if (csp !== undefined) {
    context.set(
      'content-security-policy',
      `default-src 'none'; script-src 'self'; style-src 'sha256-${hash}'`,
    );
  }
  context.set('content-type', 'text/html; charset=utf-8');
  context.body =
    `<!doctype html><html lang="${options['lang'] ?? 'fr'}"><head><title>${element}</title>` +
    `<script src="/test/hosts/pages/record.js"></script>${load ?? ''}</head>` +
    `<body><p id="before">…</p>${html}<p id="after">…</p></body></html>`;
};
