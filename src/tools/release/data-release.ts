import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import type {Data} from '../build/files.js';
import {KnownError} from '../build/known-error.js';
import {hashOf, lastOf, refusalOf, type Editions} from '../data/editions.js';
import type {Json} from '../data/merge.js';
import {openData} from '../data/open-data.js';
import {jsonErrors} from '../data/parse-json.js';
import {diffEditions, type Documents} from '../diff/editions.js';
import {linesOf, markdownOf} from '../diff/notes.js';
import {readDocument} from '../diff/read-document.js';
import {dataFolder, NOTES, RELEASED, releasedText, type DataEdition} from './data-folder.js';
import {zip} from './zip.js';

/** A release of data that was checked, and is not written yet. */
export interface DataRelease extends DataEdition {
  /** The edition that was released last; undefined for the first one. */
  readonly last: string | undefined;
  /** What has changed since, in a line each. */
  readonly changes: readonly string[];
  readonly removedLanguages: readonly string[];
}

/** Reads the documents of the last release. @throws KnownError where they are not those of it. */
async function readReleased(root: string, editions: Editions): Promise<Map<string, Json>> {
  const documents = new Map<string, Json>();
  const last = lastOf(editions);
  if (last === undefined) return documents;
  const folder = join(root, RELEASED);
  const files = await readdir(folder).catch(() => []);
  for (const file of files.filter((name) => name.endsWith('.json')).sort()) {
    const text = await readFile(join(folder, file), 'utf8');
    const malformed = jsonErrors(`${RELEASED}/${file}`, text);
    if (malformed.length > 0) throw new KnownError(`${malformed.join('\n')}; restore it from git`);
    documents.set(basename(file, '.json'), JSON.parse(text) as Json);
  }
  if (documents.size === 0 || hashOf(documents) !== editions[last]) {
    const found = documents.size === 0 ? 'no documents' : 'other facts or texts';
    throw new KnownError(
      `${RELEASED}: found ${found}, expected those of edition "${last}", which data/editions.json names last; restore both files from git`,
    );
  }
  return documents;
}

/** Documents as the parser of custom data reads them. */
function readAll(documents: ReadonlyMap<string, Json>): Documents {
  return new Map(
    [...documents].map(([lang, document]) => {
      const {document: read, refusal} = readDocument(document);
      if (!read) throw new Error(`${lang}: ${refusal!.path} is ${refusal!.found}`);
      return [lang, read];
    }),
  );
}

const NOTES_TITLE = '# What has changed in the data\n';

/**
 * Checks whether the data may be released as they are, and compares them with the last release.
 *
 * @param today the day on this machine, `YYYY-MM-DD`
 * @throws KnownError where the edition is not newer than the last one, where it is to come, and where
 * nothing has changed in it
 */
export async function prepareDataRelease(
  root: string,
  data: Data,
  today: string,
): Promise<DataRelease> {
  const {edition} = data;
  const documents = openData(data);
  const hash = hashOf(documents);
  const refusal = refusalOf({edition, hash}, data.editions, today);
  if (refusal !== undefined) throw new KnownError(refusal);
  const last = lastOf(data.editions);
  const changes = diffEditions(
    readAll(await readReleased(root, data.editions)),
    readAll(documents),
  );
  const former = await readFile(join(root, RELEASED, NOTES), 'utf8').catch(() => NOTES_TITLE);
  const section =
    last === undefined ? `## ${edition}\n\nThe first edition.\n` : markdownOf(edition, changes);
  return {
    edition,
    documents,
    editions: {...data.editions, [edition]: hash},
    notes: former.replace(NOTES_TITLE, () => `${NOTES_TITLE}\n${section}`),
    last,
    changes: last === undefined ? [] : linesOf(changes),
    removedLanguages: last === undefined ? [] : changes.removedLanguages,
  };
}

/** Writes a file, and the folders around it. */
async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, content);
}

/** What a publisher uploads: a folder, and the same as a zip file. */
export interface Upload {
  readonly folder: string;
  readonly zip: string;
}

/**
 * Writes what the publisher uploads, then the record of the release in `data/`. The record comes
 * last, so that a release that fails can be made again.
 *
 * @param folder for what is uploaded
 */
export async function writeDataRelease(
  root: string,
  folder: string,
  release: DataRelease,
): Promise<Upload> {
  const {edition, documents, editions, notes} = release;
  const files = await dataFolder(root, release);
  const upload = join(folder, `pfig-data-${edition}`);
  await rm(join(root, upload), {recursive: true, force: true});
  for (const [path, content] of files) await write(join(root, upload, path), content);
  await write(join(root, `${upload}.zip`), zip(files));

  const released = join(root, RELEASED);
  await rm(released, {recursive: true, force: true});
  for (const [lang, document] of documents) {
    await write(join(released, `${lang}.json`), releasedText(document));
  }
  await write(join(released, NOTES), notes!);
  const $schema = './schema/editions.schema.json';
  const record = JSON.stringify({$schema, editions}, null, 2);
  await write(join(root, 'data/editions.json'), `${record}\n`);
  return {folder: join(upload, 'data'), zip: `${upload}.zip`};
}

/** What a publisher does with a release of data, in five lines. */
export function nextSteps({edition, last}: DataRelease, upload: Upload): readonly string[] {
  const undo =
    last === undefined
      ? `git restore data/editions.json && git clean -fd ${RELEASED}`
      : // A language that is new in this release has a file that git does not know yet.
        `git restore data/editions.json ${RELEASED} && git clean -fd ${RELEASED}`;
  return [
    `1. Read what has changed. If something is not meant: ${undo}; correct data/, and run this again.`,
    `2. Upload ${upload.folder} over the folder data/ of your server (${upload.zip} is the same); earlier editions stay there.`,
    `3. Open https://<your server>/data/ and https://<your server>/data/latest/en.json: both must name edition ${edition}.`,
    `4. Keep the record of the release: git add data && git commit -m "Release edition ${edition} of the data"`,
    '5. Pages with `updates` show it within an hour; all others with the next release of the scripts.',
  ];
}
