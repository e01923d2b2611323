import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {Middleware} from '@web/dev-server-core';
import {unpack} from './debian.js';

const CACHE = resolve('node_modules/.cache/prototype');
const FILE = 'usr/share/javascript/prototype/prototype.js';

/** prototype.js, which npm has no copy of: the system's, or Debian's package, unpacked. */
function find(): string | undefined {
  const places = [process.env['PROTOTYPE_PATH'], `/${FILE}`, join(CACHE, FILE)];
  const there = () => places.find((file) => file && existsSync(file));
  return there() ?? (unpack('libjs-prototype', CACHE) ? there() : undefined);
}

const FILES: Readonly<Record<string, () => string | undefined>> = {
  'prototype.js': find,
  'mootools.js': () => 'node_modules/mootools-core-dist/dist/mootools-core-compat.js',
  'jquery.js': () => 'node_modules/jquery/dist/jquery.js',
};

/** `/foreign/<name>`: a library as it is; a 404 where it cannot be had. */
export const foreignScripts: Middleware = async (context, next) => {
  const [, name = ''] = /^\/foreign\/([\w.]+)$/.exec(context.path) ?? [];
  const file = name && FILES[name]?.();
  if (!file) return next();
  context.set('content-type', 'text/javascript');
  context.body = await readFile(file);
};
