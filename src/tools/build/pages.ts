import {cp, mkdir} from 'node:fs/promises';
import {join} from 'node:path';

/** Pages of `dist` and what stands in them as it is in `src`. */
const PAGES = {
  builder: ['index.html', 'builder.css'],
  embed: ['index.html', 'frame.css', 'host.js'],
} as const;

const SOURCES = {builder: 'src/builder', embed: 'src/embed/frame'} as const;

/** Puts the files of the builder and of the frame's page beside their scripts. */
export async function placePages(root: string, dist: string): Promise<void> {
  for (const page of ['builder', 'embed'] as const) {
    await mkdir(join(dist, page), {recursive: true});
    for (const file of PAGES[page]) {
      await cp(join(root, SOURCES[page], file), join(dist, page, file));
    }
  }
}
