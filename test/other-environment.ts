import {cpSync, mkdtempSync, readdirSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

/** The environment of a process in another time zone and language. */
export const OTHER_ENVIRONMENT = {
  ...process.env,
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
};

/** A copy, in another folder, of what a build is made of: the sources, the data, and the files at the top. */
export function copyOfSources(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pfig-again-'));
  const atTop = readdirSync('.', {withFileTypes: true}).filter((entry) => entry.isFile());
  for (const name of ['src', 'data', ...atTop.map(({name}) => name)])
    cpSync(name, join(folder, name), {recursive: true});
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}
