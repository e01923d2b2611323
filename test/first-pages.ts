import {readFile} from 'node:fs/promises';
import type {Middleware} from '@web/dev-server-core';

/** What waits for the release of each session's second script. */
const waiting = new Map<string, Set<() => void>>();
const released = new Set<string>();

const untilRelease = (session: string) =>
  new Promise<void>((resolve) => {
    if (released.has(session)) {
      resolve();
      return;
    }
    const callbacks = waiting.get(session) ?? new Set();
    waiting.set(session, callbacks.add(resolve));
  });

/** A page that loads a first script; `{nonce}` in the policy and in the tag is one word. */
function page(query: URLSearchParams): string {
  const lang = query.get('lang') ?? 'fr';
  const nonce = query.get('csp')?.includes("'nonce-") ? ' nonce="word"' : '';
  const dir = lang === 'ar' ? ' dir="rtl"' : '';
  return (
    `<!doctype html><html lang="${lang}"${dir}><head><title>first</title>` +
    `<script src="/test/hosts/pages/record.js"${nonce}></script>` +
    `${query.get('before') ?? ''}<script src="pfig.${lang}.first.js" ${query.get('tag') ?? ''}${nonce}></script></head>` +
    `<body>${query.get('body')}<p id="after">after</p></body></html>`
  );
}

/**
 * `/first/<held|404|other>/<token>/page?lang=…&body=…&csp=…&tag=…&before=…`: a page with a first script in its
 * head. The second script comes when somebody asks for `release`, never, or in another version.
 */
export const firstPages: Middleware = async (context, next) => {
  const [, session = '', how = '', file = ''] =
    /^\/first\/((held|404|other)\/\w+)\/(.*)$/.exec(context.path) ?? [];
  if (!session) return next();
  context.set('cache-control', 'no-store');
  if (file === 'page') {
    const query = new URLSearchParams(context.search);
    const policy = query.get('csp');
    if (policy) context.set('content-security-policy', policy);
    context.set('content-type', 'text/html; charset=utf-8');
    context.body = page(query);
    return;
  }
  if (file === 'release') {
    released.add(session);
    for (const callback of waiting.get(session) ?? []) callback();
    context.body = 'released';
    return;
  }
  const isFirst = file.endsWith('.first.js');
  if (!isFirst && how === '404') {
    context.status = 404;
    context.body = '';
    return;
  }
  if (!isFirst) await untilRelease(session);
  const script = await readFile(`dist/${file}`, 'utf8');
  const {version} = JSON.parse(await readFile('package.json', 'utf8')) as {version: string};
  context.set('content-type', 'text/javascript');
  context.body =
    how === 'other' && !isFirst ? script.replaceAll(`"${version}"`, '"0.0.9"') : script;
};
