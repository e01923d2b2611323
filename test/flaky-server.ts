import {readFile} from 'node:fs/promises';
import type {Middleware} from '@web/dev-server-core';

/** Those that do not arrive. */
const FILES = ['locales/en.first.js', 'locales/en.js', 'parts/own-data.js'];

/** Ways in which a file does not arrive. */
const FAILURES = ['404', '500', 'cut', 'refused', 'html', 'blocked', 'redirected', 'slow'] as const;
export type Failure = (typeof FAILURES)[number];

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>flaky</title>
<script src="/test/hosts/pages/record.js"></script>
<script type="module" src="pfig.js"></script>
<pfig-partner-card partner="unodc"><p>fallback</p></pfig-partner-card>
<pfig-partner-list><p>fallback</p></pfig-partner-list></html>`;

const repaired = new Set<string>();

/**
 * `/flaky/<failure>-<token>/`: a page that embeds pfig.js, whose English file, and the
 * part that reads a page's own data, do not arrive, in the given way, until somebody asks for `repair` there. Each token is
 * a server of its own.
 */
export const flakyServer: Middleware = async (context, next) => {
  const [, session = '', failure = '', file = ''] =
    /^\/flaky\/((\w+)-\w+)\/(.*)$/.exec(context.path) ?? [];
  if (!FAILURES.includes(failure as Failure)) return next();
  if (!file) {
    context.set('content-type', 'text/html');
    if (failure === 'blocked') {
      const {origin} = context;
      const allowed = ['pfig.js', 'parts/elements.js', 'locales/fr.js'];
      const scripts = allowed.map((name) => origin + context.path + name).join(' ');
      context.set('content-security-policy', `script-src ${origin}/test/ ${scripts}`);
    }
    context.body = PAGE;
    return;
  }
  if (file === 'repair') {
    repaired.add(session);
    context.body = 'repaired';
    return;
  }
  const content = await readFile(`dist/${file}`);
  context.set('content-type', 'text/javascript');
  context.set('cache-control', 'no-store');
  if (!FILES.includes(file) || repaired.has(session)) {
    context.body = content;
    return;
  }
  switch (failure as Failure) {
    case 'redirected':
      context.redirect(`/dist/${file}`);
      return;
    case 'slow':
      // Half of it, and the rest when the browser has had the time to take that in.
      context.respond = false;
      context.res.writeHead(200, {'content-type': 'text/javascript'});
      context.res.write(content.subarray(0, content.length / 2), () =>
        setImmediate(() => context.res.end(content.subarray(content.length / 2))),
      );
      return;
    case 'blocked':
      // The page's policy lets the browser not even ask.
      context.body = content;
      return;
    case '404':
    case '500':
      context.status = Number(failure);
      context.body = '';
      return;
    case 'html':
      context.set('content-type', 'text/html');
      context.body = '<p>Sign in</p>';
      return;
    case 'cut':
      context.respond = false;
      context.res.writeHead(200, {
        'content-type': 'text/javascript',
        'content-length': content.length,
      });
      context.res.write(content.subarray(0, content.length / 2), () => context.res.destroy());
      return;
    case 'refused':
      context.respond = false;
      context.res.destroy();
  }
};
