import {basename} from 'node:path';
import type {FileRecord} from '../build/integrity.js';

/** A script tag to paste, with the exact version and the hash of the script. */
export interface Snippet {
  /** The language inside the script; undefined where the script loads the language of the page. */
  readonly lang: string | undefined;
  readonly tag: string;
}

/** A placeholder that a site replaces with its address. */
const HOST = 'https://www.example.org';

/** The folder of a version. A published version never changes. */
export const folderOf = (version: string) => `pfig-elements/${version}`;

/**
 * The script tags of a release: one for each language, and the module. All have `crossorigin`,
 * because without it a browser cannot check the hash of a script from another origin.
 */
export function snippets(
  version: string,
  records: Readonly<Record<string, FileRecord>>,
): readonly Snippet[] {
  return (
    Object.entries(records)
      // A script that is complete alone: a first script asks for another one.
      .filter(([file]) => !file.includes('/') && !file.endsWith('.first.js'))
      .map(([file, {integrity}]) => {
        const lang = basename(file, '.js').split('.')[1];
        const how = lang ? 'defer' : 'type="module"';
        const src = `${HOST}/${folderOf(version)}/${file}`;
        return {
          lang,
          tag: `<script ${how} src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>`,
        };
      })
  );
}
