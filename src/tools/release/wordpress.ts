import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import type {FileRecord} from '../build/integrity.js';
import {KnownError} from '../build/known-error.js';
import {LICENCES} from '../build/licences.js';
import type {Manifest} from '../manifest/types.js';
import {ELEMENTS} from '../../builder/options.js';
import {readServedFiles, type Files} from './files.js';
import {blockOf, blockWords, settingsOf, type Programme} from './wordpress-blocks.js';
import {zip} from './zip.js';

/** The archive of the WordPress plug-in, to upload in wp-admin. */
export interface Plugin {
  /** `pfig-elements-wordpress-1.2.3.zip` */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The version whose files cached pages may still load; undefined where there is none. */
  readonly previous: string | undefined;
}

/** The folder of the plug-in. WordPress replaces a plug-in by one in a folder of the same name. */
const FOLDER = 'pfig-elements';

/** Of the files of a release, those that pages and the plug-in read. PHP accepts 2 MB by default. */
const USED = /^(pfig\.\w+(\.first)?\.js|data\/.*)$/;

/** Those that a page may load which was cached before an update. */
const LOADED = /^pfig\.\w+(\.first)?\.js$/;

interface Script {
  readonly file: string;
  readonly integrity: string;
}

/** The script for a page with one language, and that for a page with several. */
interface Scripts {
  readonly single: Script;
  readonly several: Script;
}

/**
 * The scripts of each language. On a page with one language, it is the script that prints first. On
 * one with several, whichever whole script came first would show all elements in its language until
 * the others come: there, it is the whole scripts, which run one after the other.
 */
function scriptsOf(
  records: Readonly<Record<string, FileRecord>>,
  languages: readonly string[],
): Readonly<Record<string, Scripts>> {
  const find = (...files: readonly string[]): Script => {
    const file = files.find((one) => one in records);
    if (!file) throw new KnownError(`dist: found no ${files.join(' or ')}; run npm run build.`);
    return {file, integrity: records[file]!.integrity};
  };
  const entries = languages.map((lang) => {
    const whole = `pfig.${lang}.js`;
    return [lang, {single: find(`pfig.${lang}.first.js`, whole), several: find(whole)}] as const;
  });
  return Object.fromEntries(entries);
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, '\t')}\n`);

/** The scripts in the archive of the previous version, and that version. */
function readPrevious(archive: Uint8Array, version: string): {version: string; files: Files} {
  const entries = Object.entries(unzipSync(archive)).map(
    ([path, bytes]) => [path, Buffer.from(bytes)] as const,
  );
  const header = new Map(entries).get(`${FOLDER}/${FOLDER}.php`)?.toString() ?? '';
  const [, previous] = /^ \* Version:\s+(\S+)$/m.exec(header) ?? [];
  if (!previous || previous === version) {
    throw new KnownError(
      `--previous: found ${previous ? `version ${previous}` : 'no plug-in'}, expected the archive of the version before ${version}.`,
    );
  }
  const folder = `${FOLDER}/${previous}/`;
  const files = entries.filter(
    ([path]) => path.startsWith(folder) && LOADED.test(path.slice(folder.length)),
  );
  return {version: previous, files: new Map(files)};
}

/**
 * Makes the archive of the plug-in from `src/wordpress` and a build.
 *
 * @param root folder of the project
 * @param previous archive of the version before, whose scripts pages in a cache still load
 */
export async function plugin(root: string, previous?: Uint8Array): Promise<Plugin> {
  const read = async (path: string) => await readFile(join(root, path));
  const {version} = JSON.parse((await read('package.json')).toString()) as {version: string};
  const manifest = JSON.parse((await read('dist/custom-elements.json')).toString()) as Manifest;
  const served = await readServedFiles(join(root, 'dist'));
  const records = JSON.parse(served.get('integrity.json')!.toString()) as Record<
    string,
    FileRecord
  >;
  const settings = settingsOf(manifest);
  const words = await blockWords(settings, (lang) => {
    const data = served.get(`data/${lang}.json`)!.toString();
    return (JSON.parse(data) as {programme: Programme}).programme;
  });
  const files: Files = new Map();
  const add = (path: string, content: Buffer) => files.set(`${FOLDER}/${path}`, content);

  const sources = await readdir(join(root, 'src/wordpress'), {recursive: true});
  for (const path of sources.map((one) => one.replaceAll('\\', '/'))) {
    if (!/\.\w+$/.test(path)) continue;
    const text = (await read(`src/wordpress/${path}`)).toString();
    add(path, Buffer.from(text.replaceAll('{version}', version)));
  }
  const languages = [...words.keys()];
  add('release.json', json({languages, scripts: scriptsOf(records, languages), settings}));
  for (const [lang, all] of words) add(`words/${lang}.json`, json(all));
  for (const element of ELEMENTS) {
    add(
      `blocks/${element}/block.json`,
      json(blockOf(element, settings[element]!, words.get('en')!)),
    );
  }
  for (const [path, content] of served) {
    if (USED.test(path)) add(`${version}/${path}`, content);
  }
  add(LICENCES, served.get(LICENCES)!);
  add('LICENSE', await read('LICENSE'));

  const before = previous && readPrevious(previous, version);
  for (const [path, content] of before?.files ?? []) files.set(path, content);
  return {
    name: `pfig-elements-wordpress-${version}.zip`,
    bytes: zip(files),
    previous: before?.version,
  };
}
