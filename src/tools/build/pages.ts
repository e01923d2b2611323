import {cp, mkdir} from 'node:fs/promises';
import {join} from 'node:path';

/** The pages of `dist`, each with the files that are copied from `src`. */
const PAGES = {
  builder: ['index.html', 'builder.css'],
  embed: ['index.html', 'frame.css', 'host.js'],
} as const;

const SOURCES = {builder: 'src/builder', embed: 'src/embed/frame'} as const;

/** Copies the files of the builder and of the page in a frame to their scripts. */
export async function copyPages(root: string, dist: string): Promise<void> {
  for (const page of ['builder', 'embed'] as const) {
    await mkdir(join(dist, page), {recursive: true});
    for (const file of PAGES[page]) {
      await cp(join(root, SOURCES[page], file), join(dist, page, file));
    }
  }
}
