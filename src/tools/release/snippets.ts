import {basename} from 'node:path';
import type {FileRecord} from '../build/integrity.js';

/** A script tag to paste, with the exact version and hash of what it loads. */
export interface Snippet {
  /** The language it brings; undefined where it loads whichever the page speaks. */
  readonly lang: string | undefined;
  readonly tag: string;
}

/** Where the archive's folders are meant to stand; to be replaced by the site's own address. */
const HOST = 'https://www.example.org';

/** The folder of a version, which never changes once it is published. */
export const folderOf = (version: string) => `pfig-elements/${version}`;

/**
 * The script tags of a release: one for each language, and the module. All say `crossorigin`:
 * without it a browser cannot compare hashes of what another origin serves.
 */
export function snippets(
  version: string,
  records: Readonly<Record<string, FileRecord>>,
): readonly Snippet[] {
  return Object.entries(records)
    .filter(([file]) => !file.includes('/'))
    .map(([file, {integrity}]) => {
      const lang = basename(file, '.js').split('.')[1];
      const how = lang ? 'defer' : 'type="module"';
      const src = `${HOST}/${folderOf(version)}/${file}`;
      return {
        lang,
        tag: `<script ${how} src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>`,
      };
    });
}
