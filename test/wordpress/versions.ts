import {readFileSync} from 'node:fs';
import {unzipSync, zipSync} from 'fflate';
import {plugin} from '../../src/tools/release/wordpress.js';

/** The number of the version before: the archive of this version under that number. */
export const BEFORE = '0.0.9';

/** Two archives of the plug-in: the version before, and this one with the scripts of that one. */
export async function twoVersions(): Promise<{before: Uint8Array; now: Uint8Array}> {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  const {bytes} = await plugin(process.cwd());
  const entries = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    const isMain = path.endsWith('/pfig-elements.php');
    return [
      path.replace(`/${version}/`, `/${BEFORE}/`),
      isMain
        ? Buffer.from(Buffer.from(content).toString().replaceAll(version, BEFORE))
        : Buffer.from(content),
    ] as const;
  });
  const before = zipSync(Object.fromEntries(entries));
  const now = await plugin(process.cwd(), before);
  return {before, now: now.bytes};
}
