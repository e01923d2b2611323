import {UsageError} from '../../render/usage-error.js';
import {jsonErrors} from '../data/parse-json.js';
import {sentenceOf} from '../diff/describe.js';
import {diff as compare, type Change} from '../diff/diff.js';
import {readDocument} from '../diff/read-document.js';
import type {Document} from '../../model/parse/schema.js';
import type {Command} from './command.js';
import {decode, readBytes} from './document-file.js';

/** A file that is no directory: nothing can be compared with it. Its message is one line. */
class NotComparable extends Error {}

/** Reads a file by the parser of custom data. @throws NotComparable where it is no directory. */
async function readDirectory(file: string): Promise<Document> {
  const decoded = decode(await readBytes(file));
  const refuse = (found: string, expected: string) =>
    new NotComparable(`${file}: found ${found}, expected ${expected}; nothing can be compared`);
  if (!('text' in decoded)) throw refuse(decoded.found, decoded.expected);
  const [malformed] = jsonErrors(file, decoded.text);
  if (malformed) throw new NotComparable(`${malformed}; nothing can be compared`);
  const {document, refusal, problems} = readDocument(JSON.parse(decoded.text));
  if (!document) {
    const {path, found, expected} = refusal!;
    throw refuse(path ? `${found} at ${path}` : found, expected);
  }
  if (problems.length > 0) {
    const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
    console.error(`${file}: ${count}; what is left out for them is not compared: pfig validate`);
  }
  return document;
}

/** The result for programs. */
function json(before: Document, after: Document, changes: readonly Change[]): string {
  const head = ({edition, lang}: Document) => ({edition, lang});
  return JSON.stringify({before: head(before), after: head(after), changes}, null, 2);
}

/** `pfig diff OLD.json NEW.json` says which facts, texts and partners have changed. */
export const diff: Command = {
  usage: 'OLD.json NEW.json [--json]',
  summary: 'says what has changed: exit code 0 nothing, 1 something, 2 not comparable',
  async run(args) {
    const files = args.filter((arg) => arg !== '--json');
    const [unknown] = files.filter((arg) => arg.startsWith('--'));
    if (unknown) throw new UsageError(`diff: found "${unknown}", expected --json or a file`);
    const [old, now] = files;
    if (!old || !now || files.length > 2) {
      throw new UsageError(`diff: found ${files.length} files, expected two`);
    }
    try {
      const before = await readDirectory(old);
      const after = await readDirectory(now);
      // Without a language a file is in that of its page.
      if ((before.lang ?? after.lang) !== (after.lang ?? before.lang)) {
        const found = `found the languages ${before.lang!} and ${after.lang!}`;
        throw new NotComparable(`diff: ${found}, expected two files in one language`);
      }
      const changes = compare(before, after);
      if (args.includes('--json')) console.log(json(before, after, changes));
      else for (const change of changes) console.log(sentenceOf(change));
      return changes.length > 0 ? 1 : 0;
    } catch (error) {
      if (!(error instanceof NotComparable)) throw error;
      console.error(`pfig: ${error.message}`);
      return 2;
    }
  },
};
