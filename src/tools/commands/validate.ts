import {parseDirectory, type Parsed} from '../../model/parse/parse.js';
import {sentence, type Normalisation} from '../../model/parse/rules.js';
import {jsonErrors, positionsIn} from '../data/parse-json.js';
import {bundled} from '../../model/directory.js';
import {isRecord} from '../../model/objects.js';
import {partner} from '../../model/parse/schema.js';
import {problemRemedy, unknownRemedy} from './remedies.js';
import type {Command} from './command.js';
import {decode, readBytes} from './document-file.js';
import {UsageError} from '../../render/usage-error.js';

const several = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;

/** A summary of what an element would show of the file. */
function summaryText({custom}: Parsed): string {
  if (!custom) return 'nothing can be shown';
  const {partners, projects} = custom.directory;
  return `${several(partners.length, 'partner')}, ${several(projects.length, 'project')}, ${custom.lang ? `language ${custom.lang}` : 'no language'}`;
}

/** The value that was found, what an element does with it, and the advice. */
function normalisationText(one: Normalisation): string {
  const {kind, path, found, read} = one;
  const at = (what: string, then: string) => `${path || '/'}: found ${what} (${found}); ${then}`;
  const meant = `it is read as ${read}; write that`;
  switch (kind) {
    case 'unknown':
      return at(
        'a member that the format does not know',
        `it is ignored; ${unknownRemedy(one, MEMBERS)}`,
      );
    case 'member':
      return at('a name of a member in another spelling', meant);
    case 'markup':
      return at('tags of HTML', meant);
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
      return at('a number, or true or false, in quotation marks', meant);
    case 'text':
      return at('a text without quotation marks', meant);
    case 'notation':
      return at('another notation', meant);
    case 'name':
      return at(
        'a name in the place of an id',
        `it is read as ${read}, with this name; write that, and the name in "kinds"`,
      );
    case 'nameless':
      return at(
        'an id that has no name',
        path.includes('/figures/')
          ? `it is shown itself; add a "label", or ${found}: … to "figures"`
          : `it is shown itself; add ${found}: {"one": …, "other": …} to "kinds"`,
      );
    case 'unlisted':
      return at(
        'a code that no list of countries has',
        'it is shown itself; write a code of ISO 3166 such as FR',
      );
    case 'entities':
      return at('characters encoded for HTML', meant);
  }
}

/** The members of a partner. */
const MEMBERS = [...partner.members.keys()];

const entriesOf = (value: unknown): [string, unknown][] =>
  Array.isArray(value) || isRecord(value) ? Object.entries(value) : [];

/** The figures whose name neither the document nor the bundled data have. */
function namelessFigures(document: unknown, {custom}: Parsed): Normalisation[] {
  if (!custom) return [];
  const ours = bundled.partners.flatMap(({figures = []}) => figures.map(({id}) => id));
  const named = new Set([...Object.keys(custom.texts.figures), ...ours]);
  const [path, partners] =
    isRecord(document) && 'partners' in document
      ? ['/partners', document['partners']]
      : ['', document];
  return entriesOf(partners).flatMap(([key, one]) =>
    entriesOf(isRecord(one) ? one['figures'] : undefined).flatMap(([index, figure]) => {
      const {id, label} = isRecord(figure) ? figure : {};
      const isNamed = typeof id !== 'string' || label || named.has(id.trim().toLowerCase());
      const at = `${path}/${key}/figures/${index}/id`;
      return isNamed ? [] : [{kind: 'nameless', path: at, found: JSON.stringify(id)} as const];
    }),
  );
}

/** One line for each mistake and each normalisation in a file, and a summary. */
export function validateText(file: string, json: string): {lines: string[]; valid: boolean} {
  const malformed = jsonErrors(file, json);
  if (malformed.length > 0) {
    return {
      lines: [...malformed, `${file}: ${several(malformed.length, 'problem')}`],
      valid: false,
    };
  }
  const document: unknown = JSON.parse(json);
  const parsed = parseDirectory(document);
  const {problems} = parsed;
  const normalisations = [...parsed.normalisations, ...namelessFigures(document, parsed)];
  // Positions need a second parser, which is slow, so that a file without messages does without.
  const positionAt = problems.length + normalisations.length > 0 ? positionsIn(json) : () => '';
  const messages = [
    ...problems.map((problem) => ({
      order: 0,
      position: positionAt(problem.path),
      text: `${sentence(problem)}; ${problemRemedy(problem)}`,
    })),
    ...normalisations.map((one) => ({
      order: 1,
      position: positionAt(one.path),
      text: normalisationText(one),
    })),
  ];
  const byPosition = new Intl.Collator('en', {numeric: true});
  // What is left out comes first: of the rest, a list may have thousands.
  messages.sort(
    (one, other) => one.order - other.order || byPosition.compare(one.position, other.position),
  );
  const verdict = [problems.length > 0 ? several(problems.length, 'problem') : 'valid'];
  if (normalisations.length > 0) {
    verdict.push(`${several(normalisations.length, 'value')} to write otherwise`);
  }
  return {
    lines: [
      ...messages.map(({position, text}) => `${file} ${position} ${text}`),
      `${file}: ${summaryText(parsed)}: ${verdict.join(', ')}`,
    ],
    valid: problems.length === 0,
  };
}

/** Validates a file as bytes, with the limits that a browser applies to `src`. */
function validateBytes(file: string, bytes: Uint8Array): {lines: string[]; valid: boolean} {
  const decoded = decode(bytes);
  if ('text' in decoded) return validateText(file, decoded.text);
  const {found, expected, remedy} = decoded;
  return {
    lines: [`${file}: found ${found}, expected ${expected}; nothing can be shown; ${remedy}`],
    valid: false,
  };
}

/** `pfig validate FILE` names what an element would leave out of the file, and why. */
export const validate: Command = {
  usage: 'FILE',
  summary: 'checks a data file as src and data take it; - reads standard input',
  async run([file, ...more]) {
    if (!file) throw new UsageError('found no file, expected one');
    if (more.length > 0) throw new UsageError(`found "${more[0]}" too, expected one file`);
    const {lines, valid} = validateBytes(file, await readBytes(file));
    for (const line of lines) console.log(line);
    return valid ? 0 : 1;
  },
};
