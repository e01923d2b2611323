import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {LIMITS} from '../../elements/shared/fetch-json.js';
import {parseDirectory, type Parsed} from '../../model/parse/directory.js';
import {sentence} from '../../model/parse/problem.js';
import {jsonErrors, positionsIn} from '../build/parse-json.js';
import {UsageError, type Command} from './command.js';

const several = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;

/** What of the file an element would show. */
function shown({own}: Parsed): string {
  if (!own) return 'nothing can be shown';
  const {partners, projects} = own.directory;
  return `${several(partners.length, 'partner')}, ${several(projects.length, 'project')}, language ${own.lang}`;
}

/** One line for each mistake in a file, and one that sums up. */
export function validateText(file: string, json: string): {lines: string[]; valid: boolean} {
  const malformed = jsonErrors(file, json);
  if (malformed.length > 0) {
    return {
      lines: [...malformed, `${file}: ${several(malformed.length, 'problem')}`],
      valid: false,
    };
  }
  const parsed = parseDirectory(JSON.parse(json));
  const {problems} = parsed;
  // Places need a second reading of the file, which only mistakes are worth.
  const place = problems.length > 0 ? positionsIn(json) : () => '';
  const verdict = problems.length > 0 ? several(problems.length, 'problem') : 'valid';
  return {
    lines: [
      ...problems.map((problem) => `${file} ${place(problem.path)} ${sentence(problem)}`),
      `${file}: ${shown(parsed)}: ${verdict}`,
    ],
    valid: problems.length === 0,
  };
}

/** The same of a file as it would come over the line. */
function validateBytes(file: string, bytes: Uint8Array): {lines: string[]; valid: boolean} {
  const refused = (found: string, wanted: string) => ({
    lines: [`${file}: found ${found}, wanted ${wanted}; nothing can be shown`],
    valid: false,
  });
  if (bytes.length > LIMITS.bytes) {
    const mebibytes = (n: number) => `${(n / 2 ** 20).toFixed(1)} MiB`;
    return refused(mebibytes(bytes.length), `at most ${mebibytes(LIMITS.bytes)}`);
  }
  let json: string;
  try {
    // Skips a byte order mark, as editors on Windows write one.
    json = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return refused('bytes of another encoding', 'UTF-8');
  }
  return validateText(file, json);
}

/** `pfig validate FILE`: what elements that are given the file would leave out, and why. */
export const validate: Command = {
  usage: 'FILE',
  summary: 'checks a data file as src and data take it; - reads standard input',
  async run([file, ...more]) {
    if (!file) throw new UsageError('found no file, wanted one');
    if (more.length > 0) throw new UsageError(`found "${more[0]}" too, wanted one file`);
    let bytes: Buffer;
    try {
      bytes = file === '-' ? readFileSync(0) : await readFile(file);
    } catch (error) {
      throw new UsageError(`${file}: cannot be read (${(error as Error).message})`);
    }
    const {lines, valid} = validateBytes(file, bytes);
    for (const line of lines) console.log(line);
    return valid ? 0 : 1;
  },
};
