import type {Middleware} from '@web/dev-server-core';
import {sample} from './helpers/sample.js';

const json = (name: string) => JSON.stringify(sample(name, 'Centre d’exemple B'));

/** Requests of a kind that never answers, by their address, until the browser ends them. */
const open = new Map<string, Set<() => void>>();
const repaired = new Set<string>();

/** Fifty megabytes that might be a directory, piece by piece. */
function* fiftyMegabytes(): Generator<string> {
  yield '{"lang": "fr", "version": "';
  for (let piece = 0; piece < 800; piece++) yield 'x'.repeat(65_536);
  yield '"}';
}

/**
 * `/served/<how>/<name>`: a directory whose first partner has that name, or what comes in
 * its place. `/served/repair/<name>` mends `broken`; `/served/ended/<name>` answers once the
 * browser has given up its request for `hang`.
 */
export const dataServer: Middleware = async (context, next) => {
  const [, how = '', name = ''] = /^\/served\/(\w+)\/([\w-]+)$/.exec(context.path) ?? [];
  if (!how) return next();
  context.set('content-type', 'application/json');
  context.set('cache-control', 'no-store');
  switch (how) {
    case 'ok':
      context.body = json(name);
      return;
    case '404':
    case '500':
      context.status = Number(how);
      context.body = json(name);
      return;
    case 'old':
      // A maintenance page that browsers may keep, and that the server still has.
      context.status = 404;
      context.set('cache-control', name.startsWith('max') ? 'public, max-age=600' : '');
      context.set('last-modified', new Date(0).toUTCString());
      context.body = '<p>Maintenance</p>';
      return;
    case 'broken':
      context.status = repaired.has(name) ? 200 : 503;
      context.body = json(name);
      return;
    case 'maintained':
      // The answer that a browser keeps is a page; the server itself has a directory by now.
      if (context.get('cache-control') === 'no-cache' || context.get('pragma') === 'no-cache') {
        context.body = json(name);
        return;
      }
      context.set('cache-control', 'max-age=86400');
      context.body = name.startsWith('json') ? '{"status": "maintenance"}' : '<p>Maintenance</p>';
      return;
    case 'repair':
      repaired.add(name);
      context.body = '{}';
      return;
    case 'redirect':
      context.redirect(`/served/ok/${name}`);
      return;
    case 'html':
      context.set('content-type', 'text/html');
      context.body = '<!doctype html><p>Sign in</p>';
      return;
    case 'list':
      context.body = '[1, 2, 3]';
      return;
    case 'latin1':
      context.body = Buffer.from(json('Société'), 'latin1');
      return;
    case 'cut':
      context.body = json(name).slice(0, 200);
      return;
    case 'hang': {
      context.respond = false;
      const waiting = open.get(name) ?? new Set();
      open.set(name, waiting);
      context.res.on('close', () => {
        for (const tell of waiting) tell();
        open.delete(name);
      });
      context.res.writeHead(200, {'content-type': 'application/json'});
      context.res.write('{"lang": "fr", ');
      return;
    }
    case 'ended':
      if (open.has(name)) await new Promise<void>((tell) => open.get(name)!.add(tell));
      context.body = '{}';
      return;
    case 'declared':
      context.respond = false;
      context.res.writeHead(200, {'content-length': 10 * 2 ** 20});
      context.res.write('{');
      return;
    case 'big':
      context.respond = false;
      context.res.writeHead(200, {'content-type': 'application/json'});
      for (const piece of fiftyMegabytes()) context.res.write(piece);
      context.res.end();
      return;
    default:
      context.status = 400;
  }
};
