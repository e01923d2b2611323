import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

// Files that record what was found, so that a test can compare it and a person can read the
// difference. Nothing is written that says the same as before.

/** The day of pages whose pictures and trees are recorded: what runs, and where today is, changes by the day. */
export const TODAY = '2026-12-01T12:00:00Z';

/** Writes a recorded file if it has changed, and says so. @param change what is different, if it can be said */
export function record(file: string, content: string | Buffer, change = ''): void {
  const now = Buffer.from(content);
  const isThere = existsSync(file);
  if (isThere && readFileSync(file).equals(now)) return;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, now);
  console.log([file, isThere ? 'changed' : 'new', change].filter(Boolean).join(': '));
}

/** Removes what is in a folder of recorded files and no longer among them. */
export function removeOthers(folder: string, files: readonly string[]): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder).filter((file) => !files.includes(file))) {
    rmSync(join(folder, file));
    console.log(`${join(folder, file)}: removed`);
  }
}
