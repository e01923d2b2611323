import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {LIMITS} from '../../elements/base/fetch-json.js';
import {parseDirectory, type Parsed} from '../../model/parse/parse.js';
import {sentence, type Normalisation, type Problem} from '../../model/parse/problem.js';
import {jsonErrors, positionsIn} from '../data/parse-json.js';
import type {Command} from './command.js';
import {UsageError} from '../../render/usage-error.js';

const several = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;

/** What of the file an element would show. */
function shown({custom}: Parsed): string {
  if (!custom) return 'nothing can be shown';
  const {partners, projects} = custom.directory;
  return `${several(partners.length, 'partner')}, ${several(projects.length, 'project')}, ${custom.lang ? `language ${custom.lang}` : 'no language'}`;
}

const lastKey = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** What to do about something that is left out. */
function problemRemedy({path, dropped, expected}: Problem): string {
  const [, missing] = /^a member (".*")$/.exec(expected) ?? [];
  if (missing) return `add ${missing}`;
  const member = lastKey(dropped);
  const optional = dropped === path && !/^\d*$/.test(member);
  return `write ${expected}${optional ? `, or take "${member}" away` : ''}`;
}

/** What is found, what becomes of it, and what to do about it. */
function normalisationText({kind, path, found, read}: Normalisation): string {
  const at = (what: string, then: string) => `${path}: found ${what} (${found}); ${then}`;
  const meant = `it is read as ${read}; write that`;
  switch (kind) {
    case 'unknown':
      return at(
        'a member that the format does not know',
        'it is ignored; correct its name, or take it away',
      );
    case 'empty':
      return at('nothing', 'it is ignored; take it away');
    case 'repeated':
      return at('the same item again', 'it is ignored; take it away');
    case 'list':
      return at('one item', 'it is read as a list; write [ ] around it');
    case 'object':
      return at('a value alone', meant);
    case 'blanks':
      return at('needless blanks', meant);
    case 'case':
      return at('another case', meant);
    case 'number':
      return at('a number in quotation marks', meant);
    case 'text':
      return at('a text without quotation marks', meant);
    case 'entities':
      return at('characters encoded for HTML', meant);
  }
}

/** One line for each mistake and each normalisation in a file, and one that sums up. */
export function validateText(file: string, json: string): {lines: string[]; valid: boolean} {
  const malformed = jsonErrors(file, json);
  if (malformed.length > 0) {
    return {
      lines: [...malformed, `${file}: ${several(malformed.length, 'problem')}`],
      valid: false,
    };
  }
  const parsed = parseDirectory(JSON.parse(json));
  const {problems, normalisations} = parsed;
  // Places need a second reading of the file, which only messages are worth.
  const position = problems.length + normalisations.length > 0 ? positionsIn(json) : () => '';
  const told = [
    ...problems.map((problem) => ({
      place: position(problem.path),
      text: `${sentence(problem)}; ${problemRemedy(problem)}`,
    })),
    ...normalisations.map((one) => ({
      place: position(one.path),
      text: normalisationText(one),
    })),
  ];
  const byPlace = new Intl.Collator('en', {numeric: true});
  told.sort((one, other) => byPlace.compare(one.place, other.place));
  const verdict = [
    problems.length > 0 ? several(problems.length, 'problem') : 'valid',
    ...(normalisations.length > 0
      ? [`${several(normalisations.length, 'value')} to write otherwise`]
      : []),
  ];
  return {
    lines: [
      ...told.map(({place, text}) => `${file} ${place} ${text}`),
      `${file}: ${shown(parsed)}: ${verdict.join(', ')}`,
    ],
    valid: problems.length === 0,
  };
}

/** The same of a file as it would come over the line. */
function validateBytes(file: string, bytes: Uint8Array): {lines: string[]; valid: boolean} {
  const refused = (found: string, expected: string) => ({
    lines: [`${file}: found ${found}, expected ${expected}; nothing can be shown`],
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
    if (!file) throw new UsageError('found no file, expected one');
    if (more.length > 0) throw new UsageError(`found "${more[0]}" too, expected one file`);
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
