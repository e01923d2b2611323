import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import type {Middleware} from '@web/dev-server-core';

/** As strict as a ministry's: what is not from the site itself is not allowed, nor any style in a page. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types pfig-lit-html pfig-script";

/**
 * `/served/release/…` is `dist` as it is, and `/served/snippet?html=…` a page with nothing
 * in it but what somebody has pasted, and the script that records what browsers complain of.
 */
export const snippetPages: Middleware = async (context, next) => {
  // As it was built: the test server would compile it again and change its hash.
  const [, file] = /^\/served\/release\/([\w/.-]+\.\w+)$/.exec(context.path) ?? [];
  if (file && !file.includes('..')) {
    context.type = extname(file);
    context.body = await readFile(`dist/${file}`);
    return undefined;
  }
  if (context.path !== '/served/snippet') return next();
  const html = String(context.query['html'] ?? '');
  context.set('content-security-policy', POLICY);
  context.type = 'text/html; charset=utf-8';
  context.body =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Pasted</title>' +
    `<script src="/test/hosts/pages/record.js"></script><body>${html}`;
  return undefined;
};
