import {readFile} from 'node:fs/promises';
import type {Middleware} from '@web/dev-server-core';
import {readData} from '../src/tools/data/data.js';
import {merge} from '../src/tools/data/merge.js';
import {analyze} from '../src/tools/manifest/analyze.js';

const root = process.cwd();

/** The open data of a language. */
async function openData(lang: string): Promise<object | undefined> {
  const data = await readData(root);
  const text = data.texts.get(lang);
  const {version} = JSON.parse(await readFile('package.json', 'utf8')) as {version: string};
  return text && merge(data, text, version);
}

let manifest: object | undefined;

/**
 * `/sources/custom-elements.json` and `/sources/data/<lang>.json`: what a build makes of the
 * sources, for tests that need no build.
 */
export const sourceFiles: Middleware = async (context, next) => {
  const [, lang] = /^\/sources\/data\/([\w-]+)\.json$/.exec(context.path) ?? [];
  if (lang) context.body = await openData(lang);
  else if (context.path === '/sources/custom-elements.json') {
    context.body = manifest ??= analyze(root);
  } else await next();
};
