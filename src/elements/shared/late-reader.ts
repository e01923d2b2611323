import {version} from '../../../.generated/version.js';
import type {Reader} from './reader.js';

let known: Reader | undefined;
let coming: Promise<Reader> | undefined;
let failures = 0;

/**
 * The reader in a file of its own, fetched at the first document of a page's own: what
 * shows our data only, as nearly every page does, need not wait for it. One that did not
 * arrive is asked for under another address, because browsers remember failures.
 *
 * @returns a promise until it is there. @throws where it does not arrive.
 */
export function reader(): Reader | Promise<Reader> {
  if (known) return known;
  if (coming) return coming;
  coming = import(/* @vite-ignore */ `./parts/own-data.js${failures ? `?${failures}` : ''}`).then(
    (part: {parseDirectory?: Reader; version?: string}) => {
      // One from a cache may be of another release.
      if (typeof part.parseDirectory === 'function' && part.version === version)
        return (known = part.parseDirectory);
      throw new Error(`found version ${part.version} of parts/own-data.js, wanted ${version}`);
    },
  );
  coming.catch(() => {
    failures += 1;
    coming = undefined;
  });
  return coming;
}
