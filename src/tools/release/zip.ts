import {zipSync, type Zippable} from 'fflate';
import type {Files} from './files.js';

/** The earliest date of a zip file. Zip files hold local time, so that the bytes are the same everywhere. */
const ZIP_DATE = new Date(1980, 0, 1);

/** A zip file of these files, sorted and undated, so that the same files give the same bytes. */
export function zip(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // To compress a file twice makes it larger.
    entries[path] = [content, {level: /\.(br|gz)$/.test(path) ? 0 : 9, mtime: ZIP_DATE}];
  }
  return zipSync(entries);
}
