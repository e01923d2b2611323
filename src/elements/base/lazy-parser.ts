import {version} from '../../../.generated/version.js';
import type {Parser} from './parser.js';

let loaded: Parser | undefined;
let loading: Promise<Parser> | undefined;
let failures = 0;

/**
 * The parser in a file of its own, fetched for the first document of a page's own: what
 * shows our data only, as nearly every page does, need not wait for it. One that did not
 * arrive is requested under another address, because browsers remember failures.
 *
 * @returns a promise until it is there. @throws where it does not arrive.
 */
export function parser(): Parser | Promise<Parser> {
  if (loaded) return loaded;
  if (loading) return loading;
  loading = import(/* @vite-ignore */ `./parts/own-data.js${failures ? `?${failures}` : ''}`).then(
    (part: {parseDirectory?: Parser; version?: string}) => {
      // One from a cache may be of another release.
      if (typeof part.parseDirectory !== 'function' || part.version !== version) {
        throw new Error(`found version ${part.version} of parts/own-data.js, expected ${version}`);
      }
      loaded = part.parseDirectory;
      return loaded;
    },
  );
  loading.catch(() => {
    failures += 1;
    loading = undefined;
  });
  return loading;
}
