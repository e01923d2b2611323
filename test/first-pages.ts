import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import type {Context, Middleware} from '@web/dev-server-core';

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

/** A page that loads a first script in its head, unless it is written as a whole in `html`. */
function page(query: URLSearchParams): string {
  const html = query.get('html');
  if (html) return html;
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

/** The hashes of the scripts, for policies and tags: `{hash:dist/pfig.fr.js}`. */
async function withHashes(text: string): Promise<string> {
  const files = [...text.matchAll(/\{hash:([\w./-]+)\}/g)].map(([, file]) => file!);
  const hashes = new Map<string, string>();
  for (const file of files) {
    const hash = createHash('sha384')
      .update(await readFile(file))
      .digest('base64');
    hashes.set(file, `sha384-${hash}`);
  }
  return text.replace(/\{hash:([\w./-]+)\}/g, (_, file: string) => hashes.get(file)!);
}

/**
 * How the second script comes. With `form`, what `pfig.js` prints is of another version; with `late`, it
 * is held, and the second part is not.
 */
type Coming = 'now' | 'held' | '404' | 'cut' | 'other' | 'changed' | 'form' | 'late';

/** A file as if it were of another version. */
async function inOtherVersion(text: string): Promise<string> {
  const {version} = JSON.parse(await readFile('package.json', 'utf8')) as {version: string};
  return text.replaceAll(`"${version}"`, '"0.0.9"');
}

async function secondScript(file: string, how: Coming): Promise<string> {
  const script = await readFile(`dist/${file}`, 'utf8');
  if (how === 'cut') return script.slice(0, script.length / 2);
  if (how === 'other' || how === 'changed') {
    const other = await inOtherVersion(script);
    return how === 'other' ? other : other.replace('Partenaires du Programme', 'Un autre titre');
  }
  return script;
}

async function answerPage(context: Context): Promise<void> {
  const query = new URLSearchParams(context.search);
  const policy = query.get('csp');
  const folder = context.path.replace(/\w+$/, '');
  if (policy)
    context.set('content-security-policy', await withHashes(policy.replace('{folder}', folder)));
  context.set('content-type', query.get('type') ?? 'text/html; charset=utf-8');
  context.body = await withHashes(page(query));
}

/**
 * `/first/<how>/<token>/page?lang=…&body=…&csp=…&tag=…&before=…`: a page with a first script in its
 * head, or any page, `?html=…&type=…`. The second script, or the second part of `pfig.js`, comes as soon
 * as somebody asks for `release`; where it is not there, it is there from then on.
 * In a policy, `{folder}` is the path of
 * the scripts. `elsewhere/all.js` is the French first script in a folder without the second one.
 */
export const firstPages: Middleware = async (context, next) => {
  const [, session = '', how = '', file = ''] =
    /^\/first\/((now|held|404|cut|other|changed|form|late)\/\w+)\/(.*)$/.exec(context.path) ?? [];
  if (!session) return next();
  context.set('cache-control', 'no-store');
  if (file === 'page') return answerPage(context);
  if (file === 'release') {
    released.add(session);
    for (const callback of waiting.get(session) ?? []) callback();
    context.body = 'released';
    return undefined;
  }
  const isFirst = /\.first\.js$|^elsewhere\/all\.js$|^pfig\.js$|^locales\//.test(file);
  const isForm = file.startsWith('locales/') && file.endsWith('.first.js');
  const isGone = how === '404' && !released.has(session);
  if (!isFirst && (isGone || file.startsWith('elsewhere/'))) {
    context.status = 404;
    context.body = '';
    return undefined;
  }
  const isHeld = how === 'late' ? isForm : !isFirst && how !== 'now' && how !== '404';
  if (isHeld) await untilRelease(session);
  context.set('content-type', 'text/javascript');
  if (!isFirst) {
    context.body = await secondScript(file, how as Coming);
    return undefined;
  }
  const text = await readFile(`dist/${file.replace('elsewhere/all', 'pfig.fr.first')}`, 'utf8');
  context.body = how === 'form' && isForm ? await inOtherVersion(text) : text;
  return undefined;
};
