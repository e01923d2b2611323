import {readFile} from 'node:fs/promises';
import type {Middleware} from '@web/dev-server-core';
import {merge} from '../src/tools/data/merge.js';
import type {Data} from '../src/tools/build/files.js';
import {readData} from '../src/tools/data/data.js';

/** A document of the published format, as far as these tests change it. */
interface Document {
  [member: string]: unknown;
  format: number;
  edition: string;
  lang: string;
  partners: {id: string; [member: string]: unknown}[];
}

type Figure = {value: number};

/** The value of a figure that the changed data have; nobody else has it. */
const CHANGED = 4321;

const MARKUP = '<img src="x:" onerror="struck=true"><script>struck=true</script>';

/** Members whose values are no words. */
const NAMED =
  /^(\$schema|version|edition|id|lang|kind|role|asOf|country|currency|href|hreflang|read|unit|qualifier|knownBy|start|end|phases)$/;

const worded = (value: unknown, key = ''): unknown => {
  if (NAMED.test(key)) return value;
  if (Array.isArray(value)) return value.map((one) => worded(one, key));
  if (typeof value === 'object' && value)
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, worded(one, name)]),
    );
  return typeof value === 'string' && !/^\d{4}/.test(value) ? MARKUP : value;
};

let reading: Promise<readonly [data: Data, version: string]> | undefined;

/** The data and the version. They are read once: that takes longer than an answer. */
const sources = () =>
  (reading ??= Promise.all([
    readData(process.cwd()),
    readFile('package.json', 'utf8').then(
      (text) => (JSON.parse(text) as {version: string}).version,
    ),
  ]));

/** The published document of a language; a copy, which may be changed. */
async function published(lang: string): Promise<Document | undefined> {
  const [data, version] = await sources();
  const text = data.texts.get(lang);
  return text && (structuredClone(merge(data, text, version)) as Document);
}

/** A later edition of the same day. */
const later = (edition: string): string => `${edition.slice(0, 10)}.9`;

const otherYear = (edition: string, years: number): string =>
  `${Number(edition.slice(0, 4)) + years}${edition.slice(4, 10)}`;

function changeFigure({partners}: Document): void {
  const wco = partners.find(({id}) => id === 'wco')!;
  (wco['figures'] as Figure[])[0]!.value = CHANGED;
}

/** What a folder holds, by its name; each is of a later edition and has another figure. */
const CHANGES: Readonly<Record<string, (document: Document) => void>> = {
  newer: () => {},
  // Only the edition is another: see below.
  same: () => {},
  equal: (document) => (document.edition = document['before'] as string),
  older: (document) => (document.edition = otherYear(document.edition, -1)),
  future: (document) => (document.edition = otherYear(document.edition, 2)),
  format: (document) => (document.format = 2),
  unknown: (document) => {
    document['later'] = {of: 'another release'};
    document.partners[0]!['later'] = true;
  },
  undated: (document) => Reflect.deleteProperty(document, 'edition'),
  foreign: (document) => (document.lang = 'nl'),
  nameless: (document) => Reflect.deleteProperty(document.partners[2]!, 'name'),
  mistaken: (document) => (document.partners[0]!['founded'] = {value: 'long ago'}),
  removed: (document) => document.partners.shift(),
  added: (document) =>
    document.partners.unshift({id: 'newcomer', kind: 'civil-society', name: 'Newcomer'}),
  hostile: (document) => {
    document.partners = worded(document.partners) as Document['partners'];
    for (const member of ['programme', 'projects', 'kinds', 'figures'])
      document[member] = worded(document[member]);
  },
};

async function content(what: string, lang: string): Promise<string | undefined> {
  const document = await published(lang);
  if (!document) return undefined;
  document['before'] = document.edition;
  document.edition = later(document.edition);
  if (what !== 'same') changeFigure(document);
  CHANGES[what]?.(document);
  delete document['before'];
  return JSON.stringify(document);
}

/** The requests of each folder: their language, and what they tell. */
const asked = new Map<string, string[]>();
const held = new Map<string, () => void>();
const mended = new Set<string>();

/**
 * `/updates/<what>/<token>/<lang>.json`: newer data, or what comes in their place. Each token is a
 * folder of its own. `…/asked` lists what has been requested of it, `…/release` lets an answer go that is
 * held, `…/mend` mends `broken`.
 */
export const updateServer: Middleware = async (context, next) => {
  const [, what = '', token = '', file = ''] =
    /^\/updates\/([\w-]+)\/([\w-]+)\/([\w-]+)(?:\.json)?$/.exec(context.path) ?? [];
  if (!what) return next();
  const log = asked.get(token) ?? [];
  asked.set(token, log);
  context.set('content-type', 'application/json');
  context.set('cache-control', 'no-store');
  switch (file) {
    case 'asked':
      context.body = JSON.stringify(log);
      return;
    case 'release':
      held.get(token)?.();
      context.body = '{}';
      return;
    case 'mend':
      mended.add(token);
      context.body = '{}';
      return;
  }
  log.push([file, context.get('cookie'), context.get('referer')].filter(Boolean).join(' '));
  switch (what) {
    case '404':
    case '500':
      context.status = Number(what);
      return;
    case 'broken':
      if (mended.has(token)) break;
      // The test runner lets browsers keep every file that it answers with for a year.
      context.respond = false;
      context.res.writeHead(503, {'cache-control': 'no-store'}).end();
      return;
    case 'login':
      context.redirect('/test/hosts/pages/bare-page.html');
      return;
    case 'page':
      context.set('content-type', 'text/html');
      context.body = '<!doctype html><p>Sign in</p>';
      return;
    case 'cut':
      context.body = (await content('newer', file))?.slice(0, 5000);
      return;
    case 'big':
      context.body = `{"version": "${'x'.repeat(2 ** 21)}"}`;
      return;
    case 'held':
      await new Promise<void>((resolve) => {
        held.set(token, resolve);
        context.res.on('close', resolve);
      });
      break;
  }
  context.body = await content(what, file);
};
