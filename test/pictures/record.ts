import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import {record, removeOthers} from '../recorded.js';
import type {Storybook} from '../storybook/story-page.js';
import {compare} from './compare.js';
import {optimised} from './optimise.js';
import {folder, openForPictures, pictures, rounded, take} from './take.js';

/** Records a picture if one sees a difference, and says how many of its pixels differ. */
export async function recordPicture(file: string, now: PNG): Promise<void> {
  let change = '';
  if (existsSync(file)) {
    const before = PNG.sync.read(readFileSync(file));
    if (before.width === now.width && before.height === now.height) {
      const {different} = compare(before, now);
      if (different === 0) return;
      change = `${different} of ${now.width * now.height} pixels differ`;
    } else change = `was ${before.width} by ${before.height}, is ${now.width} by ${now.height} px`;
  }
  record(file, await optimised(PNG.sync.write(now)), change);
}

/** Takes the pictures of the stories again. */
export async function recordPictures(storybook: Storybook): Promise<void> {
  const page = await openForPictures(storybook);
  for (const picture of pictures)
    await recordPicture(join(folder, picture.file), rounded(await take(page, picture)));
  removeOthers(
    folder,
    pictures.map(({file}) => file),
  );
  await page.close();
}
