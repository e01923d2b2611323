import {basename} from 'node:path';
import type {FileRecord} from '../build/integrity.js';

/**
 * What a script tag loads: the first script of a language, which shows the content and then loads
 * the whole script beside it; the module, which loads the languages of the page; or the whole script
 * of a language, alone.
 */
export const KINDS = ['first', 'module', 'whole'] as const;
export type Kind = (typeof KINDS)[number];

/** A script tag to paste, with the exact version and the hash of the script. */
export interface Snippet {
  readonly kind: Kind;
  /** The language of the script; undefined for the module. */
  readonly lang: string | undefined;
  readonly tag: string;
}

/** A placeholder that a site replaces with its address. */
const HOST = 'https://www.example.org';

/** The folder of a version. A published version never changes. */
export const folderOf = (version: string) => `pfig-elements/${version}`;

function snippet(version: string, file: string, {integrity}: FileRecord): Snippet {
  const [, lang, isFirst] = basename(file, '.js').split('.');
  const kind = isFirst ? 'first' : lang ? 'whole' : 'module';
  const how = kind === 'module' ? 'type="module"' : 'defer';
  const src = `${HOST}/${folderOf(version)}/${file}`;
  return {
    kind,
    lang,
    tag: `<script ${how} src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>`,
  };
}

/**
 * The script tags of a release, those to propose first. All have `crossorigin`, because without it a
 * browser cannot check the hash of a script from another origin.
 */
export function snippets(
  version: string,
  records: Readonly<Record<string, FileRecord>>,
): readonly Snippet[] {
  const all = Object.entries(records)
    .filter(([file]) => !file.includes('/'))
    .map(([file, record]) => snippet(version, file, record));
  return KINDS.flatMap((kind) => all.filter((one) => one.kind === kind));
}
