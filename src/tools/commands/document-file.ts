import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {LIMITS} from '../../elements/base/fetch-json.js';
import {UsageError} from '../../render/usage-error.js';

/** Why a browser would refuse a file, and what helps. */
interface Refused {
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** The text of a file, or why a browser would refuse it. */
export type FileText = {readonly text: string} | Refused;

/** Reads a file as bytes; `-` is standard input. @throws UsageError where there is no such file. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? readFileSync(0) : await readFile(file);
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${(error as Error).message})`);
  }
}

/** The text of a file, within the limits that a browser applies to `src`. */
export function decode(bytes: Uint8Array): FileText {
  if (bytes.length > LIMITS.bytes) {
    const mebibytes = (n: number) => `${(n / 2 ** 20).toFixed(1)} MiB`;
    return {
      found: mebibytes(bytes.length),
      expected: `at most ${mebibytes(LIMITS.bytes)}`,
      remedy: 'take away what the element does not show, or divide the list',
    };
  }
  try {
    // The decoder skips a byte order mark, which editors on Windows write.
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes)};
  } catch {
    return {
      found: 'bytes of another encoding',
      expected: 'UTF-8',
      remedy: 'save it as UTF-8, or export it again',
    };
  }
}
