import {version} from '../../../.generated/version.js';
import type {Parser} from './parser.js';

let loaded: Parser | undefined;
let loading: Promise<Parser> | undefined;
let failures = 0;

/**
 * The parser in a separate file, which the first document of custom data fetches: nearly all pages
 * show bundled data only, and these do not load it. After a failure the next request has another
 * address, because browsers remember failures.
 *
 * @returns a promise until it is there. @throws where it does not arrive.
 */
export function parser(): Parser | Promise<Parser> {
  if (loaded) return loaded;
  if (loading) return loading;
  loading = import(/* @vite-ignore */ `./own-data.js${failures ? `?${failures}` : ''}`).then(
    (part: {parseDirectory?: Parser; version?: string}) => {
      // A file from a cache may be of another release.
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
